import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'айыл чарба',
    'counter-narcotics': 'баңгизатка каршы күрөш',
    'counter-terrorism': 'терроризмге каршы күрөш',
    'culture-and-people': 'маданий-гуманитардык байланыштар',
    digital: 'санариптештирүү',
    economy: 'экономика',
    energy: 'энергетика',
    enlargement: 'уюмдун кеңейиши',
    environment: 'айлана-чөйрөнү коргоо',
    finance: 'каржы',
    'foreign-policy': 'тышкы саясат',
    health: 'саламаттык сактоо',
    'information-security': 'маалыматтык коопсуздук',
    institution: 'уюмдун түзүлүшү',
    security: 'коопсуздук',
    tourism: 'туризм',
    'trade-and-investment': 'соода жана инвестиция',
    transport: 'транспорт',
  },
  separator: ', ',
  inForce: {
    now: 'күчүндө ({period})',
    past: 'күчүндө болгон ({period})',
    future: 'күчүндө болот ({period})',
  },
  period: {
    range: '{from}–{to}',
    until: 'аякташы: {to}',
    since: 'башталышы: {from}',
  },
};
