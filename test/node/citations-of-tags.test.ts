/** Citations are filled into what a processor of the Citation Style Language printed: here both are compared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { LOCALES, printed, STYLES } from '../../scripts/generate-citations.mjs';
import { LANGUAGES, type Language } from '../../src/i18n/languages.js';
import { bibtex, cslJson, styled, type Cited } from '../../src/tools/cite.js';
import { REPORT } from '../../src/tools/project.js';
import { reportAddress } from '../../src/tools/report.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly bugs?: { readonly url?: string };
};

const TITLES = {
  en: [
    'SCO · State profile: Iran, as of 5 July 2024 (dataset of November 2026)',
    'SCO · Claim: “Is the SCO an ‘Asian NATO’?”, as of 5 July 2024 (dataset of November 2026)',
  ],
  ru: [
    'ШОС · Состав: Государства-члены на 24 ноября 2026 г. (данные: ноябрь 2026 г.)',
    'ШОС · Утверждение: «ШОС — это „азиатское НАТО“», на 5 июля 2024 г. (данные: ноябрь 2026 г.)',
  ],
  'zh-Hans': [
    '上合组织 · 国家概况: 伊朗，截至2024年7月5日（数据版本：2026年11月）',
    '上合组织 · 说法: “亚洲北约”，截至2024年7月5日（数据版本：2026年11月）',
  ],
  kk: ['ШЫҰ · Құжат: «ШЫҰ хартиясы», 2024 жылғы 5 шілде (деректер: 2026 жылғы қараша)'],
  hi: ['एससीओ · देश परिचय: ईरान, 5 जुलाई 2024 की स्थिति (डेटा: नवंबर 2026)'],
  fa: ['سازمان همکاری شانگهای · سند: «منشور»، ۵ ژوئیه ۲۰۲۴ (داده‌ها: نوامبر ۲۰۲۶)'],
} satisfies { readonly [language in Language]?: readonly string[] };
const titlesIn = (language: Language): readonly string[] =>
  language in TITLES ? TITLES[language as keyof typeof TITLES] : TITLES.en;
const URLS = ['https://news.example/2024/a_b?x=1&y=%20', 'https://news.example/новости/$&/'];
const cited = (title: string, url = URLS[0]!): Cited => ({
  kind: 'shown',
  key: 'sco-claim-2024-07-05',
  title,
  url,
  accessed: '2026-11-30',
});

for (const language of LANGUAGES) {
  for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[]) {
    test(`${style} in ${language} (${LOCALES[language]}) is what the processor prints`, async () => {
      for (const title of titlesIn(language)) {
        for (const url of URLS)
          assert.equal(
            styled(style, language, cited(title, url)),
            await printed(style, language, 'shown', { title, url }),
          );
        const { url: _, ...dataset } = { ...cited(title), kind: 'dataset' as const };
        assert.equal(styled(style, language, dataset), await printed(style, language, 'dataset', { title }));
      }
    });
  }
}

interface Entry {
  readonly title: string;
  readonly URL?: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
}
const read = (text: string): readonly Entry[] => new Cite(text).data as readonly Entry[];

describe('a BibTeX entry', () => {
  const odd = 'A 100% {new} title: C:\\x_y & #1, $5 ~ 2^3, “quoted”';
  for (const title of [...Object.values(TITLES).flat(), odd]) {
    test(`is read back by a parser: ${title}`, () => {
      const entries = read(bibtex(cited(title)));
      assert.equal(entries.length, 1);
      const [{ title: found, URL: url, author, issued, accessed }] = entries as readonly [Entry];
      assert.equal(found.replace(/<[^>]+>/g, ''), title);
      assert.equal(url, URLS[0]);
      assert.equal(author[0]!.literal ?? author[0]!.family, 'sco-elements');
      assert.deepEqual(issued['date-parts'][0]!.slice(0, 2), [2026, 11]);
      assert.deepEqual(accessed?.['date-parts'], [[2026, 11, 30]]);
    });
  }

  test('escapes the same signs as the library', () => {
    const theirs = new Cite({ type: 'webpage', id: 'x', title: 'a & b % c # d' }).format('bibtex') as string;
    const title = (entry: string) => /title = \{+(.*?)\}+,/.exec(entry)?.[1];
    assert.equal(title(bibtex(cited('a & b % c # d'))), title(theirs));
  });

  test('an address with braces does not end its field', () => {
    const [entry] = read(bibtex(cited('x', 'https://news.example/{id}')));
    assert.equal(entry!.URL, 'https://news.example/%7Bid%7D');
  });
});

test('CSL-JSON is read back, with the day of access', () => {
  const [title] = TITLES.ru;
  const [entry] = read(cslJson(cited(title!), 'ru'));
  assert.equal(entry!.title, title);
  assert.deepEqual(entry!.accessed, { 'date-parts': [[2026, 11, 30]] });
});

describe('the address of a report', () => {
  const reported = {
    tag: 'sco-claim',
    id: 'asian-nato',
    'as-of': '2024-07-05',
    page: 'https://a.example/?b=1&c=д',
  };

  test('report="https://…{tag}…{page}": every place is filled and encoded', () => {
    assert.equal(
      reportAddress('https://desk.example/new?t={tag}&d={as-of}&p={page}&q={nonsense}', reported),
      'https://desk.example/new?t=sco-claim&d=2024-07-05&p=https%3A%2F%2Fa.example%2F%3Fb%3D1%26c%3D%D0%B4&q=%7Bnonsense%7D',
    );
  });

  test('report="mailto:desk@example.org" gets a subject and the details', () => {
    const { searchParams } = new URL(reportAddress('mailto:desk@example.org', reported));
    assert.equal(searchParams.get('subject'), 'sco-elements: sco-claim asian-nato');
    assert.match(searchParams.get('body')!, /as-of: 2024-07-05\npage: https:\/\/a\.example\/\?b=1&c=д/);
  });

  test('without an address on the page it is that of `bugs` in package.json', () => {
    assert.equal(REPORT, manifest.bugs?.url ?? '');
  });
});
