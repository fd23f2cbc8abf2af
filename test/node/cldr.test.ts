/**
 * Tags write dates, lists and numbers with tables that are generated from Unicode CLDR. Node.js has all of CLDR, so every
 * date and number of the dataset is compared with what `Intl` writes, character by character.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IsoDay, PartialDate } from '../../src/data/types.js';
import { isPartialDate } from '../../src/data/queries/partial-date.js';
import { officialNames } from '../../src/data/official-names.js';
import { dataset } from '../../src/dataset.js';
import { alphabetical } from '../../src/i18n/alphabetical.js';
import { amount, percent, rounded } from '../../src/i18n/amounts.js';
import { formatDays } from '../../src/i18n/date-range.js';
import { dateSince } from '../../src/i18n/date-in-sentence.js';
import { formatDate } from '../../src/i18n/dates.js';
import { formatsOf } from '../../src/i18n/formats.js';
import { languageNames } from '../../src/i18n/language-names.js';
import { LANGUAGES, languages, recordTextsFile, wordsIn } from '../../src/i18n/languages.js';
import { loadLocale, type Locale } from '../../src/i18n/locale.js';
import { number } from '../../src/i18n/numbers.js';
import { listed } from '../../src/i18n/phrases.js';
import { keepsFirstAmount, ownFormats } from '../../scripts/own-formats.mjs';
import { inLanguage } from '../../src/i18n/record-texts.js';
import { loadEverything } from '../../src/lib/lazy.js';
import { documentTypes } from '../../src/strings/en/document-types.js';
import { documents } from '../../src/strings/en/documents.js';
import { languageNames as namedLanguages } from '../../src/strings/en/language-names.js';
import { memberTable } from '../../src/strings/en/member-table.js';
import { states } from '../../src/strings/en/states.js';

// Words of all languages, as they are on a page that has loaded them.
await Promise.all(Object.values(languages).map((language) => language.load()));
await loadEverything();

/** The version of the packages that the tables are made from. Another Node.js may have another. */
const CLDR = '48';
const skip = process.versions['cldr']?.startsWith(`${CLDR}.`)
  ? false
  : `this Node.js has another version of CLDR than ${CLDR}`;

/** Languages, and regions that write otherwise than their language. */
const LOCALES = [
  ...LANGUAGES,
  ...'en-US en-AU en-CA en-CH en-DE en-FI en-FR en-IN en-KZ en-PK en-AE'.split(' '),
  ...'ru-RU ru-KZ ru-UA zh-CN zh-Hans-HK'.split(' '),
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const REGIONS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Every value in a tree of records. */
function* values(tree: unknown): Generator {
  if (typeof tree === 'object' && tree !== null)
    for (const inner of Object.values(tree)) yield* values(inner);
  else yield tree;
}
const all = [...new Set(values(dataset))];
const dates = all.filter((each): each is PartialDate => typeof each === 'string' && isPartialDate(each));
const days = dates.filter((date): date is IsoDay => date.length === 10).sort();
const numbers = all.filter(
  (each): each is number => typeof each === 'number' && Number.isFinite(each) && each >= 0,
);

/** The formatter for dates that are as long as one of a year, of a month or of a day. */
const inUtc = (tag: string, { length }: { readonly length: number } = '2024-07-04') =>
  new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  });

/**
 * A date or range as tags write it. Browsers write plain spaces for CLDR's thin and narrow ones, Node.js does not; between
 * two days of a month CLDR of some regions has spaces where ours has none; and where months are not in Latin letters no line of ours begins with a month, a dash or `г.`
 */
function asWritten(text: string): string {
  const plain = text.replace(/[\u2009\u202f]/g, ' ').replace(/\b(\d{1,2}) – (\d{1,2})\b/, '$1–$2');
  const isLatin = !/\p{Script=Cyrillic}|\p{Script=Devanagari}|\p{Script=Arabic}/u.test(text);
  return isLatin ? plain : plain.replace(/ (?=\p{L}|–)/gu, '\u00a0');
}

/** Where we write as newspapers do and not as CLDR has it, which `press-formats.test.ts` has by hand. */
const ownIn = ({ language }: Pick<Locale, 'language'>): object =>
  (ownFormats as { readonly [language: string]: object })[language] ?? {};
