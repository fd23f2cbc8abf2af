import type { SummitFile } from '../../data/types.js';
import { kindOf, type ParticipantKind } from '../../data/queries/participants.js';
import { statusOf } from '../../data/queries/states.js';
import type {
  Delegation,
  IsoDay,
  Participant,
  State,
  StateId,
  SummitBackground,
  SummitDetail,
} from '../../data/types.js';
import type { Name } from '../../i18n/names.js';

/** Participants by kind, in the order in which they are shown. */
export const KINDS = [
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'guest',
  'organisation',
  'official',
] as const satisfies readonly ParticipantKind[];

/** One delegation: who came, who led it, and its name in the list. */
export interface Row {
  readonly participant: Participant;
  /** The id of the state, organisation or office, by which its delegation is looked up. */
  readonly key: string;
  readonly delegation: Delegation | undefined;
  readonly name: Name;
}

export interface Group {
  readonly kind: ParticipantKind;
  readonly rows: readonly Row[];
}

export interface Attendance {
  /** Those that took part, by kind; kinds without participants are left out. */
  readonly groups: readonly Group[];
  /** Those that only sent a message, and are not counted. */
  readonly messages: readonly Row[];
  /** Delegations, SCO officials left out. */
  readonly total: number;
  /** Delegations led by someone below head of state or government. */
  readonly below: number;
}

const keyOf = ({ state, organisation, official }: Participant): string =>
  state ?? organisation ?? official ?? '';

/** Who took part in a summit, grouped and ordered. */
export function attendance(
  { participants }: Pick<SummitDetail, 'participants'>,
  background: SummitBackground | undefined,
  nameOf: (participant: Participant) => Name,
  sort: (rows: readonly Row[]) => readonly Row[],
): Attendance {
  const rows = participants.map((participant) => {
    const key = keyOf(participant);
    return { participant, key, delegation: background?.delegations[key], name: nameOf(participant) };
  });
  const came = rows.filter(({ participant }) => !participant.message);
  const groups = KINDS.map((kind) => {
    const ofKind = came.filter(({ participant }) => kindOf(participant) === kind);
    // The records have officials in the order of their rank, which is kept.
    return { kind, rows: kind === 'official' ? ofKind : sort(ofKind) };
  });
  const delegations = came.filter(({ participant }) => !participant.official);
  return {
    groups: groups.filter((group) => group.rows.length),
    messages: sort(rows.filter(({ participant }) => participant.message)),
    total: delegations.length,
    below: delegations.filter(({ delegation }) => delegation?.belowHead).length,
  };
}

/**
 * Orders delegations: by name, in the Charter's order of states, or by the first day of the status that each has on the
 * day. Guests without a status, and organisations, follow in alphabetical order.
 */
export function sorter(
  order: 'alphabetical' | 'charter' | 'accession',
  states: readonly State[],
  day: IsoDay,
  tag: string,
): (rows: readonly Row[]) => readonly Row[] {
  const { compare } = new Intl.Collator(tag);
  const byId = new Map(states.map((state, index) => [state.id, { state, index }]));
  const rank = (id: StateId | undefined): string => {
    const found = id && byId.get(id);
    if (!found) return '~';
    if (order === 'charter') return String(found.index).padStart(4, '0');
    return statusOf(found.state, day)?.from ?? '~';
  };
  return (rows) => {
    const byName = rows.toSorted((a, b) => compare(a.name.text, b.name.text));
    if (order === 'alphabetical') return byName;
    const ranks = new Map(byName.map((row) => [row, rank(row.participant.state)]));
    return byName.sort((a, b) =>
      ranks.get(a)! < ranks.get(b)! ? -1 : ranks.get(a)! > ranks.get(b)! ? 1 : 0,
    );
  };
}

/** Whether a delegation was led by the one who presided. */
export const presided = ({ chair }: SummitFile['summit'], { participant, delegation }: Row): boolean =>
  !!chair && participant.state === chair.state && delegation?.name === chair.name;
