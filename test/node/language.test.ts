import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeFor } from '../../src/i18n/locale.js';
import { nameIn } from '../../src/i18n/names.js';

describe('localeFor()', () => {
  const table = [
    ['', 'en', 'en-GB'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-IN', 'en', 'en-IN'],
    ['EN-in', 'en', 'en-IN'],
    ['en-001', 'en', 'en-001'],
    ['en-Latn-US', 'en', 'en-US'],
    ['en-GB-oxendict', 'en', 'en-GB'],
    ['eng-US', 'en', 'en-US'],
    ['ru', 'ru', 'ru'],
    ['ru-KZ', 'ru', 'ru-KZ'],
    ['RU', 'ru', 'ru'],
    ['ru-u-nu-arab', 'ru', 'ru'],
    ['zh-u-nu-hanidec', 'zh-Hans', 'zh-Hans'],
    ['und', 'en', 'en-GB'],
    ['zh', 'zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans', 'zh-Hans-CN'],
    ['zh-Hans-HK', 'zh-Hans', 'zh-Hans-HK'],
    ['zh-SG', 'zh-Hans', 'zh-Hans-SG'],
    ['zh-Hant-CN', 'en', 'en-GB'],
    ['zh-hans-tw', 'zh-Hans', 'zh-Hans-TW'],
    ['zh-TW', 'en', 'en-GB'],
    ['zh-US', 'en', 'en-GB'],
    ['zh-HK', 'en', 'en-GB'],
    ['zh-Hant', 'en', 'en-GB'],
    ['fr', 'en', 'en-GB'],
    ['la', 'en', 'en-GB'],
    ['en_US', 'en', 'en-US'],
    ['ru_RU', 'ru', 'ru-RU'],
    ['RU_ru', 'ru', 'ru-RU'],
    ['ru_RU.UTF-8', 'ru', 'ru-RU'],
    ['ru_RU@euro', 'ru', 'ru-RU'],
    [' ru ', 'ru', 'ru'],
    ['rus', 'ru', 'ru'],
    ['zh_CN', 'zh-Hans', 'zh-Hans-CN'],
    ['zh_Hans_CN', 'zh-Hans', 'zh-Hans-CN'],
    ['ZH-HANS', 'zh-Hans', 'zh-Hans'],
    ['zh-Hans-CN-x-private', 'zh-Hans', 'zh-Hans-CN'],
    ['cmn-Hans', 'zh-Hans', 'zh-Hans'],
    ['zh-cmn', 'zh-Hans', 'zh-Hans'],
    ['zh-cmn-Hans', 'zh-Hans', 'zh-Hans'],
    ['zh_cmn_Hans_CN', 'zh-Hans', 'zh-Hans-CN'],
    ['zh-guoyu', 'zh-Hans', 'zh-Hans'],
    ['zh_TW', 'en', 'en-GB'],
    ['zh_Hant_HK', 'en', 'en-GB'],
    ['zh-cmn-Hant', 'en', 'en-GB'],
    ['zh-yue', 'en', 'en-GB'],
    ['zh-min-nan', 'en', 'en-GB'],
    ['i-klingon', 'en', 'en-GB'],
    ['x-ru', 'en', 'en-GB'],
    ['C', 'en', 'en-GB'],
    ['_', 'en', 'en-GB'],
    ['x', 'en', 'en-GB'],
    ['not a tag', 'en', 'en-GB'],
  ] as const;
  for (const [asked, language, tag] of table) {
    test(`"${asked}" speaks ${language} and writes dates as ${tag}`, () =>
      assert.deepEqual([localeFor(asked).language, localeFor(asked).tag], [language, tag]));
  }
});

describe('nameIn()', () => {
  test('takes the page’s own name first', () =>
    assert.deepEqual(nameIn('ru', 'Турция', 'Турецкая Республика', 'Türkiye'), { text: 'Турция' }));
  test('takes that of the language next', () =>
    assert.deepEqual(nameIn('ru', undefined, 'Китай', 'China'), { text: 'Китай' }));
  test('takes English last, and says so among other words', () =>
    assert.deepEqual(nameIn('ru', undefined, undefined, 'China'), { text: 'China', lang: 'en' }));
  test('says nothing of English among English words', () =>
    assert.deepEqual(nameIn('en', undefined, undefined, 'China'), { text: 'China' }));
});
