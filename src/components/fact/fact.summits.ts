import type { SummitFile } from '../../data/types.js';
import { yearOf } from '../../data/queries/dates.js';
import { attending } from '../../data/queries/participants.js';
import type { Fact, FactName } from './fact.model.js';

/** A fact about one summit; `undefined` if no source gives it, or if the record is incomplete. */
export function fromSummit(name: FactName, { meeting, summit, documents }: SummitFile): Fact | undefined {
  const { place, start, end, number } = meeting;
  const records = [summit];
  switch (name) {
    case 'latest-summit':
      return { summit: { place, year: yearOf(end) }, records };
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
      // Our list includes texts that others signed. The summit did not adopt those.
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
