/** Generates the unions of those ids that have no type in `src/data`, from the records of the vocabulary. */
import { tsImport } from './ts-import.mjs';

const { records } = await tsImport('../src/vocabulary/records.ts', import.meta.url);
const { english } = await tsImport('../src/vocabulary/languages.ts', import.meta.url);

const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const union = (doc, name, values) => [
  '',
  `/** ${doc} */`,
  `export type ${name} =`,
  ...values.map((value) => `  | ${quoted(value)}`),
  ';',
];
const ids = (kind) => records[kind].map(({ id }) => id);

/** Lines of the generated file, by path. */
export const generatedIds = {
  'src/vocabulary/ids.ts': [
    '/** The ids that attributes take, and no type of the records has, as unions. Types only. */',
    ...union('The English name of a state.', 'StateName', [
      ...new Set(records.state.map(({ title }) => title(english))),
    ]),
    ...union('A claim of the opinion piece of July 2024.', 'ClaimId', ids('claim')),
    ...union('A term, an organisation or a body that can be explained.', 'TermId', ids('term')),
    ...union('Who is quoted.', 'SpeakerId', ids('speaker')),
    ...union('A quotation.', 'QuoteId', ids('quote')),
  ],
};
