import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { records } from '../../scripts/data-records.js';
import { correctionsAfter, correctionsOf, dataset, isIsoDay, type IsoDay } from '../../src/dataset.js';
import { LANGUAGES, recordTextsFile, type Language } from '../../src/i18n/languages.js';
import { textKey } from '../../src/i18n/text-key.js';
import { correctionsFeed, correctionsLog } from '../../src/site/corrections.js';

const { corrections } = dataset;
const byKey = new Map(
  records().map(({ key, record }) => [key, record as unknown as Record<string, unknown>]),
);

/** What each field must say now, typed from the sources. */
const NOW: readonly (readonly [record: string, field: string, value: RegExp])[] = [
  ['document/model-memorandum-2014', 'title', /^Decision on the amended model memorandum/],
  ['aspiration/az/applicant/2012', 'from', /^2012$/],
  ['aspiration/pk/applicant/2010', 'from', /^2010$/],
  ['event/10', 'date', /^2024-04-02$/],
  ['document/iran-memorandum-2022', 'date', /^2022-09-16$/],
  ['heads-of-government/chg-2014', 'start', /^2014-12-14$/],
  ['heads-of-government/chg-2016', 'start', /^2016-11-02$/],
];

for (const [record, field, value] of NOW)
  test(`${record} has the corrected ${field}, and the log tells of it`, () => {
    assert.match(String(byKey.get(record)?.[field]), value);
    assert.equal(correctionsOf(dataset, record).filter((each) => each.field === field).length, 1);
  });

test('every entry of the log is about a field of a record, of an edition and a day, and says two different things', () => {
  for (const { record, field, corrected, edition, was, is, sources } of corrections) {
    assert.ok(field in (byKey.get(record) ?? {}), `${record} ${field}`);
    assert.ok(isIsoDay(corrected) && /^\d{4}-\d\d$/.test(edition) && edition <= corrected, record);
    assert.notEqual(was, is);
    for (const number of sources) assert.ok(dataset.sources[number], `${record}: ${number}`);
  }
  const days = corrections.map(({ corrected }) => corrected);
  assert.deepEqual(days, days.toSorted(), 'oldest first');
});

test('a record names its entry in the log, and only a record that has one', () => {
  const named = [...byKey].filter(([, { correction }]) => correction);
  for (const [key, { correction }] of named) assert.equal(correction, key);
  assert.deepEqual(
    named.map(([key]) => key).toSorted(),
    [...new Set(corrections.map(({ record }) => record))].toSorted(),
  );
});

describe('correctionsOf() and correctionsAfter()', () => {
  const sample = (record: string, corrected: IsoDay) => ({ ...corrections[0]!, record, corrected });
  const data = { corrections: [sample('document/a', '2026-01-01'), sample('document/b', '2026-02-01')] };
  test('a record has its own corrections, another has none', () => {
    assert.deepEqual(correctionsOf(data, 'document/b'), [data.corrections[1]]);
    assert.deepEqual(correctionsOf(data, 'document/c'), []);
  });
  for (const [day, found] of [
    ['2025-12-31', ['document/a', 'document/b']],
    ['2026-01-01', ['document/b']],
    ['2026-02-01', []],
  ] as const)
    test(`a text of ${day} may have what was corrected later: ${found.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        correctionsAfter(data, day).map(({ record }) => record),
        found,
      ));
});

const FIRST: { readonly [lang in Language]?: readonly [title: string, was: RegExp, source: RegExp] } = {
  en: ['Heads of government in Astana, 2014', /Edition 2026-11 said: Met on 15 December/, /World and Japan/],
  ru: ['Главы правительств в Астане, 2014 г.', /В выпуске 2026-11 было: Встреча 15 декабря/, /Япония/],
  'zh-Hans': ['2014年阿斯塔纳政府首脑会议', /2026-11版：2014年12月15日举行会议/, /日本/],
};
/** The topic of the newest correction, as the texts of a language have it. */
async function topicIn(lang: Language): Promise<string | undefined> {
  if (lang === 'en') return undefined;
  const { texts } = await recordTextsFile(lang, 'corrections').load();
  return texts[textKey('Heads of government in Astana, 2014')];
}
for (const lang of LANGUAGES)
  test(`the feed in ${lang} has the newest correction first, in that language, with its sources as links`, async () => {
    const { format, feed } = parseFeed(await correctionsFeed(lang, 'https://example.org/'));
    assert.ok(format === 'atom');
    const entries = feed.entries!;
    assert.equal(entries.length, corrections.length);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    const [first] = entries;
    const content = (first?.content?.value ?? '').replaceAll('\u00a0', ' ');
    const [title, ...texts] = FIRST[lang] ?? [await topicIn(lang)];
    assert.equal(first?.title?.value, title);
    for (const each of texts) assert.match(content, each as RegExp);
    assert.match(content, /<a href="https:\/\/worldjpn\.net\/documents\/texts\/SCO\/20141215\.D1E\.html">/);
  });

test('markup in a correction is text in the feed', async () => {
  const hostile = { ...corrections[0]!, topic: 'a <b> & "c"', was: '<script>' };
  const text = await correctionsFeed('en', '', [hostile]);
  const parsed = parseFeed(text);
  assert.ok(parsed.format === 'atom');
  const [entry] = parsed.feed.entries!;
  assert.equal(entry?.title?.value, 'a <b> & "c"');
  assert.match(entry.content?.value ?? '', /&lt;script&gt;/);
});

test('docs/corrections.md has the log (UPDATE=1 writes it)', () => {
  const file = new URL('../../docs/corrections.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [START, END] = ['<!-- log -->\n\n', '\n\n<!-- /log -->'];
  const [before, rest = ''] = text.split(START);
  const after = rest.slice(rest.indexOf(END));
  if (process.env['UPDATE']) writeFileSync(file, `${before}${START}${correctionsLog()}${after}`);
  else assert.equal(rest.slice(0, rest.indexOf(END)), correctionsLog());
});
