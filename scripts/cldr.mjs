/** Reads how a locale writes dates, lists and numbers from Unicode CLDR, in the form that `src/i18n` has it. */
import { createRequire } from 'node:module';
import { Compiler } from 'make-plural-compiler';
import { keepsFirstAmount, ownFormats, ownRanges } from './own-formats.mjs';

const require = createRequire(import.meta.url);

export const supplemental = (file) => require(`cldr-core/supplemental/${file}.json`).supplemental;
export const main = (locale, name, file) =>
  require(`cldr-${name}-full/main/${locale}/${file}.json`).main[locale];
const available = require('cldr-core/availableLocales.json').availableLocales.full;
const defaults = require('cldr-core/defaultContent.json').defaultContent;
const { supplemental: plurals } = require('cldr-core/supplemental/plurals.json');
Compiler.load({ supplemental: plurals }, require('cldr-core/supplemental/ordinals.json'));

/** An error for a language that writes in a way that `src/i18n` does not know yet. */
export const unknown = (what, value, locale) =>
  new Error(`CLDR has ${what} of ${locale} in a form that src/i18n cannot write: ${JSON.stringify(value)}`);

/**
 * A date pattern of CLDR as a phrase: `d MMMM y 'г'.` is `{d} {m} {y} г.` A letter that comes again is of the second day.
 * Days have no zero before them, not even where CLDR's longer patterns do.
 */
function phrase(pattern, locale) {
  const seen = new Set();
  const pieces = pattern.match(/'[^']*'|([a-zA-Z])\1*|[^a-zA-Z']+/g);
  const text = pieces.map((piece) => {
    if (piece.startsWith("'")) return piece.slice(1, -1) || "'";
    if (!/[a-z]/i.test(piece)) return piece;
    const field = { d: 'd', M: 'm', L: piece.length > 2 ? 'l' : 'm', y: 'y' }[piece[0]];
    if (!field) throw unknown('the date', pattern, locale);
    // A month that stands alone and one with its day are one field.
    const isSecond = seen.has(field.replace('l', 'm'));
    seen.add(field.replace('l', 'm'));
    return `{${isSecond ? field.toUpperCase() : field}}`;
  });
  // Browsers write plain spaces for CLDR's thin and narrow ones, and ranges within a month read better without any.
  const plain = text.join('').replace(/[\u2009\u202f]/g, ' ');
  return plain.replace('{d} – {D}', '{d}–{D}');
}

/** A pattern where no line begins with a month, a dash or a word such as `г.`, unless months are in Latin letters. */
const unbroken = (pattern, months) =>
  /^\w/.test(months[0]) ? pattern : pattern.replace(/ (?=\{[mlM]\}|\p{L}|–)/gu, '\u00a0');

function datesOf(locale) {
  const calendar = main(locale, 'dates', 'ca-gregorian').dates.calendars.gregorian;
  const { availableFormats, intervalFormats } = calendar.dateTimeFormats;
  const { long } = calendar.dateFormats;
  const inNumbers = !/MMMM/.test(long);
  const wide = (form) => Object.values(calendar.months[form].wide);
  const months = inNumbers ? wide('format').map((_, index) => String(index + 1)) : wide('format');
  const alone = inNumbers ? months : wide('stand-alone');
  const differ = String(months) !== String(alone);
  const write = (pattern) => unbroken(phrase(pattern, locale), months);
  const day = write(long);
  const month = write(availableFormats.yMMMM);
  const { d, M, y } = intervalFormats.yMMMd;
  return {
    months,
    ...(differ && { monthsAlone: alone }),
    day,
    month: differ ? month : month.replace('{l}', '{m}'),
    year: write(availableFormats.y),
    days: ownRanges(locale, day) ?? [d, M, y].map(write),
  };
}

/** What stands between two things, before the last of several, and between a list of two. */
function listOf(locale) {
  const patterns = main(locale, 'misc', 'listPatterns').listPatterns['listPattern-type-standard'];
  // The box of a tag says its direction, so a mark for it in the text is not needed.
  const between = ['middle', 'end', '2'].map((name) =>
    /^\{0\}(.*)\{1\}$/.exec(patterns[name])?.[1].replace('\u200f', ''),
  );
  if (between.includes(undefined) || patterns.start !== patterns.middle)
    throw unknown('the list', patterns, locale);
  return between;
}

