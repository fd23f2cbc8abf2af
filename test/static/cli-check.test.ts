import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fill, folder, run } from './cli-run.js';
import { EDITION, EDITION_IN_WORDS, LATEST } from '../support/latest.js';

interface Report {
  readonly edition: string;
  readonly fails: boolean;
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly kind: string;
    readonly message: string;
    readonly difference?: { readonly removed: readonly string[]; readonly added: readonly string[] };
  }[];
  readonly since: readonly {
    readonly file: string;
    readonly from: string;
    readonly changes: readonly string[];
  }[];
}

async function check(page: string, ...options: readonly string[]) {
  const { status, out } = await run(['check', '-', '--json', ...options], { stdin: page });
  const report = JSON.parse(out) as Report;
  return { status, report, kinds: report.findings.map(({ kind }) => kind), findings: report.findings };
}

const filled = async (page: string) => (await fill(page)).out;
const LIST = `<sco-member-list as-of="${LATEST}"></sco-member-list>`;
const LIST_2016 = '<sco-member-list as-of="2016-01-01"></sco-member-list>';

for (const [page, kinds, words] of [
  [LIST, [], undefined],
  [`${LIST}<p>text</p>`, [], undefined],
  ['<sco-member-list></sco-member-list>', ['unfrozen'], new RegExp(`as-of="${LATEST}" would freeze it`)],
  ['<sco-member-list as-of="latest"></sco-member-list>', ['unfrozen'], undefined],
  ['<div data-sco="member-list"></div>', ['unfrozen'], undefined],
  [`<sco-provider as-of="${LATEST}"><sco-member-list></sco-member-list></sco-provider>`, [], undefined],
  [LIST_2016, ['outdated'], /shows 2016-01-01/],
  ['<sco-member-list as-of="2025-12-01"></sco-member-list>', [], undefined],
  ['<sco-member-list as-of="2031-01-01"></sco-member-list>', ['ahead'], /the facts of 2026-11-24 are shown/],
  [
    `<sco-summit-card summit="2024-astanna" as-of="${LATEST}"></sco-summit-card>`,
    ['broken'],
    /Did you mean "2024-astana"/,
  ],
  ['<sco-summit-card summit="2024" as-of="2024-01-01"></sco-summit-card>', ['broken'], /had not been held/],
  [`<sco-term as-of="${LATEST}">CICA</sco-term>`, [], undefined],
  [`<sco-term as-of="${LATEST}"><em>CICA</em></sco-term>`, [], undefined],
  [`<sco-term as-of="${LATEST}"><span lang="en">CICA</span></sco-term>`, [], undefined],
  [`<sco-term as-of="${LATEST}">CI&shy;CA</sco-term>`, [], undefined],
  [`<sco-term as-of="${LATEST}">CICCA</sco-term>`, ['broken'], /no term "CICCA"\. Did you mean "cica"/],
  ['<sco-member-list as-of="15.9.2026"></sco-member-list>', ['broken'], /is not a day/],
  [
    `<sco-member-list as-of="${LATEST}" orders="charter"></sco-member-list>`,
    ['broken'],
    /no attribute "orders"/,
  ],
  [
    `<sco-member-list as-of="${LATEST}" order="chartr"></sco-member-list>`,
    ['broken'],
    /order="chartr" is unknown/,
  ],
  [
    `<sco-member-list as-of="${LATEST}" class="x" id=y data-z :a="b" v-if="c" onclick="" hidden></sco-member-list>`,
    [],
    undefined,
  ],
  [`<div data-sco="member-list" data-as-of="${LATEST}" data-v-12ab data-track="x"></div>`, [], undefined],
  [`<div data-sco="member-list" data-asof="${LATEST}"></div>`, [], undefined],
  [`<sco-member-list asOf="${LATEST}" heading_level="2" flags="false"></sco-member-list>`, [], undefined],
  [`<sco-member-list as_of="2016-01-01"></sco-member-list>`, ['outdated'], /shows 2016-01-01|2016/],
  [
    `<div data-sco="member-list" data-asoff="${LATEST}"></div>`,
    ['broken', 'unfrozen'],
    /no attribute "data-asoff"\. Did you mean "data-as-of"/,
  ],
  ['<div data-sco="sco-member-list"></div>', ['broken'], /Did you mean "member-list"/],
  ['<sco-memberlist></sco-memberlist>', ['broken'], /no tag of ours/],
  [`<sco-member-list as-of="${LATEST}">`, ['broken'], /not closed/],
  [
    `<sco-provider asoff="${LATEST}">${LIST}</sco-provider>`,
    ['broken'],
    /<sco-provider>|no attribute "asoff"/,
  ],
  [`<sco-provider asof="${LATEST}"><sco-member-list></sco-member-list></sco-provider>`, [], undefined],
  [`<pre>${LIST_2016}</pre><!-- <sco-x></sco-x> -->`, [], undefined],
] as const) {
  test(`check ${page}: ${kinds.join(', ') || 'nothing to do'}`, async () => {
    const checked = await check(page);
    assert.deepEqual(checked.kinds, kinds);
    if (words) assert.match(checked.findings[0]!.message, words);
    const failing = checked.kinds.some((kind) => kind === 'broken' || kind === 'corrected');
    assert.equal(checked.status, failing ? 1 : 0);
  });
}

