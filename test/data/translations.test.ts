import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordFiles, recordFilesOf } from '../../scripts/record-texts.mjs';
import { concepts } from '../../src/data/terms.js';
import {
  IN_DEPTH,
  LANGUAGES,
  recordTextsFile,
  type Language,
  type RecordFile,
} from '../../src/i18n/languages.js';
import { inLanguage } from '../../src/i18n/record-texts.js';
import { textKey } from '../../src/i18n/text-key.js';
import type { Lazy } from '../../src/lib/lazy.js';

for (const language of LANGUAGES.slice(1) as Exclude<Language, 'en'>[])
  test(`every text of the records is translated into ${language}`, async () => {
    const files = recordFilesOf(language) as readonly RecordFile[];
    // Those of tags that a language does not have are the five of `InDepthFile`.
    assert.ok(files.length > 50);
    const without = recordFiles.filter((file: string) => !files.includes(file as RecordFile));
    assert.equal(without.length > 0, !IN_DEPTH.includes(language));
    for (const file of without) assert.match(file, /\/(claims|events|omissions|open-questions|quotes)$/);
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
  assert.deepEqual(inLanguage('ru', 'bodies', [{ id: 'Secretariat' }], use), [{ id: 'Secretariat' }]);
  assert.deepEqual(inLanguage('ru', 'bodies', [{ name: { en: 'Secretariat' } }], use), [
    { name: { en: 'Secretariat', ru: 'Секретариат' } },
  ]);
});

for (const language of LANGUAGES.slice(1) as Exclude<Language, 'en'>[])
  test(`every term keeps its id and has a name in ${language}`, async () => {
    await recordTextsFile(language, 'terms').load();
    const terms = inLanguage(language, 'terms', concepts, ({ value }) => value)!;
    terms.forEach(({ id, name }, index) => {
      assert.equal(id, concepts[index]!.id);
      assert.ok(name[language], id);
    });
  });
