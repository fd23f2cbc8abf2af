import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { fill, folder, run } from './cli-run.js';
import { EDITION_IN_WORDS } from '../support/latest.js';

const CARD = '<sco-summit-card summit="2024-astana" as-of="2024-07-05" sources="none">';
const NAMES = '<sco-member-list layout="inline" as-of="2024-07-05">';
const names =
  'Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan';

test('render of one tag prints it with its facts inside', async () => {
  const { status, out, err } = await run(['render', CARD]);
  assert.equal(status, 0);
  assert.equal(err, '');
  assert.ok(
    out.startsWith(
      `${CARD}\n  <p dir="ltr">SCO · 24th meeting of heads of state</p>\n  <h3 dir="ltr">Astana 2024</h3>\n`,
    ),
    out,
  );
  assert.ok(out.endsWith(`dataset of ${EDITION_IN_WORDS}</p>\n</sco-summit-card>\n`), out);
});

test('render of one tag keeps its classes, and takes it closed, in capitals or as a div', async () => {
  for (const [tag, start, end] of [
    [`${NAMES}</sco-member-list>`, NAMES, '</sco-member-list>'],
    [
      '<SCO-MEMBER-LIST CLASS=wide LAYOUT=inline as-of=2024-07-05 />',
      '<SCO-MEMBER-LIST CLASS=wide',
      '</sco-member-list>',
    ],
    ['<div data-sco="member-list" data-layout="inline" data-as-of="2024-07-05">', '<div data-sco', '</div>'],
  ] as const) {
    const { out, err } = await run(['render', tag]);
    assert.ok(out.startsWith(start) && out.includes(names) && out.trimEnd().endsWith(end), out + err);
  }
});

test('render of one tag prints every form, in the language asked for', async () => {
  const text = await run(['render', CARD, '--format', 'text', '--lang', 'ru']);
  assert.match(text.out, /^ШОС · /);
  assert.ok(!text.out.includes('<'));
  const json = await run(['render', CARD, '--format=json']);
  assert.equal((JSON.parse(json.out) as { asOf: string }).asOf, '2024-07-05');
});

for (const [lang, words] of [
  ['ru_RU', 'Казахстан'],
  ['ru_RU.UTF-8', 'Казахстан'],
  ['zh-cmn-Hans', '哈萨克斯坦'],
] as const) {
  test(`render takes the locale ${lang}, from --lang, from the tag and from the page, as a browser does`, async () => {
    const asked = await run(['render', NAMES, '--lang', lang]);
    assert.deepEqual([asked.status, asked.err], [0, '']);
    assert.ok(asked.out.includes(words), asked.out);
    const own = await run(['render', NAMES.replace(' ', ` lang="${lang}" `)]);
    assert.ok(own.out.includes(words), own.out);
    const page = await fill(`<html lang="${lang}"><p>${NAMES}</sco-member-list></p></html>`);
    assert.ok(page.out.includes(words), page.out);
  });
}

