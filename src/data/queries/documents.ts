import type {
  AdoptedDocument,
  DocumentId,
  DocumentType,
  IsoDay,
  PartialDate,
  StateId,
  SummitDocument,
  SummitId,
  Theme,
} from '../types.js';
import { day, firstDayOf, lastDayOf } from './dates.js';

interface Documents {
  readonly documents: readonly SummitDocument[];
}

/** What to keep; what is left out keeps everything. */
export interface DocumentFilter {
  readonly theme?: Theme | undefined;
  readonly type?: DocumentType | undefined;
  readonly state?: StateId | undefined;
  /** First and last day, month or year of adoption, both included. */
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Documents with their day of adoption, which is the meeting's last day unless they say another. */
export function dated(documents: readonly AdoptedDocument[], end: IsoDay): readonly SummitDocument[] {
  return documents.map((document) => ({ date: end, ...document }));
}

/** The documents of one summit, in the order of its sources. */
export function documentsOf(
  {
    documentsBySummit,
  }: { readonly documentsBySummit: { readonly [id in SummitId]?: readonly SummitDocument[] } },
  summit: SummitId,
): readonly SummitDocument[] {
  return documentsBySummit[summit] ?? [];
}

/** The documents that match every given condition, in their order. For one summit, start from `documentsOf`. */
export function filterDocuments(
  documents: readonly SummitDocument[],
  { theme, type, state, from, to }: DocumentFilter,
): readonly SummitDocument[] {
  const [first, last] = [from && firstDayOf(from), to && lastDayOf(to)];
  return documents.filter(
    (document) =>
      (!theme || document.themes.includes(theme)) &&
      (!type || document.type === type) &&
      (!state || document.states?.includes(state)) &&
      (!first || document.date >= first) &&
      (!last || document.date <= last),
  );
}

/** The documents adopted on or before a day, in their order. An unusable day throws a RangeError. */
export function knownOn({ documents }: Documents, on: IsoDay): readonly SummitDocument[] {
  const last = day(on);
  return documents.filter(({ date }) => date <= last);
}

/**
 * Whether a document is known to be in force on a day: adopted, begun (a year or month begins on its first day)
 * and not over (it ends on its last). Never where no period is known. An unusable day throws a RangeError.
 */
export function isInForce({ date, period }: SummitDocument, on: IsoDay): boolean {
  return (
    date <= day(on) &&
    !!period &&
    (!period.from || firstDayOf(period.from) <= on) &&
    (!period.to || on <= lastDayOf(period.to))
  );
}

/** The documents in force on a day, in their order, of those with a known period. An unusable day throws a RangeError. */
export function documentsInForceOn({ documents }: Documents, on: IsoDay): readonly SummitDocument[] {
  day(on);
  return documents.filter((document) => isInForce(document, on));
}

/** The documents that continue or replace this one, in their order. */
export function successorsOf({ documents }: Documents, id: DocumentId): readonly SummitDocument[] {
  return documents.filter(({ succeeds }) => succeeds === id);
}
