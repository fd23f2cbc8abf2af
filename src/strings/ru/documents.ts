import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'сельское хозяйство',
    'counter-narcotics': 'борьба с наркотиками',
    'counter-terrorism': 'борьба с терроризмом',
    'culture-and-people': 'культура и гуманитарные связи',
    digital: 'цифровизация',
    economy: 'экономика',
    energy: 'энергетика',
    enlargement: 'расширение',
    environment: 'экология',
    finance: 'финансы',
    'foreign-policy': 'внешняя политика',
    health: 'здравоохранение',
    'information-security': 'информационная безопасность',
    institution: 'институциональные вопросы',
    security: 'безопасность',
    tourism: 'туризм',
    'trade-and-investment': 'торговля и инвестиции',
    transport: 'транспорт',
  },
  separator: ', ',
  inForce: {
    now: 'срок действия: {period}',
    past: 'срок действия истёк ({period})',
    future: 'срок действия ещё не начался ({period})',
  },
  period: { range: '{from}–{to}', until: 'до\u00a0{to}', since: 'с\u00a0{from}' },
};
