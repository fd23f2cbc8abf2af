/**
 * Where we write dates and lists as the newspapers of a language print them, and not as Unicode CLDR has them. The fields are
 * those of `Formats` in `src/i18n/types.ts`; `\\u00a0` keeps a number with its word, and a
 * dash on the line of the word before it.
 */

/** The end of a range omits what it shares with the start: in the day, in the month and in the year. */
const RANGES = {
  // CLDR has numbers there, "2024/7/3 – 2024/7/4", which no article writes.
  'zh-Hans': '{start}至{end}',
};

const upper = (text) => text.replace(/\{[dmy]\}/g, (field) => field.toUpperCase());

/** Our ranges that differ in the day, in the month and in the year; `undefined` for a locale with the ranges of CLDR. */
export function ownRanges(locale, day) {
  const language = Object.keys(RANGES).find((each) => locale.startsWith(each));
  return (
    language &&
    ['d', 'm', 'y'].map((field) => {
      const differing = 'ymd'.slice('ymd'.indexOf(field));
      const start = day.search(new RegExp(`\\{[${differing}]\\}`));
      return RANGES[language].replace('{start}', day).replace('{end}', upper(day.slice(start)));
    })
  );
}

/** Locales where CLDR abbreviates a hundred thousands otherwise than thousands. The form of thousands is used for both. */
export const keepsFirstAmount = new Set(['kk']);

const months = (words) => words.split(' ');

/** By language, for all of its regions. Each line has a reason; a field that is not here is CLDR's. */
export const ownFormats = {
  // CLDR abbreviates "жылғы" to "ж.", which only tables have, and joins three names without a word.
  kk: {
    months: months('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
    monthsAlone: undefined,
    day: '{y}\u00a0жылғы {d}\u00a0{m}',
    month: '{y}\u00a0жылғы {m}',
    days: [
      '{y}\u00a0жылғы {d}–{D}\u00a0{m}',
      '{y}\u00a0жылғы {d}\u00a0{m}\u00a0– {D}\u00a0{M}',
      '{y}\u00a0жылғы {d}\u00a0{m}\u00a0– {Y}\u00a0жылғы {D}\u00a0{M}',
    ],
    list: [', ', ' және ', ' және '],
  },
  // The month stands in the possessive, which CLDR does not have.
  ky: {
    months: months('январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'),
    monthsAlone: undefined,
    day: '{y}-жылдын {d}-{m}',
    month: '{y}-жылдын {m}',
    days: [
      '{y}-жылдын {d}–{D}-{m}',
      '{y}-жылдын {d}-{m}\u00a0– {D}-{M}',
      '{y}-жылдын {d}-{m}\u00a0– {Y}-жылдын {D}-{M}',
    ],
  },
  // CLDR lacks the izofat and the word for the year, has a capital for the month, and joins three names without a word.
  tg: {
    months: months('январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'),
    monthsAlone: undefined,
    day: '{d}\u00a0{m} соли\u00a0{y}',
    month: '{m} соли\u00a0{y}',
    days: [
      '{d}–{D}\u00a0{m} соли\u00a0{y}',
      '{d}\u00a0{m}\u00a0– {D}\u00a0{M} соли\u00a0{y}',
      '{d}\u00a0{m} соли\u00a0{y}\u00a0– {D}\u00a0{M} соли\u00a0{Y}',
    ],
    list: [', ', ' ва ', ' ва '],
  },
  // CLDR puts the year last, after a comma; newspapers put it first.
  uz: {
    months: months('yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'),
    monthsAlone: undefined,
    day: '{y}-yil {d}-{m}',
    month: '{y}-yil {m}',
    days: ['{y}-yil {d}–{D}-{m}', '{y}-yil {d}-{m}\u00a0– {D}-{M}', '{y}-yil {d}-{m}\u00a0– {Y}-yil {D}-{M}'],
  },
  // CLDR's ranges and months lack the word for the year that its days have.
  be: {
    month: '{l}\u00a0{y}\u00a0г.',
    days: [
      '{d}–{D}\u00a0{m} {y}\u00a0г.',
      '{d}\u00a0{m}\u00a0– {D}\u00a0{M} {y}\u00a0г.',
      '{d}\u00a0{m} {y}\u00a0г.\u00a0– {D}\u00a0{M} {Y}\u00a0г.',
    ],
  },
  // Newspapers have no comma before the last name.
  hi: { list: [', ', ' और ', ' और '] },
  // Newspapers have no comma in a date, nor before the last name.
  ur: {
    day: '{d}\u00a0{m} {y}',
    days: [
      '{d}–{D}\u00a0{m} {y}',
      '{d}\u00a0{m}\u00a0– {D}\u00a0{M} {y}',
      '{d}\u00a0{m} {y}\u00a0– {D}\u00a0{M} {Y}',
    ],
    list: ['، ', ' اور ', ' اور '],
  },
  // Newspapers have no comma before the last name.
  fa: { list: ['، ', ' و ', ' و '] },
};