/** CLDR of Urdu has no name for a million millions before ten of them. */
const hasAmount = (language: string, value: number): boolean =>
  !(language === 'ur' && value >= 1e12 && value < 1e13) && !(keepsFirstAmount.has(language) && value < 1e6);

/** What a locale writes of a few dates, lists and numbers, and what `Intl` does. */
const sample = (locale: Locale, formats: ReturnType<typeof inUtc>): readonly unknown[] => [
  ...('day' in ownIn(locale)
    ? []
    : [[formatDate('2024-07-04', locale.tag), asWritten(formats.format(new Date('2024-07-04')))]]),
  ...(hasRanges(locale) ? RANGES : []).map(([start, end]) => [
    formatDays(start, end, locale),
    asWritten(formats.formatRange(new Date(start), new Date(end))),
  ]),
  ...('list' in ownIn(locale)
    ? []
    : [
        [
          listed(['a', 'b', 'c'], locale.tag).join(''),
          new Intl.ListFormat(locale.tag).format(['a', 'b', 'c']),
        ],
      ]),
  ...inFigures(locale),
];
const RANGES = [
  ['2025-08-31', '2025-09-01'],
  ['2025-12-31', '2026-01-01'],
  ['2024-07-03', '2024-07-04'],
] as const;
/** CLDR has ranges of Chinese in numbers. */
const hasRanges = (locale: Locale): boolean => locale.language !== 'zh-Hans' && !('days' in ownIn(locale));
function inFigures({ tag, language }: Locale): readonly unknown[] {
  // The texts of a language have the same digits in every region.
  const theirs = `${tag}-u-nu-${new Intl.NumberFormat(language).resolvedOptions().numberingSystem}`;
  return [
    ...[999, 1234, 207_600, 1_234_567].map((each) => [number(each, tag), each.toLocaleString(theirs)]),
    ...[999, 4500, 123_456, 20_649_999, 1_409_670_000, 3.1e12]
      .filter((each) => each < 1e5 || hasAmount(language, each))
      .map((each) => [amount(each, tag), compact(theirs).format(each)]),
    [percent(0.24349, tag), inPercent(theirs).format(0.24349)],
  ];
}
const compact = (tag: string, compactDisplay: 'long' | 'short' = 'long') =>
  new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
const inPercent = (tag: string) =>
  new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The organisations of the dataset with their names in the language of the locale. */
async function organisationsIn({ language }: Locale): Promise<typeof dataset.organisations> {
  if (language === 'en') return dataset.organisations;
  await recordTextsFile(language, 'organisations').load();
  return inLanguage(language, 'organisations', dataset.organisations, ({ value }) => value)!;
}

