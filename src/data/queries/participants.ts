import type { FormalStatus, Participant, SummitDetail } from '../types.js';

export type ParticipantKind = FormalStatus | 'guest' | 'organisation' | 'official';

/** The capacity in which a participant came. */
export function kindOf({ as, organisation }: Participant): ParticipantKind {
  return as ?? (organisation ? 'organisation' : 'official');
}

/** The participants that attended, in the order of the record: without those that only sent a message. */
export function attending({ participants }: Pick<SummitDetail, 'participants'>): readonly Participant[] {
  return participants.filter(({ message }) => !message);
}

/**
 * The number of listed participants of each kind. If the summit's `participation` is not `complete`, more may have come.
 * Participants that only sent a message are not counted. Kinds without participants are left out.
 */
export function participantsInBrief(summit: Pick<SummitDetail, 'participants'>): {
  readonly [kind in ParticipantKind]?: number;
} {
  const counts: { [kind in ParticipantKind]?: number } = {};
  for (const kind of attending(summit).map(kindOf)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
