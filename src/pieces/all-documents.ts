import { documentsBySummit } from '../data/documents.js';
import { dated } from '../data/queries/documents.js';
import { summits } from '../data/summits.js';
import type { Summit, SummitDocument } from '../data/types.js';
import type { OwnDataset } from '../internal/settings.js';
import { extended } from './extended.js';

/** The meetings of the dataset, with those of the page's own. */
export function allSummits(own: OwnDataset | undefined): readonly Summit[] {
  const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
  return extended(summits, meetings, own?.replace);
}

/** The documents of each meeting, with those of the page's own. */
export function allDocuments(own: OwnDataset | undefined): {
  readonly [summit: string]: readonly SummitDocument[];
} {
  const files = Object.entries(own?.summitFiles ?? {}).map(
    ([id, { documents, meeting }]) => [id, dated(documents, meeting.end)] as const,
  );
  return { ...(own?.replace ? {} : documentsBySummit), ...Object.fromEntries(files) };
}
