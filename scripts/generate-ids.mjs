/** Generates the unions of those ids that have no type in `src/data`, from the records of the vocabulary. */
import { tsImport } from './ts-import.mjs';
import { union } from './union.mjs';

const { records } = await tsImport('../src/vocabulary/records.ts', import.meta.url);
const { english } = await tsImport('../src/vocabulary/languages.ts', import.meta.url);

const ids = (kind) => records[kind].map(({ id }) => id);

/** Lines of the generated file, by path. */
export const generatedIds = {
  'src/vocabulary/ids.ts': [
    '/** The ids that attributes take, and no type of the records has, as unions. Types only. */',
    '',
    ...union('StateName', 'The English name of a state.', [
      ...new Set(records.state.map(({ title }) => title(english))),
    ]),
    '',
    ...union('ClaimId', 'A claim of the opinion piece of July 2024.', ids('claim')),
    '',
    ...union('TermId', 'A term, an organisation or a body that can be explained.', ids('term')),
    '',
    ...union('SpeakerId', 'Who is quoted.', ids('speaker')),
    '',
    ...union('QuoteId', 'A quotation.', ids('quote')),
  ],
};
