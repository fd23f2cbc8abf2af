import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'Мамлекет башчыларынын жыйындары',
  heading: 'Саммиттер',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: '{first}–{last}-жылдар',
  singleYear: '{year}-жыл',
  meetings: {
    one: 'Мамлекет башчыларынын кеңешинин # жыйыны, {years}',
    other: 'Мамлекет башчыларынын кеңешинин # жыйыны, {years}',
  },
  five: {
    one: '«Шанхай бешилтигинин» # жолугушуусу, {years}',
    other: '«Шанхай бешилтигинин» # жолугушуусу, {years}',
  },
  earlier: {
    one: 'Мурдагы # жыйын',
    other: 'Мурдагы # жыйын',
  },
  fiveHeading: '«Шанхай бешилтиги», уюм түзүлгөнгө чейин',
  number: '№',
  meeting: 'Жыйын',
  place: 'Орду',
  dates: 'Күнү',
  chair: 'Төрагасы',
  states: {
    one: '# мамлекет',
    other: '# мамлекет',
  },
  merged: {
    other: 'ШКУнун өнөктөшү болгон байкоочулар жана диалог боюнча өнөктөштөр: #',
  },
  video: 'видеоконференция форматында',
  hybrid: 'бир бөлүгү видеоконференция форматында',
  none: 'Бул күнгө чейин көрсөтүлгөн мезгилде бир да жыйын өткөн эмес.',
};
