import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'qishloq xoʻjaligi',
    'counter-narcotics': 'narkotiklarga qarshi kurash',
    'counter-terrorism': 'terrorizmga qarshi kurash',
    'culture-and-people': 'madaniyat va xalqlar aloqalari',
    digital: 'raqamli taraqqiyot',
    economy: 'iqtisodiyot',
    energy: 'energetika',
    enlargement: 'kengayish',
    environment: 'ekologiya',
    finance: 'moliya',
    'foreign-policy': 'tashqi siyosat',
    health: 'sogʻliqni saqlash',
    'information-security': 'axborot xavfsizligi',
    institution: 'tashkilot tuzilishi',
    security: 'xavfsizlik',
    tourism: 'turizm',
    'trade-and-investment': 'savdo va investitsiyalar',
    transport: 'transport',
  },
  separator: ', ',
  inForce: {
    now: 'amalda: {period}',
    past: 'muddati tugagan: {period}',
    future: 'muddati boshlanmagan: {period}',
  },
  period: {
    range: '{from}–{to}',
    until: '{to}gacha',
    since: '{from}dan',
  },
};
