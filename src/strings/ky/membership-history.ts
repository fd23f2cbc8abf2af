import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Курам',
  heading: 'Башында\u00a0— {first}, кийин\u00a0— {now}',
  headingOne: 'Мүчө мамлекеттер жана өнөктөштөр',
  headingOf: 'Макамдын өзгөрүшү',
  members: {
    one: '# мүчө мамлекет',
    other: '# мүчө мамлекет',
  },
  statusOf: {
    member: 'мүчө мамлекет',
    observer: 'байкоочу',
    'dialogue-partner': 'диалог боюнча өнөктөш',
    partner: 'өнөктөш',
  },
  over: '{status}, {years}',
  since: '{status} (башталышы: {from})',
  sincePart: '{status} (башталышы: {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'расмий макамы жок',
  none: 'Бул күнгө чейин бир да мамлекеттин расмий макамы болгон эмес.',
  uncertain: 'башталышынын айы же жылы гана белгилүү',
  countIn: '{year}:\u00a0{count}',
  counts: 'Жалпы саны',
  table: 'Жадыбал түрүндө',
  state: 'Мамлекет',
  statuses: 'Макамдары',
  fromTo: '{from}\u00a0– {to}',
};
