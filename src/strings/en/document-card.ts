import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-document-card>`. */
export const documentCard = {
  kicker: '{type}',
  lede: '{date} · {number} meeting, {place}',
  titleIn: 'In {language}',
  fullTitle: 'Full title',
  further: 'Titles, themes and form',
  press: 'as worded in the press',
  ours: 'our translation',
  described: 'Descriptive title, not the document’s own.',
  period: 'Period',
  themes: 'Themes',
  form: 'How adopted',
  text: 'Text',
  followUp: 'Since then',
  note: 'Note',
  chain: 'Before and after',
  others: { one: '# more document', other: '# more documents' } as Plural,
};
