import { documentsAboutStates } from '../documents-about-states.js';
import { documentsBySummit } from '../documents.js';
import { documentsWithPeriod } from '../documents-with-period.js';
import { dated } from './documents.js';
import { summits } from '../summits.js';
import type { OwnDataset, StateId, Summit, SummitDocument } from '../types.js';
import { mergeById } from './merge-by-id.js';

/** The meetings of the dataset and those that the page supplies. */
export function allSummits(own: OwnDataset | undefined): readonly Summit[] {
  const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
  return mergeById(summits, meetings, own?.replace);
}

interface BySummit {
  readonly [summit: string]: readonly SummitDocument[];
}

/** The documents that the page supplies, by summit id. */
function ownDocuments(own: OwnDataset | undefined): BySummit {
  const idOf = (id: string) => summits.find((summit) => summit.id === id)?.id;
  return Object.fromEntries(
    Object.entries(own?.summitFiles ?? {}).map(([id, { documents, meeting }]) => [
      id,
      dated(documents, meeting.end, idOf(id)),
    ]),
  );
}

/** The documents by summit id, of the dataset and of the page. The page's list for a summit replaces ours. */
export const allDocuments = (own: OwnDataset | undefined): BySummit => ({
  ...(own?.replace ? {} : documentsBySummit),
  ...ownDocuments(own),
});

/** The same without those of the dataset whose period is not known. */
export const allWithPeriod = (own: OwnDataset | undefined): BySummit => ({
  ...(own?.replace ? {} : documentsWithPeriod),
  ...ownDocuments(own),
});

/** Those of them that are about a state. */
export const documentsAbout = (state: StateId, own: OwnDataset | undefined): readonly SummitDocument[] => {
  const ofPage = ownDocuments(own);
  return [
    ...(own?.replace ? [] : documentsAboutStates).filter(({ summit }) => !ofPage[summit!]),
    ...Object.values(ofPage).flat(),
  ].filter(({ states }) => states?.includes(state));
};
