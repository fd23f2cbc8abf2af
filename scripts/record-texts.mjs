/** The texts of records that are translated, and the files with their translations: `src/strings/<language>/records/`. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = `${root}/src/data`;
const { textKey } = await tsImport('../src/i18n/text-key.ts', import.meta.url);

/** Names of fields that hold a text for readers. */
const TEXT = new Set(
  `acronym adoptedDisagreement author claim description disagreement en event fact followUp foundedNote gap is item legalForm name
  nameNote note notes occasion office outlet participationNote question quote recent resolution role significance speaker
  statement status summary text title topic was what why`.split(/\s+/),
);
/** Values of such fields that are ids, unless they are English texts: a term is called "observer" too. */
const IDS = new Set(['member', 'observer', 'dialogue-partner', 'partner', 'president', 'prime-minister']);

/** Whether a field holds a text. Titles of documents are in `titles.ts`, by the id of the document. */
const isText = (path, name, value) =>
  TEXT.has(name) &&
  !(name !== 'en' && IDS.has(value)) &&
  !/^https?:/.test(value) &&
  !(name === 'title' && /(^|\.)documents\.\d+$/.test(path));

/** The texts in records, in their order, each once. */
function textsOf(value, path = '', name = '', found = new Set()) {
  if (typeof value === 'string') {
    if (isText(path, name, value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) textsOf(each, `${path}.${name}.${index}`, name, found);
  } else if (value && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) textsOf(each, name ? path || name : '', key, found);
  }
  return found;
}

const inDepth = ['claims', 'conflicts', 'events', 'omissions', 'open-questions', 'quotes', 'roadmap'];
export const summitIds = readdirSync(`${data}/summits`).flatMap(
  (file) => /^(\d{4}-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
);
/** The files of records that tags print texts of, by their path in `src/data`. */
export const recordFiles = [
  'aspirations',
  'bodies',
  'chairmanships',
  'corrections',
  'organisations',
  'organisations.background',
  'publishers',
  'secretaries-general',
  'shanghai-five',
  'states.background',
  'summit-overviews',
  'terms',
  ...summitIds.flatMap((id) =>
    ['', '.background', ...inDepth.map((file) => `/${file}`)]
      .map((part) => `summits/${id}${part}`)
      .filter((file) => existsSync(`${data}/${file}.ts`)),
  ),
];

/** Files of records that only one tag prints, by what their path ends in. A language without words for it has not them either. */
const TAG_OF = {
  claims: 'claim-list',
  omissions: 'claim-list',
  'open-questions': 'claim-list',
  events: 'event-timeline',
  quotes: 'quote-list',
};

/** The files of records that are translated into a language. */
export const recordFilesOf = (language) =>
  recordFiles.filter((file) => {
    const tag = TAG_OF[file.split('/').at(-1)];
    return !tag || existsSync(`${root}/src/strings/${language}/${tag}.ts`);
  });

/** The English texts of a file of records. */
export async function englishTexts(file) {
  return [...textsOf({ ...(await tsImport(`../src/data/${file}.ts`, import.meta.url)) })];
}

const { persons } = await tsImport('../src/data/persons.ts', import.meta.url);
const personNames = new Map(persons.map(({ name }) => [name.en, name]));

/** The translations of a file that exist, by key. */
async function translations(language, file) {
  const path = `src/strings/${language}/records/${file}.ts`;
  return existsSync(`${root}/${path}`) ? (await tsImport(`../${path}`, import.meta.url)).texts : {};
}

/** The lines of a file with translations. A text without one is there with an empty string, for a translator to fill in. */
async function linesOf(language, file, english) {
  const known = await translations(language, file);
  return [
    "import type { Texts } from '" +
      '../'.repeat(3 + file.split('/').length - 1) +
      "i18n/language-module.js';",
    '',
    `/** The texts of \`src/data/${file}.ts\`, each below the English one. */`,
    'export const texts: Texts = {',
    ...english.flatMap((text) => [
      `// ${text.replaceAll('\u00a0', ' ')}`,
      `${JSON.stringify(textKey(text))}: ${JSON.stringify(personNames.get(text)?.[language] ?? known[textKey(text)] ?? '')},`,
    ]),
    '};',
  ];
}

/** Lines of the files with translations, by path. */
export async function recordTexts(languages) {
  const all = await Promise.all(
    recordFiles.map(async (file) => ({ file, english: await englishTexts(file) })),
  );
  const generated = {};
  for (const language of languages)
    for (const { file, english } of all.filter((each) => recordFilesOf(language).includes(each.file)))
      generated[`src/strings/${language}/records/${file}.ts`] = await linesOf(language, file, english);
  return generated;
}
