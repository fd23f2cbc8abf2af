import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-document-card>`. */
export const documentCard = {
  kicker: '{type}',
  lede: '{date} · {number} meeting, {place}',
  titleIn: 'In {language}',
  fullTitle: 'Full title',
  further: 'Titles, themes and form',
  press: 'wording of the press',
  ours: 'our translation',
  described: 'The title describes the text; it is not its heading.',
  period: 'Period',
  themes: 'Themes',
  form: 'Form',
  text: 'Text',
  followUp: 'Since then',
  note: 'Note',
  chain: 'Before and after',
  others: { one: '# more document', other: '# more documents' } as Plural,
};
