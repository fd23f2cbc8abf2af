import type { FormalStatus, Participant, SummitDetail } from '../types.js';

export type ParticipantKind = FormalStatus | 'guest' | 'organisation' | 'official';

/** As what a participant came. */
export function kindOf({ as, organisation }: Participant): ParticipantKind {
  return as ?? (organisation ? 'organisation' : 'official');
}

/** Who came, in the order of the record. Who only sent a message did not come. */
export function attending({ participants }: Pick<SummitDetail, 'participants'>): readonly Participant[] {
  return participants.filter(({ message }) => !message);
}

/**
 * How many came of each kind, of those listed: where `participation` is not `complete`, there may have been more.
 * Who only sent a message is not counted; kinds of which nobody came are left out.
 */
export function participantsInBrief(summit: Pick<SummitDetail, 'participants'>): {
  readonly [kind in ParticipantKind]?: number;
} {
  const counts: { [kind in ParticipantKind]?: number } = {};
  for (const kind of attending(summit).map(kindOf)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
