import type { SummitFile } from '../../data/load/summit-files.js';
import { attending } from '../../data/queries/participants.js';
import type { Fact, FactName } from './fact.model.js';

/** What one summit says of itself; nothing where it is not sourced, or only in part. */
export function fromSummit(name: FactName, { meeting, summit, documents }: SummitFile): Fact | undefined {
  const { place, start, end, number } = meeting;
  const records = [summit];
  switch (name) {
    case 'latest-summit':
      return { summit: { place, year: end.slice(0, 4) }, records };
    case 'latest-summit-date':
    case 'summit-date':
      return { start, end, records };
    case 'latest-summit-place':
    case 'summit-place':
      return { place, records };
    case 'summit-count':
      return { number, records };
    case 'document-count':
      return summit.adopted && { number: summit.adopted.count, records: [summit.adopted] };
    case 'listed-document-count': {
      // A text that others signed is in our list, and not among those that the summit adopted.
      const ours = documents.filter(({ signedBy }) => !signedBy);
      return ours.length ? { number: ours.length, records: ours } : undefined;
    }
    default: {
      if (summit.participation !== 'complete') return undefined;
      const records = attending(summit);
      return { number: records.length, records };
    }
  }
}
