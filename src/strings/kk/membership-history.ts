import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Құрамы',
  heading: 'Басында\u00a0– {first}, кейін\u00a0– {now}',
  headingOne: 'Мүше мемлекеттер мен серіктестер',
  headingOf: 'Мәртебенің өзгеруі',
  members: {
    one: '# мүше мемлекет',
    other: '# мүше мемлекет',
  },
  statusOf: {
    member: 'мүше мемлекет',
    observer: 'бақылаушы',
    'dialogue-partner': 'диалог бойынша серіктес',
    partner: 'серіктес',
  },
  over: '{status}, {years}',
  since: '{status} (басталуы: {from})',
  sincePart: '{status} (басталуы: {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'ресми мәртебесі жоқ',
  none: 'Бұл күнге дейін ешбір мемлекеттің ресми мәртебесі болған жоқ.',
  uncertain: 'басталған айы немесе жылы ғана белгілі',
  countIn: '{year}:\u00a0{count}',
  counts: 'Жалпы саны',
  table: 'Кесте түрінде',
  state: 'Мемлекет',
  statuses: 'Мәртебелері',
  fromTo: '{from}\u00a0– {to}',
};