test('outdated facts come with the difference, without what the day alone changes', async () => {
  const [finding] = (await check(LIST_2016)).findings;
  assert.deepEqual(finding!.difference, {
    removed: ['6 members'],
    added: ['10 members', 'Belarus · 2024', 'India · 2017', 'Iran · 2023', 'Pakistan · 2017'],
  });
});

test('an outdated page gets the weightiest changes since its earliest day, once, in its language', async () => {
  const lists = (lang: string) =>
    `<html lang="${lang}">${LIST_2016}<sco-member-list as-of="2015-01-01"></sco-member-list>${LIST}`;
  const { out } = await run(['check', '-'], { stdin: lists('en') });
  const [, changes = ''] = out.split('standard input: what changed in the organisation since 2015-01-01:\n');
  assert.deepEqual(
    changes.split('\n').map((line) => line.slice(0, 60)),
    [
      '    Belarus became an SCO member (4 July 2024)',
      '    Iran became an SCO member (4 July 2023)',
      '    India and Pakistan became SCO members (9 June 2017)',
      '    16 observers and dialogue partners became SCO partners: ',
      '    Laos became an SCO partner (1 September 2025)',
      `1 page, 3 tags, edition ${EDITION}: 2 outdated`,
      '',
    ],
  );
  const { report } = await check(lists('ru'));
  assert.equal(report.since.length, 1);
  const [{ file, from, changes: lines }] = report.since as [Report['since'][number]];
  assert.deepEqual([file, from, lines.length], ['standard input', '2015-01-01', 5]);
  assert.equal(lines[0], 'Беларусь становится членом ШОС (4 июля 2024 г.)');
});

test('a page without outdated tags gets no changes', async () => {
  assert.deepEqual((await check(`${LIST}<sco-member-list></sco-member-list>`)).report.since, []);
});

test('a fact of the very day of the tag is no difference', async () => {
  const { kinds } = await check(
    '<sco-member-list layout="table" status="observer" as-of="2005-07-05"></sco-member-list>' +
      '<sco-member-list layout="table" as-of="2024-07-04"></sco-member-list>',
  );
  assert.deepEqual(kinds, ['outdated']);
});

test('HTML inside as the tag says it is no finding', async () => {
  for (const attributes of [
    '',
    ' sources="facts"',
    ' sources="none" lang="ru"',
    ' layout="inline"',
    ' layout="table"',
  ]) {
    const page = await filled(`<sco-member-list as-of="${LATEST}"${attributes}></sco-member-list>`);
    assert.deepEqual((await check(page)).findings, []);
  }
});

test('HTML inside of an older edition that says something else is corrected', async () => {
  const page = await filled(LIST);
  const old = page
    .replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of February 2025')
    .replace('>2017<', '>2018<');
  const { findings, status } = await check(old);
  assert.equal(status, 1);
  assert.match(findings[0]!.message, new RegExp(`of edition 2025-02 that edition ${EDITION} has put right`));
  assert.deepEqual(findings[0]!.difference, { removed: ['India · 2018'], added: ['India · 2017'] });
  assert.deepEqual((await check(await filled(old))).findings, []);
});

