import { documentsBySummit } from '../documents.js';
import { dated } from './documents.js';
import { summits } from '../summits.js';
import type { OwnDataset, Summit, SummitDocument, SummitId } from '../types.js';
import { mergeById } from './merge-by-id.js';

/** The meetings of the dataset and those that the page supplies. */
export function allSummits(own: OwnDataset | undefined): readonly Summit[] {
  const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
  return mergeById(summits, meetings, own?.replace);
}

/** The documents by summit id, of the dataset and of the page. The page's list for a summit replaces ours. */
export function allDocuments(own: OwnDataset | undefined): {
  readonly [summit: string]: readonly SummitDocument[];
} {
  const files = Object.entries(own?.summitFiles ?? {}).map(
    ([id, { documents, meeting }]) => [id, dated(documents, meeting.end, id in documentsBySummit ? (id as SummitId) : undefined)] as const,
  );
  return { ...(own?.replace ? {} : documentsBySummit), ...Object.fromEntries(files) };
}