for (const [what, argv, status, words] of [
  [
    'an unknown form',
    ['render', CARD, '--format', 'markdwon'],
    2,
    /"markdwon" is unknown\. Did you mean "markdown".*json-ld/,
  ],
  ['an unknown option', ['render', CARD, '--frmat', 'x'], 2, /no option "--frmat"\. Did you mean "--format"/],
  ['an unknown command', ['redner'], 2, /no command "redner"\. Did you mean "render"/],
  ['a bad language', ['render', CARD, '--lang', 'english!'], 2, /--lang "english!" is no language tag/],
  ['a missing file', ['render', 'nowhere.html'], 2, /no file or folder "nowhere\.html"/],
  ['nothing', ['render'], 2, /needs a tag/],
  ['two tags', ['render', CARD, NAMES], 2, /one tag/],
  ['text beside a tag', ['render', `${CARD}</sco-summit-card> and more`], 2, /one tag of ours/],
  ['a form for a page', ['render', 'README.md', '--format', 'text'], 2, /is for a single tag/],
  ['another tag', ['render', '<video>'], 2, /one tag of ours/],
  ['an unknown tag', ['render', '<sco-sumit-card>'], 1, /no tag of ours\. Did you mean "sco-summit-card"/],
  [
    'an unknown id',
    ['render', '<sco-summit-card summit="astana">'],
    1,
    /no summit "astana"\. Did you mean "20\d\d-astana"/,
  ],
  [
    'an unknown attribute',
    ['render', '<sco-summit-card sumit="2024">'],
    1,
    /no attribute "sumit"\. Did you mean "summit"/,
  ],
  ['an unknown word', ['render', '<sco-member-list names="long">'], 1, /names="long" is unknown/],
] as const) {
  test(`render of ${what} says what is wrong, and prints nothing`, async () => {
    const ran = await run(argv);
    assert.equal(ran.status, status, ran.err);
    assert.match(ran.err, words);
    assert.equal(ran.out, '');
  });
}

test('--help and --version are told on standard output; no word at all is an error', async () => {
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  assert.match((await run(['render', '--help'])).out, /sco-elements check/);
  assert.equal((await run([])).status, 2);
});

test('a page keeps all else, and the second time nothing changes', async () => {
  const page = `<!DOCTYPE html>\n<html lang=en>\n<body>\n    ${CARD}</sco-summit-card>\n  <p class='x'  >&nbsp;&copy; ${NAMES}</sco-member-list>, two ${NAMES}</sco-member-list>.\n`;
  const { status, out, err } = await fill(page);
  assert.equal(status, 0, err);
  const [before, after] = out.split(/\n {6}<p dir="ltr">SCO · 24th[^]*<\/p>\n {4}<\/sco-summit-card>/) as [
    string,
    string,
  ];
  const inline = `${NAMES}<span lang="en" dir="ltr">${names}</span></sco-member-list>`;
  assert.equal(before, `<!DOCTYPE html>\n<html lang=en>\n<body>\n    ${CARD}`);
  assert.equal(after, `\n  <p class='x'  >&nbsp;&copy; ${inline}, two ${inline}.\n`);
  assert.equal((await fill(out)).out, out);
});

test('line ends and indentation are those of the page', async () => {
  const crlf = (await fill(`<body>\r\n  ${CARD}</sco-summit-card>\r\n</body>\r\n`)).out;
  assert.ok(crlf.includes('\r\n    <p dir="ltr">SCO · 24th') && !/[^\r]\n/.test(crlf));
  assert.equal((await fill(crlf)).out, crlf);
  const tabs = (await fill(`<body>\n\t${CARD}</sco-summit-card>\n</body>\n`)).out;
  assert.ok(
    tabs.includes('\n\t\t<p dir="ltr">SCO · 24th') &&
      tabs.includes('\n\t\t\t<li>') &&
      tabs.includes('\n\t</sco'),
  );
});

test('HTML that was set anew, by Prettier or an editor, is left as it was set', async () => {
  const { out } = await fill(`${CARD}</sco-summit-card>\n`);
  const anew = out.replace(/<li>/g, '<li>\n      ').replaceAll('&nbsp;', '\u00a0');
  assert.notEqual(anew, out);
  assert.equal((await fill(anew)).out, anew);
});

test('another attribute, or an older edition, refreshes what is inside', async () => {
  const { out } = await fill(`<sco-member-list as-of="2024-07-05"></sco-member-list>`);
  const moved = await fill(out.replace('as-of="2024-07-05"', 'as-of="2016-01-01" lang="ru"'));
  assert.match(moved.out, /На <time datetime="2016-01-01">/);
  const old = out
    .replace(`dataset of ${EDITION_IN_WORDS}`, 'dataset of July 2024')
    .replace('>Belarus', '>Byelorussia');
  assert.equal((await fill(old)).out, out);
});

