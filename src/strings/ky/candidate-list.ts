import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'Өтүнмөлөр жана кызыгуу',
  heading: {
    all: 'Өтүнмөлөр жана кызыгуу (абал: {date})',
    applicant: 'Өтүнмөлөр (абал: {date})',
    interest: 'Билдирилген кызыгуу (абал: {date})',
    states: 'Макам жана өтүнмөлөр, {date}',
  },
  empty: 'Бул күнгө чейин мындай маалымат катталган эмес.',
  status: {
    member: 'мүчө мамлекет (башталышы: {date})',
    observer: 'байкоочу (башталышы: {date})',
    'dialogue-partner': 'диалог боюнча өнөктөш (башталышы: {date})',
    partner: 'ШКУнун өнөктөшү (башталышы: {date})',
  },
  pending: {
    member: 'мүчө мамлекет: чечилген күнү\u00a0— {date}, күчүнө кире элек',
    observer: 'байкоочу: чечилген күнү\u00a0— {date}, күчүнө кире элек',
    'dialogue-partner': 'диалог боюнча өнөктөш: чечилген күнү\u00a0— {date}, күчүнө кире элек',
    partner: 'ШКУнун өнөктөшү: чечилген күнү\u00a0— {date}, күчүнө кире элек',
  },
  none: 'расмий макамы жок',
  state: 'Мамлекет',
  appliedFor: 'Өтүнмө',
  onTheDay: 'Макамы',
  group: {
    open: {
      one: 'Каралууда: # мамлекет',
      other: 'Каралууда: # мамлекет',
    },
    settled: {
      one: 'Чечилген: # мамлекет',
      other: 'Чечилген: # мамлекет',
    },
    none: {
      one: 'Маалымат жок: # мамлекет',
      other: 'Маалымат жок: # мамлекет',
    },
  },
  wanted: {
    member: 'толук кандуу мүчөлүк',
    observer: 'байкоочу макамы',
    'dialogue-partner': 'диалог боюнча өнөктөш макамы',
    unnamed: 'макам аталган эмес',
  },
  interest: 'кызыгуу: {status}',
  comma: ', ',
  reports: 'Ар бир мамлекет тууралуу кабарлар',
  span: '{from}\u00a0– {to}',
  from: 'башталышы: {from}',
};
