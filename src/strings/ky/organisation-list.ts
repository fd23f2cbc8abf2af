import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'Органдар жана өнөктөштөр',
  heading: {
    all: 'ШКУнун органдары жана ал кызматташкан уюмдар',
    counterparts: 'ШКУ кызматташкан уюмдар',
    bodies: 'ШКУнун органдары',
  },
  named: '{name} ({acronym})',
  none: 'Катталган маалымат жок (абал: {date}).',
  columns: {
    bodies: {
      name: 'Орган',
      seat: 'Орду',
      head: 'Башчысы',
      since: 'Түзүлгөнү',
    },
    counterparts: {
      name: 'Уюм',
      seat: 'Орду',
      head: 'Башчысы',
      since: 'Биринчи маалымат',
    },
  },
  seatOf: '{place} (катчылыгы)',
  headOf: '{name} ({state})',
  founded: 'Негизделген убагы: {date}',
  runIn: '{name}. ',
  colon: ': ',
  more: {
    bodies: {
      one: 'Дагы # орган жана ар биринин милдети',
      other: 'Дагы # орган жана ар биринин милдети',
    },
    counterparts: {
      one: 'Дагы # уюм жана ар бири менен макулдашылганы',
      other: 'Дагы # уюм жана ар бири менен макулдашылганы',
    },
  },
  details: {
    bodies: 'Ар бир органдын милдети',
    counterparts: 'Ар бир уюм менен эмне макулдашылды',
  },
  partners: {
    one: 'ШКУ кызматташкан # уюм',
    other: 'ШКУ кызматташкан # уюм',
  },
};
