/**
 * Generates how each language writes dates, lists, numbers and names in order, from Unicode CLDR: the files `formats.ts`,
 * `amounts.ts` and `language-names.ts` of every language folder, and the tables of regions. So no tag needs a formatter
 * of the browser, of which the first costs tens of milliseconds, and which differs between browsers.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource as from } from './ts-import.mjs';
import { amountsOf, formatsOf, main, pluralOf, regionsOf, supplemental } from './cldr.mjs';
import { lettersOf } from './letters.mjs';

/** The files of a language folder that are written here. All are loaded with the language. */
export const FORMAT_FILES = ['amounts', 'formats', 'language-names'];

const languages = readdirSync(fileURLToPath(new URL('../src/strings', import.meta.url)));
/** Plain English has the formats of Britain. */
const localeOf = (language) => (language === 'en' ? 'en-GB' : language);

const words = async (language, file) => {
  const module = await from(`strings/${language}/${file}.ts`);
  return Object.values(module)[0];
};

const { organisations } = await from('data/organisations.ts');
const { officialNames } = await from('data/official-names.ts');
const { textKey } = await from('i18n/text-key.ts');

/** All names that tags sort in a language. Official names are in English in every language. */
async function sortedNames(language) {
  const [states, documents, types] = await Promise.all(
    ['states', 'documents', 'document-types'].map((file) => words(language, file)),
  );
  const translated = language === 'en' ? {} : await words(language, 'records/organisations');
  return [
    ...Object.values(states),
    ...Object.values(documents.themes),
    ...Object.values(types),
    ...Object.values(officialNames),
    ...organisations.map(({ name }) => translated[textKey(name)] ?? name),
  ];
}

const isAny = (value) => Object.keys(value).length > 0;

/** What an object has otherwise than another. */
const difference = (base, other) =>
  Object.fromEntries(
    Object.entries(other).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name])),
  );

/** What each region writes otherwise than its language. */
const regionalOf = (language) =>
  regionsOf(language).map(([region, locale]) => {
    const [usual, own] = [localeOf(language), locale].map((each) => formatsOf(each));
    // Months that stand alone are those of the region too.
    if (usual.monthsAlone) own.monthsAlone ??= own.months;
    // The texts of a language have the same digits everywhere, and with them their separators.
    if (own.digits !== usual.digits) {
      const { digits, grouping } = usual;
      return [region, difference(usual, { ...own, digits, grouping })];
    }
    const amounts = difference(amountsOf(localeOf(language)), amountsOf(locale));
    return [region, { ...difference(usual, own), ...(isAny(amounts) && { amounts }) }];
  });

/** A value as code. Spaces that do not break a line look like others, so they are written as numbers. */
const literal = (value) =>
  JSON.stringify(value, undefined, 1).replace(
    /[\u0300-\u036f]|[\u064b-\u0655]|\u093c|[\u00a0\u2000-\u200f\u202f\ue000-\uf8ff]/g,
    (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The languages of sources and of texts and titles of documents. */
async function spokenLanguages() {
  const { publishers } = await from('data/publishers.ts');
  const { summitBackgrounds } = await from('data/summit-backgrounds.ts');
  const details = Object.values(summitBackgrounds).flatMap(({ documents }) => Object.values(documents));
  return new Set([
    ...languages.map((language) => language.split('-')[0]),
    ...Object.values(publishers).flatMap(({ languages: own }) => own),
    ...details.flatMap(({ texts }) => Object.keys(texts ?? {})),
  ]);
}
const spoken = [...(await spokenLanguages())].sort((a, b) => (a < b ? -1 : 1));

async function filesOf(language) {
  const locale = localeOf(language);
  const { figures } = await words(language, 'member-table');
  const amounts = amountsOf(locale, [...new Set(['long', figures])]);
  const regions = regionalOf(language).filter(([, differs]) => isAny(differs));
  // English is written in so many ways that only the most frequent other one is loaded with every tag.
  const shown = language === 'en' ? regions.filter(([region]) => region === 'US') : regions;
  const names = main(locale, 'localenames', 'languages').localeDisplayNames.languages;
  const folder = `src/strings/${language}`;
  return {
    [`${folder}/formats.ts`]: [
      '/** How dates, lists and numbers are written, and the order of letters: from Unicode CLDR. */',
      "import type { Formats } from '../../i18n/types.js';",
      '',
      'export const formats: Formats = {',
      ...Object.entries(formatsOf(locale)).map(([name, value]) => `${name}: ${literal(value)},`),
      ...Object.entries(lettersOf(language, locale, await sortedNames(language))).map(
        ([name, value]) => `${name}: ${literal(value)},`,
      ),
      `plural: ${pluralOf(language)},`,
      ...(shown.length ? [`regions: ${literal(Object.fromEntries(shown))},`] : []),
      '};',
    ],
    [`${folder}/amounts.ts`]: [
      '/** How rounded numbers are written: from Unicode CLDR. */',
      "import type { Amounts } from '../../i18n/types.js';",
      '',
      `export const ${language === 'en' ? 'amounts' : 'words'}: Amounts = ${literal(amounts)};`,
    ],
    [`${folder}/language-names.ts`]: [
      '/** The languages of sources and documents: from Unicode CLDR. */',
      `export const ${language === 'en' ? 'languageNames' : 'words'}: { readonly [language: string]: string } = ${literal(
        Object.fromEntries(spoken.map((each) => [each, names[each]])),
      )};`,
    ],
  };
}

/** English of all regions but Britain and the United States. */
function englishRegions() {
  const all = regionalOf('en').filter(([region]) => region !== 'GB');
  const [, american] = all.find(([region]) => region === 'US');
  const others = all.filter(
    ([, differs]) => isAny(differs) && JSON.stringify(differs) !== JSON.stringify(american),
  );
  const british = all.flatMap(([region, differs]) => (isAny(differs) ? [] : region));
  return [
    '/** How English is written in other regions than Britain and the United States: from Unicode CLDR. */',
    "import type { RegionalFormats } from './types.js';",
    '',
    '/** The regions that write as Britain does. */',
    `const british = ${literal(british.join(' '))};`,
    '',
    `const regions: { readonly [region: string]: RegionalFormats } = ${literal(Object.fromEntries(others))};`,
    '',
    '/** What a region writes otherwise than Britain. A region that CLDR does not have writes as the United States do. */',
    'export const regional = (region: string, american: RegionalFormats | undefined): RegionalFormats | undefined =>',
    '  british.includes(region) ? undefined : (regions[region] ?? american);',
  ];
}

/** The script of each language, and the regions that usually write it in another. */
function scripts() {
  const { likelySubtags } = supplemental('likelySubtags');
  return languages
    .filter((language) => language !== 'en')
    .map((language) => {
      const [spokenHere, script = likelySubtags[language].split('-')[1]] = language.split('-');
      const regions = Object.entries(likelySubtags).flatMap(([tag, likely]) => {
        const [, region] = new RegExp(`^${spokenHere}-([A-Z]{2})$`).exec(tag) ?? [];
        return region && likely.split('-')[1] !== script ? region : [];
      });
      return [language, [script, ...regions].join(' ')];
    });
}

/** Lines of the generated files, by path. */
export const generatedFormats = {
  ...Object.assign({}, ...(await Promise.all(languages.map(filesOf)))),
  'src/i18n/english-regions.ts': englishRegions(),
  'src/i18n/scripts.ts': [
    '/** The script of each language, and the regions that write it in another one unless the page says so: from Unicode CLDR. */',
    `export const scripts: { readonly [language: string]: string } = ${literal(Object.fromEntries(scripts()))};`,
  ],
};
