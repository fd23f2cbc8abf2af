import { allStates } from '../data/all-states.js';
import { allDocuments, allSummits } from '../data/queries/own-records.js';
import { mergeById } from '../data/queries/merge-by-id.js';
import type { OwnDataset, State, Summit, SummitDetail, SummitDocument } from '../data/types.js';
import { dataset } from '../dataset.js';

/** The records that tags draw from, those of the page among them. */
export function datasetWith(own: OwnDataset | undefined): {
  readonly states: readonly State[];
  readonly summits: readonly Summit[];
  readonly summitDetails: { readonly [summit: string]: SummitDetail | undefined };
  readonly documentsBySummit: { readonly [summit: string]: readonly SummitDocument[] };
  readonly chairmanships: typeof dataset.chairmanships;
  readonly bodies: typeof dataset.bodies;
} {
  const ofPage = Object.entries(own?.summitFiles ?? {}).map(([id, { summit }]) => [id, summit] as const);
  return {
    states: mergeById(allStates, own?.states, own?.replace),
    summits: allSummits(own),
    summitDetails: { ...(own?.replace ? {} : dataset.summitDetails), ...Object.fromEntries(ofPage) },
    documentsBySummit: allDocuments(own),
    chairmanships: own?.replace ? [] : dataset.chairmanships,
    bodies: own?.replace ? [] : dataset.bodies,
  };
}
