/**
 * Generates files from the records of the summits: lists of ids, tables by summit, guests of the chair. A summit is a
 * file `src/data/summits/<year>-<city>.ts`, a `.background` file beside it, and sometimes a folder of the same name.
 * Imports are by name, so that a bundler keeps only the parts of a file that are used.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';
import { publishedFrom } from './published.mjs';
import { union } from './union.mjs';

const folder = fileURLToPath(new URL('../src/data/summits', import.meta.url));

/** Ids of all summits, in chronological order: `2001-shanghai` is the first. */
const summits = readdirSync(folder)
  .flatMap((file) => /^(\d{4}-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [])
  .sort();

const modules = await Promise.all(
  summits.map((id) => tsImport(`../src/data/summits/${id}.ts`, import.meta.url)),
);
/** Name of a summit in code: `newDelhi2023`. */
const nameOf = (id) => {
  const [year, ...city] = id.split('-');
  return city.map((word, index) => (index ? word[0].toUpperCase() + word.slice(1) : word)).join('') + year;
};
const named = (names, from) => `import { ${names.join(', ')} } from '${from}';`;

/** A table by summit with one export of each file. */
const table = (doc, name, type, part, suffix = '') => [
  `/** ${doc} */`,
  ...summits.map((id) => named([`${part} as ${nameOf(id)}`], `./summits/${id}${suffix}.js`)),
  `import type { ${type.join(', ')}, SummitId } from './types.js';`,
  '',
  `export const ${name}: { readonly [id in SummitId]: ${type[0].startsWith('Adopted') ? `readonly ${type[0]}[]` : type[0]} } = {`,
  ...summits.map((id) => `  '${id}': ${nameOf(id)},`),
  '};',
];

/** A table of lazily loaded files by summit. */
const lazyTable = (doc, name, ids, type, file) => [
  `/** ${doc} */`,
  `export const ${name}: { readonly [id in SummitId]${ids.length < summits.length ? '?' : ''}: Lazy<${type}> } = {`,
  ...ids.map((id) => `  '${id}': /* @__PURE__ */ lazy(() => import('../summits/${file(id)}.js')),`),
  '};',
];
const lazyImports = (...types) => [
  "import { lazy, type Lazy } from '../../lib/lazy.js';",
  `import type { ${[...types, 'SummitId'].sort((a, b) => (a < b ? -1 : 1)).join(', ')} } from '../types.js';`,
  '',
];
const inDepth = (file) => summits.filter((id) => existsSync(`${folder}/${id}/${file}.ts`));

/** The entry of a summit in the list of all summits, made of the named exports of its file. */
function overview(id, module) {
  const parts = ['chair', 'changes', 'sources', 'confidence'].filter((part) => part in module);
  const local = (part) => `${nameOf(id)}${part[0].toUpperCase()}${part.slice(1)}`;
  return {
    imports: named(
      [`meeting as ${nameOf(id)}`, ...parts.map((part) => `${part} as ${local(part)}`)],
      `./summits/${id}.js`,
    ),
    entry: `{ meeting: ${nameOf(id)}, summit: { id: ${nameOf(id)}.id, ${parts.map((part) => `${part}: ${local(part)}`).join(', ')} } },`,
  };
}
const overviews = summits.map((id, index) => overview(id, modules[index]));

/** The summits that each state attended as a guest of the chair. Sending a message does not count. */
function guestsByState() {
  const guests = {};
  for (const [index, id] of summits.entries()) {
    for (const { state, as, message } of modules[index].summit.participants) {
      if (state && as === 'guest' && !message) (guests[state] ??= []).push(id);
    }
  }
  return guests;
}

/** The last days in force of the documents of each summit, each once. */
const endsOf = ({ documents }) => [...new Set(documents.flatMap(({ period }) => period?.to ?? []))];

const { sources } = await tsImport('../src/data/all-sources.ts', import.meta.url);

/** The files of the bibliography: `001` has the entries 1 to 99, `100` those to 199. */
const blocks = readdirSync(fileURLToPath(new URL('../src/data/sources', import.meta.url)))
  .flatMap((file) => /^(\d+)\.ts$/.exec(file)?.[1] ?? [])
  .sort((a, b) => Number(a) - Number(b));

/** Lines of the generated files, by path. */
export const generatedData = {
  'src/data/all-sources.ts': [
    '/** The whole bibliography. The tags load the block that they cite from: `load/sources.ts`. */',
    ...blocks.map((block) => `import { sources as sources${block} } from './sources/${block}.js';`),
    "import type { Source } from './types.js';",
    '',
    '// Bundlers keep a spread, which could have effects, but not a pure call whose result nobody uses.',
    'export const sources = /* @__PURE__ */ Object.assign({},',
    ...blocks.map((block) => `sources${block},`),
    ') as { readonly [number: number]: Source };',
  ],
  'src/data/load/source-blocks.ts': [
    "import { lazy, type Lazy } from '../../lib/lazy.js';",
    "import type { Source } from '../types.js';",
    '',
    '/** The bibliography in blocks of a hundred entries: entry 342 is in block 3. */',
    'export const sourceBlocks: readonly Lazy<{ readonly sources: { readonly [number: number]: Source } }>[] = [',
    ...blocks.map((block) => `/* @__PURE__ */ lazy(() => import('../sources/${block}.js')),`),
    '];',
  ],
  'src/data/summit-ids.ts': [
    '/** The ids of all summits, of their cities and of the documents that they adopted. Types only. */',
    '',
    ...union('SummitId', 'A meeting of the Council of Heads of State, by year and city.', summits),
    '',
    ...union('SummitPlaceId', 'A city where the Council of Heads of State met, by its name at the time.', [
      ...new Set(modules.map(({ meeting }) => meeting.place)),
    ]),
    '',
    ...union(
      'DocumentId',
      'A document that a summit adopted. The id ends in its year or period.',
      modules.flatMap(({ documents }) => documents.map(({ id }) => id)),
    ),
  ],
  'src/data/summits.ts': [
    '/** Dates and places of the meetings of the Council of Heads of State, in chronological order. */',
    ...summits.map((id) => named([`meeting as ${nameOf(id)}`], `./summits/${id}.js`)),
    "import type { Summit } from './types.js';",
    '',
    `export const summits: readonly Summit[] = [${summits.map(nameOf).join(', ')}];`,
  ],
  'src/data/adopted-documents.ts': table(
    'The documents that each summit adopted, in the order in which its sources list them.',
    'adoptedDocuments',
    ['AdoptedDocument'],
    'documents',
  ),
  'src/data/summit-details.ts': table(
    'The details of each summit.',
    'summitDetails',
    ['SummitDetail'],
    'summit',
  ),
  'src/data/summit-backgrounds.ts': table(
    'The heads of delegation and the details of the documents of each summit.',
    'summitBackgrounds',
    ['SummitBackground'],
    'background',
    '.background',
  ),
  'src/data/summit-overviews.ts': [
    '/** The facts that a list of summits shows, in chronological order. Bundlers drop the other parts of the imported files. */',
    ...overviews.map(({ imports }) => imports),
    "import type { SummitOverview } from './types.js';",
    '',
    'export const summitOverviews: readonly SummitOverview[] = [',
    ...overviews.map(({ entry }) => entry),
    '];',
  ],
  'src/data/guests.ts': [
    '/** The summits that each state attended as a guest of the chair, taken from the participants of the summits. */',
    "import type { StateId, SummitId } from './types.js';",
    '',
    'export const guests: { readonly [id in StateId]?: readonly SummitId[] } = {',
    ...Object.entries(guestsByState()).map(
      ([state, ids]) => `  ${state}: [${ids.map((id) => `'${id}'`).join(', ')}],`,
    ),
    '};',
  ],
  'src/data/summit-conflicts.ts': [
    '/** Contradictions between sources, by summit, for the dataset alone: tags load those of one summit. */',
    ...inDepth('conflicts').map((id) =>
      named([`conflicts as ${nameOf(id)}`], `./summits/${id}/conflicts.js`),
    ),
    "import type { Conflict, SummitId } from './types.js';",
    '',
    'export const summitConflicts: { readonly [id in SummitId]?: readonly Conflict[] } = {',
    ...inDepth('conflicts').map((id) => `  '${id}': ${nameOf(id)},`),
    '};',
  ],
  'src/data/documents-about-states.ts': [
    '/** The documents that are about a state, such as those on its accession, so that its profile does not load all others. */',
    "import type { SummitDocument } from './types.js';",
    '',
    'export const documentsAboutStates: readonly SummitDocument[] = [',
    ...modules.flatMap(({ documents, meeting }) =>
      documents
        .filter(({ states }) => states)
        .map((document) => `  ${JSON.stringify({ date: meeting.end, summit: meeting.id, ...document })},`),
    ),
    '];',
  ],
  'src/data/document-ends.ts': [
    '/** Until when documents of each summit are in force, so that its file need not be loaded to find that none has expired. */',
    "import type { PartialDate, SummitId } from './types.js';",
    '',
    'export const documentEnds: { readonly [id in SummitId]?: readonly PartialDate[] } = {',
    ...summits.flatMap((id, index) => {
      const ends = endsOf(modules[index]);
      return ends.length ? `  '${id}': [${ends.map((end) => `'${end}'`).join(', ')}],` : [];
    }),
    '};',
  ],
  'src/data/source-days.ts': [
    '/** The first day on which each source can have been published, by its number, where its address or title states it. */',
    "import type { IsoDay } from './types.js';",
    '',
    'export const sourceDays: { readonly [number: number]: IsoDay } = {',
    ...Object.entries(sources).flatMap(([number, source]) => {
      const day = publishedFrom(source);
      return day ? `  ${number}: '${day}',` : [];
    }),
    '};',
  ],
  'src/data/load/summit-files.ts': [
    ...lazyImports('SummitFile'),
    ...lazyTable(
      'The records of each summit, one file each, in chronological order.',
      'summitFiles',
      summits,
      'SummitFile',
      (id) => id,
    ),
  ],
  'src/data/load/summit-backgrounds.ts': [
    ...lazyImports('SummitBackground'),
    ...lazyTable(
      'The heads of delegation and the details of the documents of each summit, one file each.',
      'summitBackgrounds',
      summits,
      '{ readonly background: SummitBackground }',
      (id) => `${id}.background`,
    ),
  ],
  'src/data/load/summit-depth.ts': [
    ...lazyImports('Conflict', 'DatedEvent', 'Quote', 'RoadmapItem'),
    ...[
      ['Quotations from a summit.', 'summitQuotes', 'quotes', 'Quote'],
      ['Events before, at and after a summit.', 'summitEvents', 'events', 'DatedEvent'],
      ['Contradictions between sources on a summit.', 'summitConflicts', 'conflicts', 'Conflict'],
      ['What a summit set for the years ahead.', 'summitRoadmaps', 'roadmap', 'RoadmapItem'],
    ].flatMap(([doc, name, file, type]) => [
      ...lazyTable(
        `${doc} Only some summits have such a file.`,
        name,
        inDepth(file),
        `{ readonly ${file}: readonly ${type}[] }`,
        (id) => `${id}/${file}`,
      ),
      '',
    ]),
  ],
};