test('HTML of ours without directions, as older versions wrote it, is refreshed, and check is silent about it', async () => {
  const page = `${CARD}</sco-summit-card>\n<p>${NAMES}</sco-member-list></p>\n`;
  const { out } = await fill(page);
  const older = out.replaceAll(' dir="ltr"', '');
  assert.notEqual(older, out);
  const again = await fill(older);
  assert.deepEqual([again.out, again.err], [out, '']);
  const checked = await run(['check', '-', '--fail-on', 'broken,corrected,stale'], { stdin: older });
  assert.equal(checked.status, 0, checked.out);
});

for (const own of [
  '<p>Ours.</p>',
  'text',
  '<!-- note -->',
  '<img src="x.png" alt="">',
  '<sco-summit-cart></sco-summit-cart>',
]) {
  test(`text that somebody wrote is kept, unless --force: ${own}`, async () => {
    const page = `${CARD}${own}</sco-summit-card>`;
    if (!own.startsWith('<sco')) {
      const kept = await fill(page);
      assert.deepEqual([kept.status, kept.out], [0, page]);
      assert.match(kept.err, /:1:1: <sco-summit-card> keeps its own text; --force replaces it/);
      assert.ok(!(await fill(page, '--force')).out.includes(own));
    } else assert.equal((await fill(page)).status, 1);
  });
}

for (const page of [
  '<p>The <sco-term>CICA</sco-term> met.</p>',
  '<p>The <sco-term as-of="2024-07-05"> Dialogue\n partner<!-- sic --> </sco-term> came.</p>',
  '<p>The <span data-sco="term">CICA</span> met.</p>',
  '<p>The <sco-term><em>CICA</em></sco-term> met.</p>',
  '<p>The <sco-term><a href="/cica">CI<mark>CA</mark></a></sco-term> met.</p>',
  '<p>The <sco-term>Dialogue part\u00adner</sco-term> came, in <sco-term>&zwnj;CI&shy;CA</sco-term>.</p>',
  '<p lang="ru">В <sco-term><span lang="en">CICA</span></sco-term>.</p>',
  '<p>The <sco-term term=" "><font><font>CICA</font></font> (in Asia)</sco-term> met.</p>',
])
  test(`a term that is named by its text keeps it, also with --force: ${page}`, async () => {
    for (const options of [[], ['--force']]) {
      const { status, out, err } = await fill(page, ...options);
      assert.deepEqual([status, out, err], [0, page, '']);
    }
  });

for (const inside of ['<em>CICCA</em>', 'CIC<b>CA</b>', '<a href="/x"><span lang="en">CICCA</span></a>'])
  test(`a term that is not known keeps its words, also with --force, and is told once: ${inside}`, async () => {
    const cwd = folder();
    const page = `<p>The <sco-term>${inside}</sco-term> met.</p>`;
    writeFileSync(join(cwd, 'a.html'), page);
    const { status, err } = await run(['render', 'a.html', '--force'], { cwd });
    assert.equal(status, 1);
    assert.match(
      err,
      /^a\.html:1:8: <sco-term> has no term "CICCA"\. Did you mean "cica".*\n.*not written\.\n$/,
    );
    assert.equal(readFileSync(join(cwd, 'a.html'), 'utf8'), page);
  });

test('a term that is a picture keeps it, also with --force, and is told', async () => {
  const page = '<p>The <sco-term><img src="cica.png" alt=""></sco-term> met.</p>';
  const { status, out, err } = await fill(page, '--force');
  assert.deepEqual([status, out], [0, page]);
  assert.match(
    err,
    /:1:8: <sco-term> keeps what stands in it, which has no words: say which term with term="…"\./,
  );
});

test('a term with a word of its own beside the text is filled with --force', async () => {
  const { out } = await fill('<p><sco-term term="cica">it</sco-term></p>', '--force');
  assert.match(out, /<sco-term term="cica"><span lang="en" dir="ltr">CICA</);
});

