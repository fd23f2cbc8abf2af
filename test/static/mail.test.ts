import { editionIn } from '../support/latest.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLatinDigits, KINDS } from '../support/languages.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { largestLimit, MAIL_LIMIT } from '../../src/static/short-mail.js';
import { render } from '../../src/static/index.js';
import { drawing } from '../support/manifest.js';
import { run } from './cli-run.js';
import { fragment, read } from './reading.js';

const ALL = '<sco-document-timeline as-of="2024-07-05" sources="facts">';
const MORE = {
  en: /^and (\d+)\smore$/,
  ru: /^и ещё (\d+)$/,
  'zh-Hans': /^另有(\d+)项$/,
  fa: /^و ([۰-۹]+)\sمورد دیگر$/,
} as const;

for (const lang of KINDS)
  for (const sources of ['footer', 'facts', 'none'])
    test(`a mail of all documents in ${lang} with sources="${sources}" stays below 102 kB, and says how many it left out, if any`, async () => {
      const tag = ALL.replace('"facts"', `"${sources}"`);
      const { status, out, err } = await run(['render', tag, '--format', 'email', '--lang', lang]);
      assert.equal(status, 0);
      assert.ok(Buffer.byteLength(out) <= MAIL_LIMIT, `${Buffer.byteLength(out)} bytes`);
      const { blocks } = read(out);
      if (lang === 'en' && sources !== 'facts') {
        assert.equal(err, '');
        // Only the sources below the day are shortened.
        const day = blocks.findIndex((block) => block.startsWith('As of'));
        assert.ok(day > 189);
        assert.ok(!blocks.slice(0, day).some((block) => MORE.en.test(block)));
        return;
      }
      assert.ok(Buffer.byteLength(out) > 90_000, `${Buffer.byteLength(out)} bytes`);
      const place = blocks.findIndex((block) => MORE[lang].test(block));
      const left = Number(inLatinDigits(MORE[lang].exec(blocks[place] ?? '')?.[1] ?? ''));
      const [, shown, total] = /shortened to (\d+) of (\d+) entries/.exec(err) ?? [];
      assert.equal(left, Number(total) - Number(shown), err);
      assert.equal(total, '189');
      // What the list itself says of its length agrees, and only the footer and the sources follow.
      assert.ok(blocks.map(inLatinDigits).some((block) => block.includes(shown!) && block.includes('189')));
      assert.ok(blocks[place + 1]!.includes(editionIn(lang)), blocks[place + 1]);
      // No note leads to a document that was left out.
      const marks = [...fragment(out).querySelectorAll('sup')].map(({ textContent }) =>
        Number(inLatinDigits(textContent!)),
      );
      const notes = [...fragment(out).querySelectorAll('table:last-of-type tr')].length;
      if (sources === 'facts') assert.equal(Math.max(...marks), notes);
    });

test('a mail that is short enough has all its entries, and the command is silent', async () => {
  const { out, err } = await run(['render', ALL.replace('>', ' limit="20">'), '--format', 'email']);
  assert.equal(err, '');
  // Only the sources below the day are shortened.
  assert.doesNotMatch(out.split('As of')[0]!, /and \d+(?:\s|&#160;)more/);
});

test('a limit that is still too long is lowered', async () => {
  const { out, err } = await run(['render', ALL.replace('>', ' limit="185">'), '--format', 'email']);
  assert.ok(Buffer.byteLength(out) <= MAIL_LIMIT);
  assert.match(err, /shortened to 1\d\d of 189 entries/);
});

test('--more-url makes "and … more" a link', async () => {
  const url = 'https://newspaper.example/sco?a=1&b=2';
  const { out, err } = await run(['render', ALL, '--format', 'email', '--more-url', url]);
  const link = [...fragment(out).querySelectorAll('a')].find((each) => each.getAttribute('href') === url);
  assert.match(link?.textContent ?? '', MORE.en);
  assert.match(err, /shortened/);
  assert.doesNotMatch(err, /--more-url/);
  const without = await run(['render', ALL, '--format', 'email']);
  assert.match(without.err, /--more-url adds a link to a page that has the other \d+/);
});

test('render() shortens too, with the same link', async () => {
  const moreUrl = 'https://newspaper.example/';
  const out = await render(
    'sco-document-timeline',
    { 'as-of': '2024-07-05', sources: 'facts' },
    { format: 'email', moreUrl },
  );
  assert.ok(Buffer.byteLength(out) <= MAIL_LIMIT);
  assert.match(out, /<a href="https:\/\/newspaper\.example\/">and \d+&#160;more<\/a>/);
});

for (const [argv, words] of [
  [
    ['render', ALL, '--more-url', 'https://a.example/'],
    /--more-url is for --format email, not for --format html/,
  ],
  [['render', ALL, '--format', 'email', '--more-url', 'a.example'], /--more-url "a\.example" is no address/],
  [
    ['render', ALL, '--format', 'email', '--more-url', 'javascript:x'],
    /--more-url "javascript:x" is no address/,
  ],
  [['render', 'README.md', '--more-url', 'https://a.example/'], /--more-url is for --format email/],
] as const)
  test(`${argv.slice(2).join(' ')} is an error that says why`, async () => {
    const { status, out, err } = await run(argv);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, words);
  });

test('no other form is shortened', async () => {
  for (const format of ['html', 'text'] as const) {
    const out = await render('sco-document-timeline', { 'as-of': '2024-07-05' }, { format });
    assert.match(out, /189(?:\s|&nbsp;)documents/);
  }
});

test('the mail of every tag is short enough', async () => {
  // Every language: a letter takes one byte in some scripts and three in others.
  for (const { tag } of drawing)
    for (const lang of LANGUAGES) {
      const subject = { 'sco-state-card': { state: 'cn' }, 'sco-term': { term: 'cica' } }[tag] ?? {};
      const mail = await render(tag, { ...subject, sources: 'facts' }, { format: 'email', lang }).catch(
        () => '',
      );
      assert.ok(Buffer.byteLength(mail) <= MAIL_LIMIT, `${tag} in ${lang}: ${Buffer.byteLength(mail)} bytes`);
    }
});

test('the largest limit is the last that fits, and 1 if none does', async () => {
  const sizes = (each: number) => (limit: number) => Promise.resolve(limit * each);
  assert.equal(await largestLimit(189, sizes(1000)), MAIL_LIMIT / 1000);
  assert.equal(await largestLimit(189, sizes(999)), MAIL_LIMIT / 1000);
  assert.equal(await largestLimit(189, sizes(1001)), MAIL_LIMIT / 1000 - 1);
  assert.equal(await largestLimit(189, sizes(MAIL_LIMIT + 1)), 1);
  assert.equal(await largestLimit(2, sizes(1000)), 1);
});
