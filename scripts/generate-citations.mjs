/**
 * How APA, Chicago and MLA print a citation of a tag and of the dataset, with places for what is known in the page alone.
 * Styles and their processor are large, and under licences that a page would have to pass on: pages get what they print.
 */
import { readFileSync } from 'node:fs';
import { tsImport } from './ts-import.mjs';
import { printer } from './csl-styles.mjs';

const { LANGUAGES } = await tsImport('../src/i18n/languages.ts', import.meta.url);
const { datasetInfo } = await tsImport('../src/data/dataset-info.ts', import.meta.url);
const { homepage } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const STYLES = {
  apa: 'apa',
  chicago: 'chicago-author-date',
  mla: 'modern-language-association',
};
/** The locales of the Citation Style Language, by our languages. It has none for the others, whose citations are printed as in English. */
const OWN = { ru: 'ru-RU', 'zh-Hans': 'zh-CN', hi: 'hi-IN', fa: 'fa-IR' };
export const LOCALES = Object.fromEntries(LANGUAGES.map((language) => [language, OWN[language] ?? 'en-US']));

const [year, month, day] = datasetInfo.date.split('-').map(Number);
/** The author is Latin: a mark keeps the year after it on the side where a language written from the right goes on. */
const authorIn = (language) => `sco-elements${['fa', 'ur'].includes(language) ? '\u200f' : ''}`;
/** In English titles some styles write each word with a capital. A title that a reader looks for stays as it is. */
const asItIs = (title, language) =>
  LOCALES[language] === LOCALES.en ? `<span class="nocase">${title}</span>` : title;

/** What is cited, as CSL-JSON. */
export function entryOf(kind, { title, url }, language) {
  return {
    type: kind === 'dataset' ? 'dataset' : 'webpage',
    author: [{ literal: authorIn(language) }],
    title: asItIs(title, language),
    // The styles put month and day into the order of English, with names in the nominative.
    issued:
      language === 'fa'
        ? { literal: year.toLocaleString('fa', { useGrouping: false }) }
        : { 'date-parts': [language === 'en' ? [year, month, day] : [year]] },
    // A hyphen would be taken for a range of versions.
    ...(kind === 'dataset' && { version: datasetInfo.version.replace('-', '\u2011') }),
    ...(url && { URL: url }),
  };
}

/** What a style prints for a tag (`shown`) or the dataset. */
export async function printed(style, language, kind, values) {
  const locale = LOCALES[language];
  const print = await printer(STYLES[style], locale);
  return print(entryOf(kind, values, language)).replaceAll('\u2011', '-');
}

const PLACES = {
  shown: { title: '{title}', url: 'https://url.example/' },
  dataset: { title: '{title}', url: homepage },
};

const templates = Object.fromEntries(
  await Promise.all(
    Object.keys(LOCALES).map(async (language) => [
      language,
      Object.fromEntries(
        await Promise.all(
          Object.keys(STYLES).map(async (style) => {
            const of = async (kind) =>
              (await printed(style, language, kind, PLACES[kind])).replace(PLACES.shown.url, '{url}');
            return [style, { shown: await of('shown'), dataset: await of('dataset') }];
          }),
        ),
      ),
    ]),
  ),
);

export const generatedCitations = {
  'src/tools/citation-templates.ts': [
    '/**',
    ' * A citation of what a tag shows, and of the dataset, by language and style. Printed by citeproc-js with styles of the',
    ' * Citation Style Language: see `scripts/generate-citations.mjs`.',
    ' */',
    "import type { Language } from '../i18n/languages.js';",
    '',
    `export const STYLES = ${JSON.stringify(Object.keys(STYLES))} as const;`,
    'type Style = (typeof STYLES)[number];',
    "type Kind = 'shown' | 'dataset';",
    '',
    'export const citationTemplates: { readonly [language in Language]: { readonly [style in Style]: { readonly [kind in Kind]: string } } } = ',
    `${JSON.stringify(templates)};`,
  ],
};
