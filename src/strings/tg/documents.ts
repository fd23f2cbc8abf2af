import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'кишоварзӣ',
    'counter-narcotics': 'мубориза бо маводи мухаддир',
    'counter-terrorism': 'мубориза бо терроризм',
    'culture-and-people': 'фарҳанг ва мардум',
    digital: 'рушди рақамӣ',
    economy: 'иқтисод',
    energy: 'энергетика',
    enlargement: 'васеъшавӣ',
    environment: 'ҳифзи муҳити зист',
    finance: 'молия',
    'foreign-policy': 'сиёсати хориҷӣ',
    health: 'тандурустӣ',
    'information-security': 'амнияти иттилоотӣ',
    institution: 'сохтори созмон',
    security: 'амният',
    tourism: 'сайёҳӣ',
    'trade-and-investment': 'савдо ва сармоягузорӣ',
    transport: 'нақлиёт',
  },
  separator: ', ',
  inForce: {
    now: 'амал мекунад: {period}',
    past: 'амал мекард: {period}',
    future: 'амал хоҳад кард: {period}',
  },
  period: {
    range: '{from}–{to}',
    until: 'то {to}',
    since: 'аз {from}',
  },
};
