import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { officialNames } from '../../src/data/official-names.js';
import { states as en } from '../../src/strings/en/states.js';
import { states as ru } from '../../src/strings/ru/states.js';
import { states as zhHans } from '../../src/strings/zh-Hans/states.js';

const CYRILLIC = /^[^\p{Script=Han}]*\p{Script=Cyrillic}[^\p{Script=Han}]*$/u;
const HAN = /^[^\p{Script=Cyrillic}]*\p{Script=Han}[^\p{Script=Cyrillic}]*$/u;

test('every state has a name in English, Russian and Chinese, and in the script of the language', () => {
  const ids = dataset.states.map(({ id }) => id).toSorted();
  for (const names of [en, ru, zhHans]) assert.deepEqual(Object.keys(names).toSorted(), ids);
  for (const name of Object.values(en)) assert.match(name, /^\p{Script=Latin}/u);
  for (const name of Object.values(ru)) assert.match(name, CYRILLIC);
  for (const name of Object.values(zhHans)) assert.match(name, HAN);
});

test('names in other languages are whole and in the right script', () => {
  const scripts = {
    kk: 'Cyrillic',
    ky: 'Cyrillic',
    tg: 'Cyrillic',
    uz: 'Latin',
    fa: 'Arabic',
    ur: 'Arabic',
    hi: 'Devanagari',
    be: 'Cyrillic',
    ar: 'Arabic',
    tr: 'Latin',
    mn: 'Cyrillic',
  };
  assert.deepEqual(Object.keys(dataset.countryNames).toSorted(), Object.keys(scripts).toSorted());
  for (const [language, script] of Object.entries(scripts)) {
    const names = dataset.countryNames[language as keyof typeof scripts];
    assert.equal(Object.keys(names).length, dataset.states.length, language);
    for (const name of Object.values(names)) assert.match(name, new RegExp(`^\\p{Script=${script}}`, 'u'));
  }
});

test('the contested official name of Afghanistan is left out; every other state has one', () => {
  assert.ok(!('af' in officialNames));
  assert.equal(Object.keys(officialNames).length, dataset.states.length - 1);
});

test('every document has an English title', () => {
  for (const { id, title } of dataset.documents) assert.match(title, /\p{Script=Latin}.{5}/u, id);
});

test('Russian titles are in Cyrillic, Chinese ones in Han characters', () => {
  const { ru: russian, 'zh-Hans': chinese } = dataset.titles;
  for (const [id, title] of Object.entries(russian.titles)) assert.match(title, CYRILLIC, id);
  for (const [id, title] of Object.entries(chinese.titles)) assert.match(title, HAN, id);
  assert.equal(Object.keys(russian.titles).length, 115);
  assert.equal(Object.keys(chinese.titles).length, 127);
  for (const { titles, ourTitles } of Object.values(dataset.titles))
    for (const { id } of dataset.documents) assert.equal(id in titles, !(id in ourTitles), id);
});

test('titles in the words of the press, and sources of titles, belong to titles that we have', () => {
  for (const { titles, pressTitles, titleSources } of Object.values(dataset.titles)) {
    assert.equal(new Set(pressTitles).size, pressTitles.length);
    for (const id of [...pressTitles, ...Object.keys(titleSources)]) assert.ok(id in titles, id);
  }
});

test('two documents of the same title are of different years', () => {
  const seen = new Map<string, string>();
  for (const { title, date, id } of dataset.documents) {
    assert.notEqual(seen.get(title), date.slice(0, 4), id);
    seen.set(title, date.slice(0, 4));
  }
});

test('language tags are well formed, countries of publishers are codes', () => {
  for (const { id, languages, country } of dataset.publishers) {
    assert.ok(languages.length > 0, id);
    assert.deepEqual(Intl.getCanonicalLocales([...languages]), languages, id);
    if (country) assert.match(country, /^[a-z]{2}$/, id);
  }
  for (const { documents } of Object.values(dataset.summitBackgrounds)) {
    for (const detail of Object.values(documents)) {
      const tags = Object.keys(detail?.texts ?? {});
      assert.deepEqual(Intl.getCanonicalLocales(tags), tags);
    }
  }
});
