import type { IsoDay, Summit, SummitDocument } from '../types.js';

/** A document and the meeting that adopted it. */
export interface DocumentOfSummit {
  readonly document: SummitDocument;
  readonly summit: Summit;
}

/** The documents of all meetings, each with its meeting, in the order of the meetings. */
export function withSummits(
  bySummit: { readonly [summit: string]: readonly SummitDocument[] },
  summits: readonly Summit[],
): readonly DocumentOfSummit[] {
  return summits.flatMap((summit) => (bySummit[summit.id] ?? []).map((document) => ({ document, summit })));
}

/** Of the documents adopted by a day: the newest declaration that is a key document; else the newest document. */
export function newest(all: readonly DocumentOfSummit[], on: IsoDay): DocumentOfSummit | undefined {
  const known = all.filter(({ document }) => document.date <= on).reverse();
  return known.find(({ document }) => document.key && document.type === 'declaration') ?? known[0];
}

/** A document with all its predecessors and successors that were adopted by a day, oldest first. */
export function chainOf(
  all: readonly SummitDocument[],
  document: SummitDocument,
  on: IsoDay,
): readonly SummitDocument[] {
  const chain = new Set([document]);
  // The set grows while the loop runs, so that predecessors of predecessors and successors of successors join it.
  for (const each of chain) {
    for (const other of all) {
      const isLinked = other.succeeds === each.id || each.succeeds === other.id;
      if (isLinked && other.date <= on) chain.add(other);
    }
  }
  return [...chain].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
