import type { documents as english } from '../en/documents.js';

export const documents: typeof english = {
  themes: {
    agriculture: 'сельское хозяйство',
    'counter-narcotics': 'борьба с наркотиками',
    'counter-terrorism': 'борьба с терроризмом',
    'culture-and-people': 'культура и люди',
    digital: 'цифровое развитие',
    economy: 'экономика',
    energy: 'энергетика',
    enlargement: 'расширение',
    environment: 'экология',
    finance: 'финансы',
    'foreign-policy': 'внешняя политика',
    health: 'здравоохранение',
    'information-security': 'информационная безопасность',
    institution: 'устройство организации',
    security: 'безопасность',
    tourism: 'туризм',
    'trade-and-investment': 'торговля и инвестиции',
    transport: 'транспорт',
  },
  separator: ', ',
  inForce: {
    now: 'действует: {period}',
    past: 'срок действия: {period}',
    future: 'вступит в действие: {period}',
  },
  period: { range: '{from}–{to}', until: 'до {to}', since: 'с\u00a0{from}' },
};