test('HTML of ours with something added to it counts as written by somebody', async () => {
  const { out } = await fill('<sco-member-list as-of="2024-07-05"></sco-member-list>');
  for (const added of [
    out.replace('<h3 ', '<h3 class="headline" '),
    out.replace('  <h3 ', '  <!-- seen by Olga -->\n  <h3 '),
    out.replace('</sco-', '  <p>Our map of members</p>\n</sco-'),
  ]) {
    assert.notEqual(added, out);
    const { err, out: again } = await fill(added);
    assert.equal(again, added);
    assert.match(err, /keeps its own text/);
  }
});

test('a tag inside text that somebody wrote is filled', async () => {
  const { out } = await fill(`${CARD}<p>Members: ${NAMES}</sco-member-list></p></sco-summit-card>`);
  assert.ok(out.includes(names));
});

test('providers around set what the tag does not, in either spelling', async () => {
  const page = (inside: string) =>
    `<sco-provider as-of="2016-01-01" names=official><div data-sco="provider" data-names="common">${inside}</div></sco-provider>`;
  const { out } = await fill(page('<sco-member-list layout="inline"></sco-member-list>'));
  assert.match(out, /China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan/);
  assert.ok((await fill(page(`${NAMES}</sco-member-list>`))).out.includes(names));
});

test('the language is that of the nearest lang, else --lang', async () => {
  const inside = `${NAMES}</sco-member-list>`;
  assert.match(
    (await fill(`<html lang="ru"><p lang="zh-CN">${inside}`)).out,
    /lang="zh-Hans" dir="ltr">.*白俄罗斯/,
  );
  assert.match((await fill(inside, '--lang', 'ru')).out, /Беларусь/);
  assert.match((await fill(`<p lang=en>${inside}`, '--lang', 'ru')).out, /Belarus/);
});

for (const page of [
  `<!-- ${CARD}</sco-summit-card> -->`,
  `<script>const a = '${CARD}</sco-summit-card>';</script>`,
  `<style>/* ${CARD}</sco-summit-card> */</style>`,
  `<textarea>${CARD}</sco-summit-card></textarea>`,
  `<template>${CARD}</sco-summit-card></template>`,
  `<pre>${CARD}</sco-summit-card></pre>`,
  `<p><code>${CARD}</sco-summit-card></code>`,
  `<noscript>${CARD}</sco-summit-card></noscript>`,
  `<title>${CARD}</sco-summit-card></title>`,
  `<p title='${CARD}</sco-summit-card>'>`,
  `<select><option>${CARD}</sco-summit-card></select>`,
]) {
  test(`what is no tag stays as it is: ${page.slice(0, 24)}…`, async () => {
    const { status, out, err } = await fill(page);
    assert.deepEqual([status, out, err], [0, page, '']);
  });
}

for (const [what, page, words] of [
  ['not closed', `<div>${CARD}</div><p>text`, /1:6: <sco-summit-card> is not closed/],
  ['closed by a slash', `\n${CARD.replace('>', '/>')}<p>text</p>`, /2:1: .* "\/>" closes nothing/],
  ['in a drawing', `<svg>${CARD}</sco-summit-card></svg>`, /in a drawing/],
  ['in a paragraph', `<p>See ${CARD}</sco-summit-card></p>`, /in a <p>.*layout="inline"/],
  ['in a link', '<a href="/x"><sco-member-list></sco-member-list></a>', /inside <a> a browser/],
  [
    'in a table without a cell',
    '<table><sco-member-list layout="table"></sco-member-list><tr><td>1</table>',
    /cannot be filled where it stands/,
  ],
  [
    'round half of a bold text',
    `${CARD}<b></sco-summit-card>bold</b>`,
    /cannot be filled where it stands: <b> begins in it and ends behind it/,
  ],
  [
    'with an unknown id',
    '<p>\n  <sco-summit-card summit="1999"></sco-summit-card>',
    /2:3: .*no summit "1999"/,
  ],
] as const) {
  test(`a page with a tag ${what} is not written, and the tag is told with its place`, async () => {
    const { status, out, err } = await fill(page, '--force');
    assert.match(err, words);
    assert.deepEqual([status, out], [1, '']);
  });
}

