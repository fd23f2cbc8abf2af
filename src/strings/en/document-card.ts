/** Words of `<sco-document-card>`. */
export const documentCard = {
  kicker: '{type}',
  lede: '{date} · {number} meeting, {place}',
  titleIn: 'In {language}',
  press: 'wording of the press',
  described: 'The title describes the text; it is not its heading.',
  period: 'Period',
  themes: 'Themes',
  form: 'Form',
  text: 'Text',
  followUp: 'Since then',
  note: 'Note',
  chain: 'Before and after',
};
