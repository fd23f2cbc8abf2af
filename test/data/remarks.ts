import { dataset, firstDayOf, lastDayOf } from '../../src/dataset.js';
import type { IsoDay, Remark } from '../../src/data/types.js';

export interface Entry {
  readonly key: string;
  /** First day on which its record can be shown. */
  readonly day: IsoDay;
  readonly remark: Remark;
}

const entry = (key: string, day: IsoDay, remark: Remark | undefined): readonly Entry[] =>
  remark === undefined ? [] : [{ key, day, remark }];

const PARTS = ['event', 'note', 'disagreement'] as const;
const entries = (
  key: string,
  day: IsoDay,
  record: { readonly [part in (typeof PARTS)[number]]?: Remark },
): readonly Entry[] => PARTS.flatMap((part) => entry(`${key}/${part}`, day, record[part]));

/** An organisation whose founding is not in the data is shown on any day. */
const ALWAYS: IsoDay = '0001-01-01';

/** Every remark that tags show, with the first day on which its record can be shown. */
export function remarks(): readonly Entry[] {
  return [
    ...dataset.aspirations.flatMap((record) =>
      entries(`aspiration/${record.state}/${record.from}`, lastDayOf(record.from), record),
    ),
    ...Object.entries(dataset.stateBackgrounds).flatMap(([id, { statuses }]) =>
      statuses.flatMap((record) => entries(`state/${id}/${record.status}`, lastDayOf(record.from), record)),
    ),
    ...dataset.chairmanships.flatMap((term) => entries(`chairmanship/${term.from}`, term.from, term)),
    ...dataset.summits.flatMap(({ id, end }) =>
      Object.entries(dataset.summitBackgrounds[id].delegations).flatMap(([participant, { note }]) =>
        entry(`summit/${id}/participant/${participant}/note`, end, note),
      ),
    ),
    ...Object.entries(dataset.organisationBackgrounds).flatMap(([id, { founded, disagreement }]) =>
      entry(`organisation/${id}/disagreement`, founded ? firstDayOf(founded) : ALWAYS, disagreement),
    ),
    ...dataset.bodies.flatMap(({ id, founded, known = founded, gap, heads = [] }) => [
      ...entry(`body/${id}/gap`, known ?? ALWAYS, gap),
      ...heads.flatMap(({ from, disagreement }) =>
        entry(`body/${id}/head/${from}/disagreement`, firstDayOf(from), disagreement),
      ),
    ]),
    ...dataset.shanghaiFive.flatMap(({ id, end, note }) => entry(`shanghai-five/${id}/note`, end, note)),
    ...dataset.summits.flatMap(({ id, end }) =>
      (dataset.summitConflicts[id] ?? []).flatMap(({ topic, resolution }) =>
        entry(`conflict/${id}/${topic}`, end, resolution),
      ),
    ),
  ];
}
