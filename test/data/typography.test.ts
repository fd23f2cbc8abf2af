/** English texts of the records are set as a newspaper sets them: curly quotes and apostrophes, dashes between words and years. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset.js';

/** Not read as English: as their source has them, in other languages, or not shown. */
const AS_THEY_ARE =
  /^(id|url|date|from|to|nameAsPrinted|documents?|related|succeeds|publisher|ru|zh-Hans|unNames)$/;
/** What a misprint is quoted as. */
const MISPRINT = '“25-2027”';

const texts = (value: unknown, path = ''): (readonly [path: string, text: string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) =>
          AS_THEY_ARE.test(key) ? [] : texts(each, `${path}/${key}`),
        )
      : [];

/** A text of words, not an id, a day or an address. */
const isProse = (text: string) => /[A-Z ]/.test(text) && !/^https?:/.test(text);
const prose = texts(dataset).filter(([, text]) => isProse(text) && !text.includes(MISPRINT));

for (const [fault, mark] of [
  ['a straight quotation mark or apostrophe', /["']/],
  ['a hyphen for a dash', / -+ /],
  ['a hyphen between numbers', /(?<![\w-])\d{1,4}-\d{1,4}(?![\w-])/],
  ['three full stops for an ellipsis', /\.\.\./],
] as const)
  test(`no English text of a record has ${fault}`, () => {
    assert.ok(prose.length > 2000, `${prose.length} texts`);
    assert.deepEqual(
      prose.filter(([, text]) => mark.test(text)),
      [],
    );
  });
