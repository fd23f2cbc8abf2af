import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordFiles } from '../../scripts/record-texts.mjs';
import { LANGUAGES, recordTextsFile, type Language, type RecordFile } from '../../src/i18n/languages.js';
import { inLanguage } from '../../src/i18n/record-texts.js';
import { textKey } from '../../src/i18n/text-key.js';
import type { Lazy } from '../../src/lib/lazy.js';

for (const language of LANGUAGES.slice(1) as Exclude<Language, 'en'>[])
  test(`every text of the records is translated into ${language}`, async () => {
    const files = recordFiles as readonly RecordFile[];
    assert.ok(files.length > 60);
    const empty = await Promise.all(
      files.map(async (file) => {
        const all = Object.entries((await recordTextsFile(language, file).load()).texts);
        return all.filter(([, text]) => !text.trim()).map(([key]) => `${file}: ${key}`);
      }),
    );
    assert.deepEqual(empty.flat(), []);
  });

test('records in another language keep ids, days and addresses, and texts without a translation', async () => {
  const { texts } = await recordTextsFile('ru', 'bodies').load();
  const records = [
    {
      id: 'secretariat',
      founded: '2004-01-15',
      name: 'Secretariat',
      role: 'not in the records',
      sources: [1],
    },
  ];
  const use = <T>(thing: Lazy<T>) => thing.value;
  assert.deepEqual(inLanguage('ru', 'bodies', records, use), [
    { ...records[0], name: texts[textKey('Secretariat')] },
  ]);
  assert.deepEqual(inLanguage('ru', 'bodies', [{ name: { en: 'Secretariat' } }], use), [
    { name: { en: 'Secretariat', ru: 'Секретариат' } },
  ]);
});
