import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number}отырыс, {place}',
  titleIn: 'Атауы ({language})',
  fullTitle: 'Толық атауы',
  further: 'Атаулары, тақырыптары және түрі',
  press: 'баспасөздегі нұсқасы',
  ours: 'аудармасы біздікі',
  described: 'Сипаттама атау, құжаттың өз атауы емес.',
  period: 'Мерзімі',
  themes: 'Тақырыптары',
  form: 'Қалай қабылданды',
  text: 'Мәтіні',
  followUp: 'Содан бері',
  note: 'Ескертпе',
  chain: 'Алдыңғысы мен кейінгісі',
  others: {
    one: 'Тағы # құжат',
    other: 'Тағы # құжат',
  },
};