test('HTML inside of an older edition with the same facts, or other sources, is no finding', async () => {
  const page = await filled(LIST);
  const old = page
    .replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of February 2025')
    .replace(/<li><a href=.*<\/li>/, '');
  assert.deepEqual((await check(old)).findings, []);
});

test('HTML inside of a tag that follows the data: what was wrong then, and what has changed since, are apart', async () => {
  const then = (await filled(LIST_2016))
    .replace(' as-of="2016-01-01"', '')
    .replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of January 2016');
  const { kinds } = await check(then);
  assert.deepEqual(kinds, ['unfrozen', 'outdated']);
  const wrong = await check(then.replace('>China', '>Chine'));
  assert.deepEqual(wrong.kinds, ['unfrozen', 'corrected', 'outdated']);
  assert.deepEqual(wrong.findings[1]!.difference, {
    removed: ['Chine · 2001, founder'],
    added: ['China · 2001, founder'],
  });
});

for (const [what, change, words] of [
  [
    'another as-of',
    (page: string) => page.replace(`as-of="${LATEST}"`, 'as-of="2025-11-24"'),
    new RegExp(`was made for ${LATEST}`),
  ],
  [
    'another attribute',
    (page: string) => page.replace('as-of', 'names="official" as-of'),
    /something else than the tag/,
  ],
  [
    'another language',
    (page: string) => `<p lang="ru"></p><div lang="ru">${page}</div>`,
    /another language \(en, not ru\)/,
  ],
  [
    'a newer edition',
    (page: string) => page.replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of January 2031'),
    new RegExp(`newer edition than ${EDITION}`),
  ],
] as const) {
  test(`HTML inside for ${what} is stale`, async () => {
    const { kinds, findings, status } = await check(change(await filled(LIST)));
    assert.deepEqual(kinds, ['stale']);
    assert.match(findings[0]!.message, words);
    assert.equal(status, 0);
  });
}

test('text that somebody wrote is not judged', async () => {
  const page = `<sco-member-list as-of="${LATEST}"><p>Eleven members</p></sco-member-list>`;
  assert.deepEqual((await check(page)).findings, []);
});

test('names in a sentence that are no more what the tag says are corrected', async () => {
  const tag = `<sco-member-list layout="inline" as-of="${LATEST}"></sco-member-list>`;
  const { kinds } = await check((await filled(tag)).replace('Belarus, ', ''));
  assert.deepEqual(kinds, ['corrected']);
});

test('--fail-on chooses what fails', async () => {
  const page = `<sco-member-list></sco-member-list>${LIST_2016}`;
  for (const [kinds, status] of [
    ['broken', 0],
    ['outdated', 1],
    ['broken,unfrozen', 1],
    ['all', 1],
    ['none', 0],
  ] as const) {
    assert.equal((await check(page, '--fail-on', kinds)).status, status, kinds);
  }
  const bad = await run(['check', '-', '--fail-on', 'wrong'], { stdin: page });
  assert.equal(bad.status, 2);
  assert.match(bad.err, /--fail-on "wrong" is unknown.*Valid: broken, corrected/);
  assert.equal((await run(['check'])).status, 2);
});

test('check on files tells file, line and column, and ends with a sum', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.html'), `<p>\r\n  ${LIST_2016}<sco-summit-card summit=x></sco-summit-card>`);
  writeFileSync(join(cwd, 'b.html'), Buffer.from(`caf\xe9 ${LIST}`, 'latin1'));
  const { status, out } = await run(['check', '.'], { cwd });
  assert.equal(status, 1);
  const lines = out.split('\n');
  assert.match(lines[0]!, /^a\.html:2:3: outdated: <sco-member-list> shows 2016-01-01/);
  assert.equal(lines[1], '    - 6 members');
  assert.match(out, /^a\.html:2:57: broken: <sco-summit-card> has no summit "x"/m);
  assert.match(out, /^b\.html:1:1: broken: the page is not encoded as UTF-8\./m);
  assert.equal(lines.at(-2), `2 pages, 2 tags, edition ${EDITION}: 2 broken, 1 outdated`);
});
