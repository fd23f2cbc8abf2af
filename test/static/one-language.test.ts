import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { IN_DEPTH, LANGUAGES } from '../../src/i18n/languages.js';
import { tags } from './cases.js';
import { foreignTexts, sameTexts, shapesOf } from './one-language.js';

const others = LANGUAGES.filter((language) => language !== 'en');
const page = new URL('../../docs/languages.md', import.meta.url);
/** The language in which each tag is drawn for readers of a language, as found by the tests below. */
const spoken = new Map(others.map((language) => [language, new Map<string, string>()]));

for (const language of others) {
  describe(`lang="${language}"`, () => {
    for (const tag of tags) {
      test(`<${tag}> is in one language, for every record and day of note`, async () => {
        const found = new Map<string, string>();
        const languages = new Set<string>();
        for (const attributes of shapesOf(tag)) {
          const drawn = await foreignTexts(tag, attributes, language);
          if (drawn) languages.add(drawn.lang);
          for (const text of drawn?.texts ?? []) found.set(text, JSON.stringify(attributes));
        }
        assert.deepEqual(Object.fromEntries(found), {});
        const [own, ...more] = languages;
        assert.ok(own, 'nothing was drawn');
        assert.deepEqual(more, [], `also in ${own}`);
        assert.ok([language, 'en'].includes(own) && (own === language || !IN_DEPTH.includes(language)));
        spoken.get(language)!.set(tag, own);
      });
    }
  });
}

test('Uzbek, which has the letters of English, has no sentence of it', async () => {
  const found: { [text: string]: string } = {};
  for (const tag of tags)
    for (const attributes of shapesOf(tag))
      for (const text of await sameTexts(tag, attributes, ['uz', 'en'])) found[text] = tag;
  assert.deepEqual(found, {});
});

test('docs/languages.md says which tag is whole in which language (UPDATE=1 writes it)', () => {
  const cell = (own: string | undefined) => (!own ? 'not whole' : own === 'en' ? 'English' : 'whole');
  const table = [
    `| tag | ${LANGUAGES.join(' | ')} |`,
    `| --- | ${LANGUAGES.map(() => '---').join(' | ')} |`,
    ...tags
      .toSorted()
      .map(
        (tag) =>
          `| \`<${tag}>\` | whole | ${others.map((language) => cell(spoken.get(language)!.get(tag))).join(' | ')} |`,
      ),
  ].join('\n');
  const text = readFileSync(page, 'utf8');
  const [START, END] = ['<!-- table -->\n\n', '\n\n<!-- /table -->'];
  const [before, rest = ''] = text.split(START);
  const after = rest.slice(rest.indexOf(END));
  const lined = (markdown: string) => markdown.replace(/ +\|/g, ' |').replace(/\|(?: -+ \|)+/g, '|--|');
  if (process.env['UPDATE']) writeFileSync(page, `${before}${START}${table}${after}`);
  else assert.equal(lined(rest.slice(0, rest.indexOf(END))), lined(table));
});
