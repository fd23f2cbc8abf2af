/**
 * The titles of documents in other languages, one file for each summit, one of those about states, and one of those with a known
 * period: `src/strings/<language>/titles/`.
 */
import { tsImport } from './ts-import.mjs';
import { summitIds } from './record-texts.mjs';

const { documentsAboutStates } = await tsImport('../src/data/documents-about-states.ts', import.meta.url);
const { adoptedDocuments } = await tsImport('../src/data/adopted-documents.ts', import.meta.url);

const { documentsWithPeriod } = await tsImport('../src/data/documents-with-period.ts', import.meta.url);

/** The documents whose titles are in a file, by its name. */
const DOCUMENTS = {
  ...adoptedDocuments,
  'about-states': documentsAboutStates,
  'with-period': Object.values(documentsWithPeriod).flat(),
};
export const titleFiles = [...summitIds, 'about-states', 'with-period'];
/** No tag that reads these files says whose wording a title is. */
const TITLES_ALONE = new Set(['about-states', 'with-period']);

const entries = (name, values) =>
  Object.keys(values).length ? [`  ${name}: ${JSON.stringify(values)},`] : [];

/** Lines of the files, by path. Most tags show documents of one summit, so that they need one of them. */
export async function titlesBySummit(languages) {
  const generated = {};
  for (const language of languages) {
    const known = await tsImport(`../src/strings/${language}/titles.ts`, import.meta.url);
    const ours = await tsImport(`../src/strings/${language}/our-titles.ts`, import.meta.url);
    for (const name of titleFiles) {
      // A new summit is in the list after the next run, which follows by itself.
      const ids = (DOCUMENTS[name] ?? []).map(({ id }) => id);
      const of = (titles) => Object.fromEntries(ids.filter((id) => titles[id]).map((id) => [id, titles[id]]));
      generated[`src/strings/${language}/titles/${name}.ts`] = [
        "import type { SummitTitles } from '../../../i18n/language-module.js';",
        '',
        'export const titles: SummitTitles = {',
        ...entries('titles', of(known.words)),
        ...(TITLES_ALONE.has(name)
          ? []
          : [
              ...entries(
                'press',
                ids.filter((id) => known.pressTitles.includes(id)),
              ),
              ...entries('sources', of(known.titleSources)),
            ]),
        ...entries('ours', of(ours.words)),
        '};',
      ];
    }
  }
  return generated;
}
