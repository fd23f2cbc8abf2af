import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Курам',
  heading: {
    member: 'Мүчө мамлекеттер, {date}',
    observer: 'Байкоочулар, {date}',
    'dialogue-partner': 'Диалог боюнча өнөктөштөр, {date}',
    partner: 'Өнөктөштөр, {date}',
    several: 'Уюм жана анын өнөктөштөрү, {date}',
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
  ties: 'Бул макам баары үчүн башталган күн: {date}. Биринчи макамдын жылы көрсөтүлгөн.',
  founder: '{year}, негиздөөчү',
};
