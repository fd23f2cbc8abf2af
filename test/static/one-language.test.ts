import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { tags } from './cases.js';
import { foreignTexts, shapesOf } from './one-language.js';

const others = LANGUAGES.filter((language) => language !== 'en');
const page = new URL('../../docs/languages.md', import.meta.url);
/** The tags that are whole in each language, as found by the tests below. */
const whole = new Map(others.map((language) => [language, new Set<string>()]));

for (const language of others) {
  describe(`lang="${language}"`, () => {
    for (const tag of tags) {
      test(`<${tag}> has no text in another language, for every record and day of note`, async () => {
        const found = new Map<string, string>();
        let drawn = 0;
        for (const attributes of shapesOf(tag)) {
          const texts = await foreignTexts(tag, attributes, language);
          if (texts) drawn++;
          for (const text of texts ?? []) found.set(text, JSON.stringify(attributes));
        }
        assert.ok(drawn > 0, 'nothing was drawn');
        assert.deepEqual(Object.fromEntries(found), {});
        whole.get(language)!.add(tag);
      });
    }
  });
}

test('docs/languages.md says which tag is whole in which language (UPDATE=1 writes it)', () => {
  const table = [
    `| tag | ${LANGUAGES.join(' | ')} |`,
    `| --- | ${LANGUAGES.map(() => '---').join(' | ')} |`,
    ...tags
      .toSorted()
      .map(
        (tag) =>
          `| \`<${tag}>\` | whole | ${others.map((language) => (whole.get(language)!.has(tag) ? 'whole' : 'not whole')).join(' | ')} |`,
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
