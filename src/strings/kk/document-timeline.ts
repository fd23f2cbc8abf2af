import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'Құжаттар',
  heading: 'Саммиттерде не қабылданды',
  headingOf: 'Саммитте не қабылданды: {place}, {year}',
  theme: 'Тақырыбы',
  allThemes: 'Барлық тақырып',
  type: 'Түрі',
  allTypes: 'Барлық түр',
  shown: {
    one: 'Көрсетілді: {shown}, барлығы: # құжат',
    other: 'Көрсетілді: {shown}, барлығы: # құжат',
  },
  all: {
    one: '# құжат',
    other: '# құжат',
  },
  meeting: '{number}отырыс, {place}',
  none: 'Сәйкес құжат жоқ.',
  noneYet: 'Бұл күнге дейін құжат қабылданған жоқ.',
  text: 'Мәтіні',
  succeeds: 'Алдыңғы құжат',
  succeeded: 'Кейінгі құжат',
  related: 'Байланысты',
  adopted: 'Қалай қабылданды',
  followUp: 'Содан бері',
  note: 'Ескертпе',
  described: 'Сипаттама атау, құжаттың өз атауы емес.',
  link: 'Осы құжатқа сілтеме',
  others: {
    one: 'Тағы # құжат',
    other: 'Тағы # құжат',
  },
  earlier: {
    one: 'Бұған дейінгі отырыста қабылданған # құжат',
    other: 'Бұған дейінгі отырыстарда қабылданған # құжат',
  },
  more: {
    other: 'Тағы # көрсету',
  },
  sources: 'Дереккөздер',
  thin: 'Әзірге негізінен басқадан алынған хабарлар бойынша белгілі, құжаттардың азына ғана дереккөз бар.',
};
