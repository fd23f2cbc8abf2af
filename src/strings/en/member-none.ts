/** Sentences in place of an empty list of states, with the reason. */
export const memberNone = {
  none: {
    member: 'No members on this date.',
    observer: 'No observers on this date.',
    'dialogue-partner': 'No dialogue partners on this date.',
    partner: 'No partners on this date.',
  },
  /** The sentence and its reason, if one is known. */
  because: '{none} {reason}',
  merged: 'Observers and dialogue partners have been SCO partners since {date}.',
  unfounded: 'The organisation was founded on {date}.',
};