for (const asked of LOCALES) {
  describe(`what tags write in ${asked} is what Intl writes`, { skip }, async () => {
    const locale = await loadLocale(asked);
    const { tag, language } = locale;
    const same = (value: unknown, ours: string, theirs: string) =>
      assert.equal(ours, theirs, `${String(value)} in ${asked}`);

    test(`${dates.length} days, months and years`, () => {
      const formats = new Map(
        ['2024', '2024-07', '2024-07-04'].map((each) => [each.length, inUtc(tag, each)]),
      );
      const own = ownIn(locale);
      for (const date of dates)
        if (!(date.length > 7 ? 'day' in own : date.length > 4 && 'month' in own))
          same(date, formatDate(date, tag), asWritten(formats.get(date.length)!.format(new Date(date))));
    });

    test('months after "since"', () => {
      for (let month = 1; month <= 12; month++) {
        const date = `2024-${String(month).padStart(2, '0')}` as PartialDate;
        const day = asWritten(inUtc(tag).format(new Date(`${date}-01`)));
        // In Russian and Belarusian a month has the case that it has after a day.
        const isDeclined = language === 'ru' || language === 'be';
        same(date, dateSince(date, locale), isDeclined ? day.slice(2) : formatDate(date, tag));
      }
    });

    test('ranges of days', () => {
      if ('days' in ownIn(locale)) return;
      const format = inUtc(tag);
      for (const [index, start] of days.entries()) {
        for (const end of days.slice(index + 1, index + 4)) {
          const theirs = format.formatRange(new Date(start), new Date(end));
          // CLDR has numbers in Chinese, 2024/7/3 – 2024/7/4, which no article writes.
          const [first, last] = [start, end].map((each) => format.format(new Date(each)));
          const shared =
            start.slice(0, 7) === end.slice(0, 7) ? 2 : start.slice(0, 4) === end.slice(0, 4) ? 1 : 0;
          const inChinese = `${first}至${last!
            .split(/(?<=[年月])/)
            .slice(shared)
            .join('')}`;
          const inOthers = asWritten(theirs);
          same(
            `${start} to ${end}`,
            formatDays(start, end, locale),
            language === 'zh-Hans' ? inChinese : inOthers,
          );
        }
      }
    });

    test('lists of none to five', () => {
      if ('list' in ownIn(locale)) return;
      for (let length = 0; length <= 5; length++) {
        const items = 'abcde'.split('').slice(0, length);
        same(length, listed(items, tag).join(''), new Intl.ListFormat(tag).format(items));
      }
    });

    test('plural and ordinal categories up to 1,000', () => {
      const [cardinal, ordinal] = (['cardinal', 'ordinal'] as const).map(
        (type) => new Intl.PluralRules(tag, { type }),
      );
      const { plural } = formatsOf(tag);
      // Of a language without rules, `Intl` gives those of the machine.
      if (!cardinal!.resolvedOptions().locale.startsWith(language.split('-')[0]!)) return;
      for (const each of [...Array(1001).keys(), 1.5, 2.05, 20.6]) {
        same(each, plural(each), cardinal!.select(each));
        if (Number.isInteger(each)) same(each, plural(each, true), ordinal!.select(each));
      }
    });

    test(`${numbers.length} numbers, whole and rounded`, () => {
      const { figures } = wordsIn(language, 'memberTable', memberTable, ({ value }) => value)!;
      const [plain, long, short, three] = [
        new Intl.NumberFormat(tag),
        compact(tag),
        compact(tag, figures),
        new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 }),
      ];
      for (const each of numbers) {
        if (Number.isInteger(each)) same(each, number(each, tag), plain.format(each));
        if (each >= 1e5 && hasAmount(language, each)) {
          same(each, amount(each, tag), long.format(each));
          same(each, amount(each, tag, figures), short.format(each));
        }
        if (each >= 1) same(each, rounded(each, tag), three.format(each));
      }
    });

    test('a thousand shares in percent', () => {
      const format = inPercent(tag);
      for (let part = 1; part < 1000; part++) same(part, percent(part / 977, tag), format.format(part / 977));
    });

    test('names of languages', () => {
      const names = new Intl.DisplayNames(tag, { type: 'language' });
      const ours = languageNames(locale);
      // "de" is the language of no record of ours.
      for (const each of [...Object.keys(namedLanguages), 'de']) same(each, ours(each), names.of(each)!);
    });

    test('names in their order', async () => {
      const { words } = (language !== 'en' && languages[language].value) || {
        words: { states },
      };
      const { themes } = wordsIn(language, 'documents', documents, ({ value }) => value)!;
      const names = [
        ...Object.values(words.states),
        ...Object.values(themes),
        ...Object.values(wordsIn(language, 'documentTypes', documentTypes, ({ value }) => value)!),
        ...Object.values(officialNames),
        ...(await organisationsIn(locale)).map(({ name }) => name),
        // Names that a page supplies, with letters that ours do not have.
        'Åland',
        'Österreich',
        '日本',
        'Ўзбекистон',
        'Turkey',
      ];
      const ours = names.toSorted(alphabetical(tag));
      assert.deepEqual(ours, names.toSorted(new Intl.Collator(tag).compare));
    });
  });
}

for (const language of LANGUAGES) {
  test(`${language} of every region is written as Intl writes it`, { skip }, async () => {
    for (const region of REGIONS) {
      const locale = await loadLocale(`${language}-${region}`);
      // Regions that write in another script are English pages.
      if (locale.language !== language) continue;
      const pairs = sample(locale, inUtc(locale.tag)) as readonly (readonly [string, string])[];
      for (const pair of pairs) assert.deepEqual([region, pair[0]], [region, pair[1]]);
    }
  });
}
