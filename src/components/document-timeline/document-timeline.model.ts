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

/** How many documents an editor wants at first: all where nothing is said, nothing where it is no number above 0. */
export function readLimit(value: number | string | null | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return Infinity;
  return Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
}

/** What an editor narrows the timeline to. */
export interface Frame {
  readonly summit?: Summit | undefined;
  readonly state?: StateId | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** What a reader narrows it to. */
export interface Filter {
  readonly theme?: Theme | undefined;
  readonly type?: DocumentType | undefined;
}

/** One meeting and those of its documents that are drawn. */
export interface Group {
  readonly summit: Summit;
  readonly documents: readonly SummitDocument[];
}

export interface Timeline {
  /** Newest meeting first; documents of a meeting in the order of its own list. */
  readonly groups: readonly Group[];
  /** Documents in the editor's frame, known on the day. */
  readonly total: number;
  /** Those that also pass the reader's filter. */
  readonly matching: number;
  /** Those drawn, after the limit. */
  readonly drawn: number;
  readonly themes: readonly Theme[];
  readonly types: readonly DocumentType[];
}

/** Arranges the documents of all meetings for one drawing. */
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

  let left = limit;
  const groups: Group[] = [];
  let matching = 0;
  for (const { summit, all } of meetings) {
    const found = filterDocuments(all, filter);
    matching += found.length;
    const documents = found.slice(0, left);
    left -= documents.length;
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
