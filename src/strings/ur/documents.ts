import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'زراعت',
    'counter-narcotics': 'انسداد منشیات',
    'counter-terrorism': 'انسداد دہشت گردی',
    'culture-and-people': 'ثقافت اور عوامی روابط',
    digital: 'ڈیجیٹل ترقی',
    economy: 'معیشت',
    energy: 'توانائی',
    enlargement: 'توسیع',
    environment: 'ماحولیات',
    finance: 'مالیات',
    'foreign-policy': 'خارجہ پالیسی',
    health: 'صحت',
    'information-security': 'انفارمیشن سیکیورٹی',
    institution: 'تنظیمی ڈھانچہ',
    security: 'سلامتی',
    tourism: 'سیاحت',
    'trade-and-investment': 'تجارت اور سرمایہ کاری',
    transport: 'نقل و حمل',
  },
  separator: '، ',
  inForce: {
    now: 'نافذ: {period}',
    past: 'نافذ رہنے کی مدت: {period}',
    future: 'آئندہ نفاذ: {period}',
  },
  period: {
    range: '{from} سے {to}',
    until: '{to} تک',
    since: '{from} سے',
  },
};
