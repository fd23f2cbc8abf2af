import { filterDocuments, knownOn } from '../../data/queries/documents.js';
import type {
  DocumentType,
  IsoDay,
  PartialDate,
  StateId,
  Summit,
  SummitDocument,
  Theme,
} from '../../data/types.js';

/** How many documents the button below a limited timeline adds. */
export const MORE = 20;

/** What the attributes of the timeline select. */
export interface Frame {
  readonly summit?: Summit | undefined;
  readonly state?: StateId | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** What the reader's controls select. */
export interface Filter {
  readonly theme?: Theme | undefined;
  readonly type?: DocumentType | undefined;
}

/** One meeting, and its documents that are drawn. */
export interface Group {
  readonly summit: Summit;
  readonly documents: readonly SummitDocument[];
}

export interface Timeline {
  /** Newest meeting first; the documents of a meeting in the order of its record. */
  readonly groups: readonly Group[];
  /** Number of documents that the attributes select, adopted by the day. */
  readonly total: number;
  /** Number of those that also match the reader's filter. */
  readonly matching: number;
  /** Number of documents drawn, after the limit. */
  readonly drawn: number;
  readonly themes: readonly Theme[];
  readonly types: readonly DocumentType[];
}

/** Selects and groups the documents of all meetings for one drawing. */
export function arrange(
  bySummit: { readonly [summit: string]: readonly SummitDocument[] },
  summits: readonly Summit[],
  day: IsoDay,
  frame: Frame,
  filter: Filter,
  limit: number,
): Timeline {
  const { summit: only, ...rest } = frame;
  const meetings = summits
    .filter((summit) => !only || summit.id === only.id)
    .toSorted((a, b) => b.number - a.number)
    .map((summit) => ({
      summit,
      all: filterDocuments(knownOn({ documents: bySummit[summit.id] ?? [] }, day), rest),
    }));
  const framed = meetings.flatMap(({ all }) => all);

  let remaining = limit;
  const groups: Group[] = [];
  let matching = 0;
  for (const { summit, all } of meetings) {
    const found = filterDocuments(all, filter);
    matching += found.length;
    const documents = found.slice(0, remaining);
    remaining -= documents.length;
    if (documents.length) groups.push({ summit, documents });
  }
  return {
    groups,
    total: framed.length,
    matching,
    drawn: Math.min(matching, limit),
    themes: [...new Set(framed.flatMap(({ themes }) => themes))],
    types: [...new Set(framed.map(({ type }) => type))],
  };
}

/** The groups that begin within the first `count` documents, each with how many of its documents are among them. */
export function within(
  groups: readonly Group[],
  count: number,
): readonly (Group & { readonly shown: number })[] {
  let left = count;
  return groups.flatMap((group) => {
    const shown = Math.min(left, group.documents.length);
    left -= shown;
    return shown ? { ...group, shown } : [];
  });
}
