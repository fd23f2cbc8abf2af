import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type LoadedLanguage } from '../../src/i18n/languages.js';
import { inLanguage } from '../../src/i18n/record-texts.js';
import { textKey } from '../../src/i18n/text-key.js';
import type { Lazy } from '../../src/lib/lazy.js';

for (const [language, loaded] of Object.entries<Lazy<LoadedLanguage>>(languages))
  test(`every text of the records is translated into ${language}`, async () => {
    const files = Object.entries(await (await loaded.load()).records.load());
    assert.ok(files.length > 60);
    const empty = await Promise.all(
      files.map(async ([file, texts]) => {
        const all = Object.entries((await texts.load()).texts);
        return all.filter(([, text]) => !text.trim()).map(([key]) => `${file}: ${key}`);
      }),
    );
    assert.deepEqual(empty.flat(), []);
  });

test('records in another language keep ids, days and addresses, and texts without a translation', async () => {
  const { texts } = await (await (await languages.ru.load()).records.load()).bodies!.load();
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
