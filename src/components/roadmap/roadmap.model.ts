import { firstDayOf, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { isInForce } from '../../data/queries/documents.js';
import { themeGroups } from '../../data/theme-groups.js';
import type { IsoDay, PartialDate, SummitDocument } from '../../data/types.js';
import type { Axis } from '../../templates/time-axis.js';

/** How a period relates to the day. `open`: only its end is known, so it may or may not have begun. */
export type Phase = 'now' | 'past' | 'future' | 'open';

/** The period of one bar. */
export interface Span {
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly phase: Phase;
}

/** A document with a period that was known on the day. */
export interface Entry extends Span {
  readonly document: SummitDocument;
}

/** A chain of documents, each the successor of the one before, sorted by the start of their periods. */
export interface Chain {
  /** Id of the first document. */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** The entry that represents the chain: the one in force, else the next to begin, else the last that expired. */
  readonly latest: Entry;
}

/** Groups of chains: by theme, then those without an end date, then those that ran out. */
export const GROUPS = ['security', 'organisation', 'economy', 'people', 'lasting', 'past'] as const;
export type Group = (typeof GROUPS)[number];

/** How a document's period relates to a day; `undefined` if the document or its period was not known by then. */
export function phaseOf(document: SummitDocument, day: IsoDay): Exclude<Phase, 'open'> | undefined {
  const { period, date } = document;
  if (!period || date > day) return undefined;
  // The day on which a treaty enters into force is not known in advance.
  if (period.from?.length === 10 && day < period.from) return undefined;
  if (isInForce(document, day)) return 'now';
  return period.to && day > lastDayOf(period.to) ? 'past' : 'future';
}

/** The documents with a period known on the day, sorted by its start. */
export function entriesOn(documents: readonly SummitDocument[], day: IsoDay): readonly Entry[] {
  return documents
    .flatMap((document): Entry[] => {
      const phase = phaseOf(document, day);
      const { from = document.date, to } = document.period ?? {};
      return phase ? [{ document, phase, from, to }] : [];
    })
    .sort((a, b) => firstDayOf(a.from).localeCompare(firstDayOf(b.from)));
}

/** Links entries into chains of succession, and groups the chains. */
export function arrange(
  entries: readonly Entry[],
): readonly { readonly group: Group; readonly chains: readonly Chain[] }[] {
  const byId = new Map(entries.map((entry) => [entry.document.id, entry]));
  const chains = new Map<string, Entry[]>();
  for (const entry of entries) {
    const seen = new Set([entry]);
    let first = entry;
    for (;;) {
      const before = first.document.succeeds && byId.get(first.document.succeeds);
      if (!before || seen.has(before)) break;
      seen.add((first = before));
    }
    chains.set(first.document.id, [...(chains.get(first.document.id) ?? []), entry]);
  }
  const groupOf = ({ to, document, phase }: Entry) =>
    phase === 'past' ? 'past' : to ? themeGroups[document.themes[0]!] : 'lasting';
  const of = (entries: readonly Entry[], ...phases: readonly Phase[]) =>
    entries.filter(({ phase }) => phases.includes(phase));
  const all = [...chains].map(([id, chain]): Chain => ({
    id,
    entries: chain,
    latest: of(chain, 'now').at(-1) ?? of(chain, 'future')[0] ?? chain.at(-1)!,
  }));
  return GROUPS.map((group) => ({
    group,
    chains: all.filter(({ latest }) => groupOf(latest) === group),
  })).filter((each) => each.chains.length);
}

/** The time axis: from the year of the founding to the end of the last year of any span or of the day. */
export function axisFor(spans: readonly Span[], day: IsoDay): Axis {
  const years = [day, ...spans.flatMap(({ from, to }) => to ?? from)].map((date) => yearOf(date)).sort();
  return { from: '2001-01-01', to: `${years.at(-1)!}-12-31` as IsoDay };
}
