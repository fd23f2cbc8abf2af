/** Words around a correction of a fact: of the feed, and of the mark at the fact. */
export const corrections = {
  title: 'Corrections to the facts of sco-elements',
  subtitle: 'Facts that an earlier edition had wrong.',
  mark: 'Corrected {date}.',
  legend: 'corrected since',
  about: '{topic}.',
  said: 'The dataset of {edition} said: {text}',
  was: 'Edition {edition} said: {text}',
  is: 'Correct is: {text}',
  why: 'Reason: {text}',
  sources: 'Sources: {text}',
};
