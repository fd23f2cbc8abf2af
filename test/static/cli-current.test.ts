import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION_IN_WORDS, LATEST } from '../support/latest.js';
import { fill, run } from './cli-run.js';

/** What `render` and `check` find on a page. */
async function judge(page: string) {
  const rendered = await run(['render', '-', '--check'], { stdin: page });
  const checked = await run(['check', '-', '--fail-on', 'all'], { stdin: page });
  return { status: [rendered.status, checked.status], said: rendered.out + rendered.err + checked.out };
}
const isCurrent = async (page: string) => {
  const { status, said } = await judge(page);
  assert.deepEqual(status, [0, 0], said);
};

const tag = (name: string, attributes: string) =>
  `<sco-${name} ${attributes} as-of="${LATEST}"></sco-${name}>`;
const PAGES = [
  tag('membership-history', 'layout="table"'),
  tag('summit-list', 'sources="facts"'),
  tag('claim', 'claim="orgs-five" sources="facts"') + tag('claim', 'claim="orgs-five" sources="facts"'),
  `<p>${tag('member-list', 'layout="inline"')} since ${tag('fact', 'name="founding-date"')}</p>`,
];

/** Optional white space goes, as in a minifier: all beside blocks, the rest to one space. */
const withoutSpace = (page: string) =>
  page
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|h\d|[uod]l|li|d[dt]|table|thead|tbody|tr|t[hd]|sco-[\w-]+)(?: [^>]*)?>) ?/g, '$1');
/** Tags and quotes that HTML does not need go, and attributes are sorted. */
const withoutTags = (page: string) =>
  withoutSpace(page)
    .replace(/<\/(?:li|dd|dt|td|th|tr|thead|tbody)>/g, '')
    .replace(/<a href="([^"]*)" rel="([^"]*)"/g, '<a rel="$2" href="$1"')
    .replace(/="([\w:/.#-]+)"/g, '=$1')
    .replace(/claim=orgs-five sources=facts as-of=([\d-]+)/g, 'as-of=$1 claim=orgs-five sources=facts')
    .replaceAll('&nbsp;', '\u00a0');
/** Signs of the text change, as in a typographic filter. */
const curled = (page: string) =>
  page.replace(/>[^<]+/g, (text) =>
    text
      .replaceAll("'", '’')
      .replace(/"([^"]*)"/g, '“$1”')
      .replaceAll('...', '…')
      .replaceAll(' – ', ' — ')
      .replace(/(\d)[-–](\d)/g, '$1‑$2')
      .replace(/(\w{6})(\w{3})/g, '$1\u00ad$2')
      .replace(/ (\S{1,2}) /g, ' $1\u00a0'),
  );

for (const [what, change] of [
  ['minified', withoutSpace],
  ['minified with optional tags and quotes taken out and attributes sorted', withoutTags],
  ['with white space between all blocks', (page: string) => page.replace(/(<\/\w+>)(?=<)/g, '$1\r\n\t')],
  ['with typographic quotes, dashes, spaces and soft hyphens', curled],
  ['minified and with typographic signs', (page: string) => curled(withoutTags(page))],
] as const) {
  test(`a filled page ${what} is current for check and render`, async () => {
    for (const source of PAGES) {
      for (const lang of ['en', 'en-US', 'ru', 'zh-CN']) {
        const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>\n${source}\n</body></html>`;
        const { out, err } = await fill(page);
        assert.equal(err, '');
        await isCurrent(change(out));
      }
    }
  });
}

for (const [snippet, page] of [
  ['en', 'en-US'],
  ['en-US', 'en'],
  ['en-US', 'en-GB'],
  ['en', 'en-CA'],
  ['ru', 'ru-KZ'],
  ['zh-Hans', 'zh-CN'],
] as const) {
  test(`a snippet drawn in ${snippet} is current on a page in ${page}; --force redraws it`, async () => {
    for (const source of [...PAGES, tag('summit-card', 'summit="2024-astana"')]) {
      const drawn = (await fill(source, '--lang', snippet)).out;
      await isCurrent(`<html lang="${page}">${drawn}`);
      await isCurrent(curled(withoutSpace(`<html lang="${page}">${drawn}`)));
      const forced = (await fill(`<html lang="${page}">${drawn}`, '--force')).out;
      assert.equal(forced, (await fill(`<html lang="${page}">${source}`)).out);
    }
  });
}

for (const [what, change, kinds] of [
  ['minified', withoutTags, []],
  ['with typographic signs', curled, []],
  ['in en', (page: string) => page.replace('lang="en"', 'lang="en-US"'), []],
  [
    'minified in en with a wrong year',
    (page: string) =>
      withoutTags(page.replace('lang="en"', 'lang="en-US"')).replace(/(>[^<]*)2017/, '$1' + '2018'),
    ['corrected'],
  ],
] as const) {
  test(`HTML inside of an older edition, ${what}, on a page in en-US: ${kinds.join() || 'nothing to do'}`, async () => {
    const page = `<html lang="en">${tag('membership-history', 'layout="table"')}`;
    const old = change(
      (await fill(page)).out.replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of February 2025'),
    );
    const { out } = await run(['check', '-', '--json', '--fail-on', 'all'], { stdin: old });
    const { findings } = JSON.parse(out) as {
      findings: { kind: string; difference: { removed: string[]; added: string[] } }[];
    };
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      kinds,
      out,
    );
    // Only the line with the mistake, not every date of the other variety of English.
    for (const { difference } of findings) assert.equal(difference.removed.length, 1, out);
  });
}

test('a difference in words, numbers or links is none of typography', async () => {
  const { out } = await fill(`<p>${tag('member-list', 'layout="inline"')}</p>${tag('summit-list', '')}`);
  for (const [from, to] of [
    ['Belarus, ', ''],
    ['>2024<', '>2023<'],
    ['3–4 July', '3–5 July'],
    ['Astana', 'Astanna'],
  ] as const) {
    const changed = out.replace(from, to);
    if (changed === out) continue;
    const { status, said } = await judge(changed);
    assert.deepEqual(status, [1, 1], said);
  }
  const link = out.replace(/href="https:\/\/[^/]+/, 'href="https://example.org');
  assert.notEqual(link, out);
  assert.equal((await judge(link)).status[0], 1);
});

test('a snippet that was pasted twice gets ids of its own for the notes of the second', async () => {
  const { out } = await fill(tag('claim', 'claim="orgs-five" sources="facts"'));
  const twice = withoutTags(out + out);
  const filled = (await fill(twice)).out;
  const ids = [...filled.matchAll(/ id="?([\w-]+)/g)].map(([, id]) => id);
  assert.ok(ids.length >= 4);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(filled.startsWith(withoutTags(out)));
});
