/** Words around a correction of a fact. */
export const corrections = {
  title: 'Corrections to the facts of sco-elements',
  subtitle: 'Facts that an earlier edition had wrong.',
  was: 'Edition {edition} said: {text}',
  is: 'Correct is: {text}',
  why: 'Reason: {text}',
  sources: 'Sources: {text}',
};
