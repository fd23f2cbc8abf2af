import type {
  PartialDate,
  Sourced,
  State,
  StateId,
  StatusChange,
  StatusKind,
  Summit,
  SummitDetail,
} from '../types.js';

/** Statuses that states got or lost, and steps towards them, the weightiest first. */
export const STATUS_KINDS = [
  'member',
  'ended',
  'merged',
  'partner',
  'observer',
  'dialogue-partner',
  'accession-started',
  'memorandum-signed',
  'dialogue-partner-granted',
] as const satisfies readonly StatusKind[];

/** What happened to the statuses of some states at one time. */
export interface ChangeOfStatus {
  readonly kind: StatusKind;
  readonly date: PartialDate;
  readonly states: readonly StateId[];
  readonly records: readonly Sourced[];
}

/** The statuses that began or ended at a time that `counts`, each state by itself, in the order of the records. */
export function statusesChanged(
  states: readonly State[],
  counts: (date: PartialDate) => boolean,
): readonly ChangeOfStatus[] {
  return states.flatMap(({ id, statuses }) =>
    statuses.flatMap((interval): readonly ChangeOfStatus[] => {
      const { status, from, to } = interval;
      const before = statuses.find((each) => each.to === from);
      const merged = status === 'partner' && before && before.status !== 'member';
      const about = { states: [id], records: [interval] };
      return [
        ...(counts(from) ? [{ ...about, kind: merged ? 'merged' : status, date: from } as const] : []),
        ...(to && counts(to) && !statuses.some((each) => each.from === to)
          ? [{ ...about, kind: 'ended', date: to } as const]
          : []),
      ];
    }),
  );
}

const isStep = (kind: StatusChange['change']): kind is StatusKind & StatusChange['change'] =>
  /-(?:started|signed|granted)$/.test(kind);

/** The steps towards a status that summits made at a time that `counts`, each state by itself. */
export function stepsTaken(
  summits: readonly Summit[],
  details: { readonly [summit: string]: Pick<SummitDetail, 'changes'> | undefined },
  counts: (date: PartialDate) => boolean,
): readonly ChangeOfStatus[] {
  return summits.flatMap(({ id, end }) =>
    (details[id]?.changes ?? []).flatMap((step): readonly ChangeOfStatus[] => {
      const { change: kind, state, date = end } = step;
      return isStep(kind) && counts(date) ? [{ kind, date, states: [state], records: [step] }] : [];
    }),
  );
}

/** The same changes, with those of one kind on one date together. */
export function together(changes: readonly ChangeOfStatus[]): readonly ChangeOfStatus[] {
  const groups = new Map<string, ChangeOfStatus>();
  for (const change of changes) {
    const key = change.kind + change.date;
    const { states = [], records = [] } = groups.get(key) ?? {};
    groups.set(key, {
      ...change,
      states: [...states, ...change.states],
      records: [...records, ...change.records],
    });
  }
  return [...groups.values()];
}
