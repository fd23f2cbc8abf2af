import type {
  Body,
  Chairmanship,
  IsoDay,
  PartialDate,
  Sourced,
  State,
  StateId,
  StatusKind,
  Summit,
  SummitDetail,
  SummitDocument,
} from '../types.js';
import { day, lastDayOf } from './dates.js';
import { DOCUMENT_TYPES } from './document-types.js';
import { STATUS_KINDS, statusesChanged, stepsTaken, together } from './status-changes.js';

/** The records that changes are computed from: the dataset, or the part of it that concerns the period. */
export interface ChangingRecords {
  readonly states: readonly State[];
  readonly chairmanships: readonly Chairmanship[];
  readonly bodies: readonly Pick<Body, 'id' | 'heads'>[];
  readonly summits: readonly Summit[];
  /** By the id of the summit. */
  readonly summitDetails: { readonly [summit: string]: SummitDetail | undefined };
  readonly documentsBySummit: { readonly [summit: string]: readonly SummitDocument[] };
}

/** All kinds of changes, the weightiest first: see `docs/decisions/2026-11-30-weight-of-changes.md`. */
const CHANGE_KINDS = [...STATUS_KINDS, 'chair', 'secretary-general', 'summit', 'adopted', 'expired'] as const;

/** Something that changed in the organisation. */
export type Change = {
  /** As precisely as it is known. Of a document that expired, the last date on which it was in force. */
  readonly date: PartialDate;
  /** The records that say so, with their sources. */
  readonly records: readonly Sourced[];
} & (
  | { readonly kind: StatusKind | 'chair'; readonly states: readonly StateId[] }
  | { readonly kind: 'secretary-general'; readonly person: string }
  | { readonly kind: 'summit'; readonly summit: Summit }
  | { readonly kind: 'adopted' | 'expired'; readonly document: SummitDocument }
);

/**
 * What changed after the day `from` and up to the day `to`, included: the weightiest first, and of what weighs the same the
 * newest. What is known only to the month or year counts on its last day. A decision on nothing but the status of states is
 * left out, because that status is listed. Throws a RangeError if one of the two is not a day.
 */
export function changesBetween(records: ChangingRecords, from: IsoDay, to: IsoDay): readonly Change[] {
  const [after, until] = [day(from), day(to)];
  const counts = (date: PartialDate) => after < lastDayOf(date) && lastDayOf(date) <= until;
  const hasRunOut = (date: PartialDate) => after <= lastDayOf(date) && lastDayOf(date) < until;
  const { states, chairmanships, bodies, summits, summitDetails } = records;

  const ofStates = [...statusesChanged(states, counts), ...stepsTaken(summits, summitDetails, counts)];
  const isTold = ({ date, states: about = [] }: SummitDocument) =>
    about.length > 0 &&
    about.every((state) => ofStates.some((each) => each.date === date && each.states[0] === state));
  const secretariesGeneral = bodies.find(({ id }) => id === 'secretariat')?.heads ?? [];
  const documents = Object.values(records.documentsBySummit).flat();

  const changes: readonly Change[] = [
    ...together(ofStates),
    ...chairmanships
      .filter((term) => counts(term.from))
      .map((term) => ({ kind: 'chair', date: term.from, states: [term.state], records: [term] }) as const),
    ...secretariesGeneral
      .filter((term) => counts(term.from))
      .map(
        (term) =>
          ({ kind: 'secretary-general', date: term.from, person: term.name, records: [term] }) as const,
      ),
    ...summits
      .filter(({ end }) => counts(end))
      .map((summit) => {
        const detail = summitDetails[summit.id];
        return { kind: 'summit', date: summit.end, summit, records: detail ? [detail] : [] } as const;
      }),
    ...documents
      .filter((each) => counts(each.date) && !isTold(each))
      .map((document) => ({ kind: 'adopted', date: document.date, document, records: [document] }) as const),
    ...documents.flatMap((document) => {
      const end = document.period?.to;
      return end && document.date <= until && hasRunOut(end)
        ? [{ kind: 'expired', date: end, document, records: [document] } as const]
        : [];
    }),
  ];
  return changes.toSorted(byWeight);
}

const typeOf = (change: Change): number =>
  'document' in change ? DOCUMENT_TYPES.indexOf(change.document.type) : 0;

function byWeight(a: Change, b: Change): number {
  return (
    CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
    typeOf(a) - typeOf(b) ||
    lastDayOf(b.date).localeCompare(lastDayOf(a.date))
  );
}
