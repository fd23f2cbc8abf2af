/** Sentences in place of an empty list of states, with the reason. */
export const memberNone = {
  none: {
    member: 'No members on this day.',
    observer: 'No observers on this day.',
    'dialogue-partner': 'No dialogue partners on this day.',
    partner: 'No partners on this day.',
  },
  merged: 'Observers and dialogue partners have been SCO partners since {date}.',
  unfounded: 'The organisation was founded on {date}.',
};
