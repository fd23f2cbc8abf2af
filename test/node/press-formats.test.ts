/**
 * Dates and lists as the newspapers of a language print them, where those differ from Unicode CLDR: by hand, for
 * `scripts/own-formats.mjs`. A no-break space is written as `_`, a word
 * joiner as `^`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDays } from '../../src/i18n/date-range.js';
import { formatDate } from '../../src/i18n/dates.js';
import { loadLocale } from '../../src/i18n/locale.js';
import { listed } from '../../src/i18n/phrases.js';

/** A day, a month, three ranges (within a month, within a year, over two years) and a list of three. */
const PRINTED: { readonly [language: string]: readonly string[] } = {
  kk: [
    '2024_жылғы 4_шілде',
    '2024_жылғы шілде',
    '2024_жылғы 3–4_шілде',
    '2025_жылғы 31_тамыз_– 1_қыркүйек',
    '2025_жылғы 31_желтоқсан_– 2026_жылғы 1_қаңтар',
    'a, b және c',
  ],
  ky: [
    '2024-^жылдын 4-^июлу',
    '2024-^жылдын июлу',
    '2024-^жылдын 3–4-^июлу',
    '2025-^жылдын 31-^августу_– 1-^сентябры',
    '2025-^жылдын 31-^декабры_– 2026-^жылдын 1-^январы',
    'a, b жана c',
  ],
  tg: [
    '4_июли соли_2024',
    'июли соли_2024',
    '3–4_июли соли_2024',
    '31_августи_– 1_сентябри соли_2025',
    '31_декабри соли_2025_– 1_январи соли_2026',
    'a, b ва c',
  ],
  uz: [
    '2024-^yil 4-^iyul',
    '2024-^yil iyul',
    '2024-^yil 3–4-^iyul',
    '2025-^yil 31-^avgust_– 1-^sentabr',
    '2025-^yil 31-^dekabr_– 2026-^yil 1-^yanvar',
    'a, b va c',
  ],
  be: [
    '4_ліпеня 2024_г.',
    'ліпень_2024_г.',
    '3–4_ліпеня 2024_г.',
    '31_жніўня_– 1_верасня 2025_г.',
    '31_снежня 2025_г._– 1_студзеня 2026_г.',
    'a, b і c',
  ],
  hi: [
    '4_जुलाई 2024',
    'जुलाई 2024',
    '3–4_जुलाई 2024',
    '31_अगस्त_– 1_सितंबर 2025',
    '31_दिसंबर 2025_– 1_जनवरी 2026',
    'a, b और c',
  ],
  ur: [
    '4_جولائی 2024',
    'جولائی 2024',
    '3–4_جولائی 2024',
    '31_اگست_– 1_ستمبر 2025',
    '31_دسمبر 2025_– 1_جنوری 2026',
    'a، b اور c',
  ],
  fa: [
    '۴_ژوئیهٔ ۲۰۲۴',
    'ژوئیهٔ ۲۰۲۴',
    '۳_تا ۴_ژوئیهٔ ۲۰۲۴',
    '۳۱_اوت_تا ۱_سپتامبر ۲۰۲۵',
    '۳۱_دسامبر ۲۰۲۵_تا ۱_ژانویهٔ ۲۰۲۶',
    'a، b و c',
  ],
};
/** What most readers of the language have as the language of their page. */
const REGIONS: { readonly [language: string]: string } = {
  kk: 'KZ',
  ky: 'KG',
  tg: 'TJ',
  uz: 'UZ',
  be: 'BY',
  hi: 'IN',
  ur: 'PK',
  fa: 'IR',
};

for (const [language, printed] of Object.entries(PRINTED)) {
  for (const asked of [
    language,
    `${language}-${REGIONS[language]}`,
    ...(language === 'ur' ? ['ur-IN'] : []),
  ]) {
    test(`dates and lists in ${asked} are those of its newspapers`, async () => {
      const locale = await loadLocale(asked);
      const { tag } = locale;
      const written = [
        formatDate('2024-07-04', tag),
        formatDate('2024-07', tag),
        formatDays('2024-07-03', '2024-07-04', locale),
        formatDays('2025-08-31', '2025-09-01', locale),
        formatDays('2025-12-31', '2026-01-01', locale),
        listed(['a', 'b', 'c'], tag).join(''),
      ];
      assert.deepEqual(
        written.map((text) => text.replaceAll('\u00a0', '_').replaceAll('\u2060', '^')),
        printed,
      );
    });
  }
}
