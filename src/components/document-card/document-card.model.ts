import type { IsoDay, Summit, SummitDocument } from '../../data/types.js';

/** A document and the meeting that adopted it. */
export interface Found {
  readonly document: SummitDocument;
  readonly summit: Summit;
}

/** The documents of all meetings, each with its meeting, in the order of the meetings. */
export function found(
  bySummit: { readonly [summit: string]: readonly SummitDocument[] },
  summits: readonly Summit[],
): readonly Found[] {
  return summits.flatMap((summit) => (bySummit[summit.id] ?? []).map((document) => ({ document, summit })));
}

/** The newest declaration among the key documents of summits, adopted by a day; else the newest document. */
export function newest(all: readonly Found[], on: IsoDay): Found | undefined {
  const known = all.filter(({ document }) => document.date <= on).reverse();
  return known.find(({ document }) => document.key && document.type === 'declaration') ?? known[0];
}

/** What a document continues or replaces, itself, and what continues it, oldest first, of those adopted by a day. */
export function chainOf(
  all: readonly SummitDocument[],
  document: SummitDocument,
  on: IsoDay,
): readonly SummitDocument[] {
  const chain = new Set([document]);
  // The set grows during the loop: so it takes in predecessors of predecessors, and successors of successors.
  for (const each of chain) {
    for (const other of all) {
      const isLinked = other.succeeds === each.id || each.succeeds === other.id;
      if (isLinked && other.date <= on) chain.add(other);
    }
  }
  return [...chain].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
