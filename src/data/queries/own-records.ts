import { documentsBySummit } from '../documents.js';
import { documentsWithPeriod } from '../documents-with-period.js';
import { dated } from './documents.js';
import { summits } from '../summits.js';
import type { OwnDataset, StateId, Summit, SummitDocument, SummitId } from '../types.js';
import { mergeById } from './merge-by-id.js';

/** The meetings of the dataset and those that the page supplies. */
export const allSummits = (own: OwnDataset | undefined): readonly Summit[] => withOwnSummits(summits, own);

/** Meetings of ours and those that the page supplies. */
export function withOwnSummits(ours: readonly Summit[], own: OwnDataset | undefined): readonly Summit[] {
  const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
  return mergeById(ours, meetings, own?.replace);
}

interface BySummit {
  readonly [summit: string]: readonly SummitDocument[];
}

/** The documents that the page supplies, by summit id. Those of a summit of ours may have titles in other languages. */
function ownDocuments(own: OwnDataset | undefined, isOurs: (id: string) => boolean): BySummit {
  return Object.fromEntries(
    Object.entries(own?.summitFiles ?? {}).map(([id, { documents, meeting }]) => [
      id,
      dated(documents, meeting.end, isOurs(id) ? (id as SummitId) : undefined),
    ]),
  );
}

/** Documents of ours by summit id, and those that the page supplies. The page's list for a summit replaces ours. */
const withOwn = (ours: BySummit, own: OwnDataset | undefined): BySummit => ({
  ...(own?.replace ? {} : ours),
  ...ownDocuments(own, (id) => id in ours),
});

/** The documents by summit id, of the dataset and of the page. */
export const allDocuments = (own: OwnDataset | undefined): BySummit => withOwn(documentsBySummit, own);

/** The same without those of the dataset whose period is not known. */
export const allWithPeriod = (own: OwnDataset | undefined): BySummit => withOwn(documentsWithPeriod, own);

/** Those about a state, of ours about states and of the page. */
export const documentsAbout = (
  state: StateId,
  ours: readonly SummitDocument[],
  own: OwnDataset | undefined,
): readonly SummitDocument[] => {
  const ofPage = ownDocuments(own, () => true);
  return [
    ...(own?.replace ? [] : ours).filter(({ summit }) => !ofPage[summit!]),
    ...Object.values(ofPage).flat(),
  ].filter(({ states }) => states?.includes(state));
};