const MEMBERS = '<sco-member-list as-of="2024-07-05"></sco-member-list>';
const TABLE = '<sco-member-list layout="table" as-of="2024-07-05"></sco-member-list>';
for (const [what, page, faults] of [
  [
    'the second of two tags in a link, with a box between',
    `<div>${MEMBERS}</div>\n<a href="/more"><div>${MEMBERS}</div></a>`,
    ['2:22: <sco-member-list>', 'in a link: inside <a>', 'Put it outside of the <a> of line 2.'],
  ],
  [
    'a tag behind a link that is not closed',
    `${MEMBERS}\n<p><a href=x>open</p>\n<div>${MEMBERS}</div>`,
    ['3:6: <sco-member-list>', 'in a link: inside <a>', 'of line 2.'],
  ],
  [
    'a table among rows',
    `${MEMBERS}\n<table><tr>\n<td>1</td>${TABLE}</tr></table>\n${TABLE}`,
    ['3:11: <sco-member-list>', 'inside <table>', 'Put it outside of the <table> of line 2.'],
  ],
  [
    'a card that is a heading itself',
    `${MEMBERS}\n<h2 data-sco="summit-card" data-summit="2024-astana" data-as-of="2024-07-05"></h2>`,
    ['2:1: <h2 data-sco="summit-card">', 'inside <h2>', 'Write it as a <div> instead.'],
  ],
] as const) {
  test(`${what}: the fault is told at that tag alone, with the element that is the cause`, async () => {
    const { status, err } = await fill(page);
    assert.equal(status, 1);
    const [line, ...others] = err.split('\n');
    for (const words of faults) assert.ok(line!.includes(words), err);
    assert.deepEqual(others, ['standard input: not written.', '']);
  });
}

test('each of two tags in links is told, and none of those between', async () => {
  const link = `<a href="/x"><b>${MEMBERS}</b></a>`;
  const { err } = await fill(`${MEMBERS}\n${link}\n${MEMBERS}\n${link}\n${MEMBERS}`);
  assert.deepEqual(
    [...err.matchAll(/:(\d+):\d+: /g)].map(([, line]) => line),
    ['2', '4'],
  );
});

test("a card in a cell, a list item and a drawing's foreignObject is filled, and the page reads as before", async () => {
  for (const [before, after] of [
    ['<table><tr><td>', '</td><td>x</td></tr></table>'],
    ['<ul><li>', '<li>two</ul>'],
    ['<svg><foreignObject>', '</foreignObject></svg>'],
    ['<dl><dt>a<dd>', '<dd>b</dl>'],
  ] as const) {
    const { status, out, err } = await fill(`${before}${CARD}</sco-summit-card>${after}`);
    assert.equal(status, 0, err);
    assert.ok(out.startsWith(`${before}${CARD}\n`) && out.endsWith(`</sco-summit-card>${after}`));
  }
});

test('a list of names in a sentence has no block in it', async () => {
  const { out } = await fill(`<p>In 2024: ${NAMES}</sco-member-list>.</p><p>Next</p>`);
  const errors: string[] = [];
  parse(out, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
  assert.deepEqual(errors, ['missing-doctype']);
  assert.ok(!out.includes('<p>Belarus'));
});

test('two tags with notes on one page do not share the ids of their notes', async () => {
  const tag = '<sco-member-list as-of="2024-07-05" sources="facts"></sco-member-list>\n';
  const { out } = await fill(tag + tag);
  const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...out.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.length >= 10);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(links.every((id) => ids.includes(id)));
  assert.equal((await fill(out)).out, out);
});