/** Numbers of a locale with the digits that it usually has. */
function numbersOf(locale) {
  const all = main(locale, 'numbers', 'numbers').numbers;
  const { defaultNumberingSystem: system } = all;
  const of = (name) => all[`${name}-numberSystem-${system}`];
  return {
    digits: system === 'latn' ? undefined : supplemental('numberingSystems').numberingSystems[system]._digits,
    least: Number(all.minimumGroupingDigits),
    symbols: of('symbols'),
    percent: of('percentFormats').standard,
    decimals: of('decimalFormats'),
  };
}

/** What groups the digits of a number, how many are in the groups beyond the first, and the fewest that are grouped. */
function groupingOf(locale) {
  const { symbols, decimals, least } = numbersOf(locale);
  const [known, hundreds] = /^#,(?:(#+),)?##0\.###$/.exec(decimals.standard) ?? [];
  if (!known) throw unknown('the number', decimals.standard, locale);
  const [size, fewest] = [hundreds?.length ?? 3, 3 + least];
  const { group } = symbols;
  return fewest > 4 ? [group, size, fewest] : size === 3 ? [group] : [group, size];
}

/** Forms by plural category; those that say the same as `other` are left out. */
const withoutDoubles = ({ other, ...forms }) => ({
  ...Object.fromEntries(Object.entries(forms).filter(([, form]) => form !== other)),
  other,
});

/** Rounded numbers by power of ten, from the smallest: `[[6, { other: '# million' }]]`. */
function powersOf(locale, style) {
  const table = numbersOf(locale).decimals[style].decimalFormat;
  const powers = new Map();
  for (const [key, pattern] of Object.entries(table)) {
    const [, zeros, category] = /^1(0+)-count-([a-z]+)$/.exec(key) ?? [];
    // Some languages have a word for exactly one thousand, `1000-count-1`.
    if (!category) throw unknown('the amount', [key, pattern], locale);
    const digits = /0+/.exec(pattern)[0];
    const form = pattern.replace(digits, '#').replaceAll("'", '');
    if (form === '#') continue;
    const power = zeros.length - digits.length + 1;
    const forms = powers.get(power) ?? powers.set(power, {}).get(power);
    if ((forms[category] ??= form) !== form && !keepsFirstAmount.has(locale))
      throw unknown('the amount', [key, pattern], locale);
  }
  return [...powers].map(([power, forms]) => [power, withoutDoubles(forms)]);
}

/** How shares and rounded numbers are written, in words (`long`) or with abbreviations (`short`). */
export function amountsOf(locale, styles = ['long']) {
  const { percent, symbols } = numbersOf(locale);
  const [known, before, after] = /^([^#]*)#,(?:#+,)?##0([^0-9#]*)$/.exec(percent) ?? [];
  if (known === undefined) throw unknown('the percentage', percent, locale);
  return {
    decimal: symbols.decimal,
    percent: `${before}#${after}`.replace('%', symbols.percentSign),
    ...Object.fromEntries(styles.map((style) => [style, powersOf(locale, style)])),
  };
}

/** How a locale writes dates, lists and whole numbers. */
export function formatsOf(locale) {
  const { digits } = numbersOf(locale);
  const all = {
    ...datesOf(locale),
    list: listOf(locale),
    grouping: groupingOf(locale),
    digits,
    ...(ownFormats[locale] ?? ownFormats[locale.split('-')[0]]),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The rules of a language as a function of a number, and of whether it is an ordinal one. */
export function pluralOf(language) {
  // A language without rules in CLDR has one form for all numbers.
  if (!plurals['plurals-type-cardinal'][language.split('-')[0]]) return "() => 'other'";
  const compiler = new Compiler(language.split('-')[0], { cardinals: true, ordinals: true });
  const rules = compiler.compile().toString();
  compiler.test();
  // The rules compare digits, which are text, with numbers.
  return rules.replace('const s =', 'const s: any =').replace(/\(n, ord\)(?= => 'other')/, '()');
}

/** Regions of a language in CLDR, and old codes of them, with their locale. */
export function regionsOf(language) {
  const own = available.filter((locale) => new RegExp(`^${language}-([A-Z]{2}|\\d{3})$`).test(locale));
  // The region of which a language has the formats is not listed with it.
  const usual = defaults.filter((locale) => locale === `${language}-${locale.slice(-2)}`);
  const regions = new Map([
    ...own.map((locale) => [locale.slice(language.length + 1), locale]),
    ...usual.map((locale) => [locale.slice(-2), language]),
  ]);
  for (const [old, { _replacement: now }] of Object.entries(
    supplemental('aliases').metadata.alias.territoryAlias,
  )) {
    const [first] = now.split(' ');
    if (/^[A-Z]{2}$/.test(old) && regions.has(first)) regions.set(old, regions.get(first));
  }
  return [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
}
