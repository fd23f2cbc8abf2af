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
import { alphabetical } from '../../i18n/alphabetical.js';
import type { Name } from '../../i18n/names.js';

/** The kinds of participants, in display order. */
export const KINDS = [
  'member',
  'observer',
  'dialogue-partner',
  'partner',
  'guest',
  'organisation',
  'official',
] as const satisfies readonly ParticipantKind[];

/** One delegation: the participant, its head, and its name in the list. */
export interface Row {
  readonly participant: Participant;
  /** The id of the state, organisation or office: the key of its delegation. */
  readonly key: string;
  readonly delegation: Delegation | undefined;
  readonly name: Name;
}

export interface Group {
  readonly kind: ParticipantKind;
  readonly rows: readonly Row[];
}

export interface Attendance {
  /** The participants that attended, by kind. Kinds without participants are left out. */
  readonly groups: readonly Group[];
  /** The participants that only sent a message. They are not counted. */
  readonly messages: readonly Row[];
  /** Number of delegations, without SCO officials. */
  readonly total: number;
  /** Number of delegations led by someone below head of state or government. */
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
    // Officials keep the order of the record, which is that of their rank.
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
 * Returns a function that sorts delegations: `alphabetical` by name, `charter` in the Charter's order of states,
 * `accession` by the start of the status that each state has on the day. Organisations, and with `accession` guests
 * without a status, follow in alphabetical order.
 */
export function sorter(
  order: 'alphabetical' | 'charter' | 'accession',
  states: readonly State[],
  day: IsoDay,
  tag: string,
): (rows: readonly Row[]) => readonly Row[] {
  const compare = alphabetical(tag);
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

/** Whether the head of a delegation presided over the summit. */
export const presided = (
  { chair }: SummitFile['summit'],
  participant: Participant,
  delegation: Delegation | undefined,
): boolean => !!chair && participant.state === chair.state && delegation?.name === chair.name;
