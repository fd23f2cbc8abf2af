import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Курам',
  heading: {
    member: '{date} күнүнө карата мүчө мамлекеттер',
    observer: '{date} күнүнө карата байкоочулар',
    'dialogue-partner': '{date} күнүнө карата диалог боюнча өнөктөштөр',
    partner: '{date} күнүнө карата өнөктөштөр',
    several: '{date} күнүнө карата уюм жана анын өнөктөштөрү',
  },
  count: {
    member: {
      one: '# мүчө мамлекет',
      other: '# мүчө мамлекет',
    },
    observer: {
      one: '# байкоочу',
      other: '# байкоочу',
    },
    'dialogue-partner': {
      one: 'диалог боюнча # өнөктөш',
      other: 'диалог боюнча # өнөктөш',
    },
    partner: {
      one: '# өнөктөш',
      other: '# өнөктөш',
    },
  },
  tied: '{first}-жылдан бери, бул макамда {year}-жылдан бери',
  ties: 'Баары бул макамда {date} күнүнөн тартып. Биринчи макамдын жылы көрсөтүлгөн.',
  founder: '{year}, негиздөөчү',
};
