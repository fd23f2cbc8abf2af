import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'сельская гаспадарка',
    'counter-narcotics': 'барацьба з наркотыкамі',
    'counter-terrorism': 'барацьба з тэрарызмам',
    'culture-and-people': 'культура і гуманітарныя сувязі',
    digital: 'лічбавае развіццё',
    economy: 'эканоміка',
    energy: 'энергетыка',
    enlargement: 'пашырэнне',
    environment: 'экалогія',
    finance: 'фінансы',
    'foreign-policy': 'знешняя палітыка',
    health: 'ахова здароўя',
    'information-security': 'інфармацыйная бяспека',
    institution: 'будова арганізацыі',
    security: 'бяспека',
    tourism: 'турызм',
    'trade-and-investment': 'гандаль і інвестыцыі',
    transport: 'транспарт',
  },
  separator: ', ',
  inForce: {
    now: 'тэрмін дзеяння: {period}',
    past: 'тэрмін дзеяння скончыўся ({period})',
    future: 'тэрмін дзеяння яшчэ не пачаўся ({period})',
  },
  period: {
    range: '{from}–{to}',
    until: 'да\u00a0{to}',
    since: 'з\u00a0{from}',
  },
};
