/** The texts of the published tables: in which languages they are, and what they say there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SummitId } from '../../src/data/types.js';
import { dataset } from '../../src/dataset.js';
import { IN_DEPTH, LANGUAGES, titlesFile, type Language } from '../../src/i18n/languages.js';
import { publishedFiles } from '../../src/published/files.js';
import { suffixOf, SUFFIXES } from '../../src/published/suffixes.js';
import { tables, type Row } from '../../src/published/tables.js';
import { render } from '../../src/static/index.js';

const files = await publishedFiles();
const all = await tables();
const rowsOf = (table: string): readonly Row[] => all.find(({ name }) => name === table)!.rows;
const rowOf = (table: string, id: string): Row => rowsOf(table).find((row) => row['id'] === id)!;
const columnsOf = (table: string): readonly string[] =>
  files.get(`csv/${table}.csv`)!.split('\r\n', 1)[0]!.split(',');
/** The languages of the columns of a text, by the name without its ending. */
const textsOf = (table: string): ReadonlyMap<string, readonly string[]> => {
  const columns = columnsOf(table);
  return new Map(
    columns.flatMap((column) => {
      const [, text] = /^(.+)_en$/.exec(column) ?? [];
      const endings = SUFFIXES.filter((suffix) => columns.includes(`${text}_${suffix}`));
      return text ? [[text, endings]] : [];
    }),
  );
};
const inDepth = ['en', ...IN_DEPTH.map(suffixOf)];

for (const { name, rows } of all)
  describe(name, () => {
    test('no column is empty throughout', () => {
      const empty = columnsOf(name).filter(
        (column) => !rows.some((row) => row[column] !== undefined && row[column] !== ''),
      );
      assert.deepEqual(empty, []);
    });

    test('each text has a column for each language, in one order', () => {
      const expected = ['quotations', 'claims', 'events'].includes(name) ? inDepth : SUFFIXES;
      for (const [text, endings] of textsOf(name)) assert.deepEqual(endings, expected, text);
    });

    test('a text that is there in English is there in every language, and not in English', () => {
      for (const [text, endings] of textsOf(name))
        for (const row of rows)
          for (const ending of endings) {
            const [english, local] = [row[`${text}_en`], row[`${text}_${ending}`]] as (string | undefined)[];
            const where = `${String(row['id'])} ${text}_${ending}`;
            assert.equal(Boolean(local), Boolean(english), where);
            // Names of persons, of cities and of newspapers may be the same.
            if (ending !== 'en' && name !== 'publishers' && english && english.split(' ').length > 4)
              assert.notEqual(local, english, where);
          }
    });
  });

test('the eleven languages of the tables, and the three of quotations, claims and events', () => {
  assert.deepEqual(SUFFIXES, ['en', 'ru', 'zh', 'kk', 'ky', 'tg', 'uz', 'be', 'hi', 'ur', 'fa']);
  assert.deepEqual(inDepth, ['en', 'ru', 'zh']);
  assert.match(
    files.get('datapackage.json')!,
    /Texts in English, Russian, Simplified Chinese, Kazakh, .*Persian;/,
  );
});

for (const language of LANGUAGES)
  test(`<sco-member-list status="all"> has the names of column name_${suffixOf(language)}`, async () => {
    const text = await render(
      'sco-member-list',
      { status: 'all', 'as-of': dataset.info.date },
      { format: 'json', lang: language },
    );
    const { facts } = JSON.parse(text) as { readonly facts: readonly { readonly fact: string }[] };
    const shown = facts.map(({ fact }) =>
      fact
        .split(/[·؛]/)[0]!
        .replace(/[*†\u2060]/g, '')
        .trim(),
    );
    const now = rowsOf('statuses').filter((row) => row['to'] === undefined);
    const names = now.map((row) =>
      String(rowOf('states', String(row['state']))[`name_${suffixOf(language)}`]),
    );
    assert.equal(names.length, 27);
    assert.deepEqual(shown.toSorted(), names.toSorted());
  });

describe('rows by hand', () => {
  test('Belarus and Kabul in Kazakh and in Persian', () => {
    const belarus = rowOf('states', 'by');
    assert.deepEqual(
      ['name_kk', 'capital_kk', 'name_fa', 'capital_fa'].map((column) => belarus[column]),
      ['Беларусь', 'Минск', 'بلاروس', 'مینسک'],
    );
    const afghanistan = rowOf('states', 'af');
    assert.deepEqual(
      ['name_kk', 'capital_kk', 'name_fa', 'capital_fa'].map((column) => afghanistan[column]),
      ['Ауғанстан', 'Кабул', 'افغانستان', 'کابل'],
    );
  });

  test('the United Nations and the motto of Astana in Kazakh and in Persian', () => {
    const un = rowOf('organisations', 'un');
    assert.equal(un['name_kk'], 'Біріккен Ұлттар Ұйымы');
    assert.equal(un['name_fa'], 'سازمان ملل متحد');
    const astana = rowOf('summits', '2024-astana');
    assert.deepEqual([astana['place_kk'], astana['place_fa']], ['Астана', 'آستانه']);
    assert.match(String(astana['motto_kk']), /^Көпжақты диалогті нығайту/);
    assert.match(String(astana['motto_fa']), /^تقویت گفت‌وگوی چندجانبه/);
  });

  test('the name of a person says how it is known in each language', () => {
    const { basis } = dataset.persons.find(({ id }) => id === 'almazbek-atambayev')!;
    const row = rowOf('persons', 'almazbek-atambayev');
    assert.equal(row['name_ur'], 'الماز بیک اتم بائیف');
    assert.equal(row['basis_ur'], 'ours');
    for (const language of LANGUAGES.slice(1))
      assert.equal(row[`basis_${suffixOf(language)}`], basis[language], language);
    assert.ok(!('basis_en' in row));
  });
});

test('a title that no source has in a language is marked as our translation there, and no other', async () => {
  let ours = 0;
  for (const row of rowsOf('documents')) {
    const id = String(row['id']);
    const translated: string[] = [];
    for (const language of LANGUAGES.slice(1) as Exclude<Language, 'en'>[]) {
      const summit = (row['summit'] ?? 'about-states') as SummitId | 'about-states';
      const { titles } = await titlesFile(language, summit).load();
      const known = titles.titles?.[id];
      if (!known) translated.push(language);
      assert.equal(row[`title_${suffixOf(language)}`], known ?? titles.ours?.[id], `${id} ${language}`);
    }
    assert.deepEqual(row['translated_by_us'] ?? [], translated, id);
    ours += translated.length;
  }
  assert.ok(ours > 0);
  // The law database of Kazakhstan has the declaration; nobody was found to have it in Persian.
  const { translated_by_us: languages } = rowOf('documents', 'astana-declaration-2024');
  assert.ok(!(languages as readonly string[]).includes('kk'));
  assert.ok((languages as readonly string[]).includes('fa'));
});
