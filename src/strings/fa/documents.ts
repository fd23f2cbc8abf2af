import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'کشاورزی',
    'counter-narcotics': 'مبارزه با مواد مخدر',
    'counter-terrorism': 'مبارزه با تروریسم',
    'culture-and-people': 'فرهنگ و پیوندهای مردمی',
    digital: 'امور دیجیتال',
    economy: 'اقتصاد',
    energy: 'انرژی',
    enlargement: 'گسترش سازمان',
    environment: 'محیط زیست',
    finance: 'امور مالی',
    'foreign-policy': 'سیاست خارجی',
    health: 'بهداشت',
    'information-security': 'امنیت اطلاعات',
    institution: 'ساختار سازمان',
    security: 'امنیت',
    tourism: 'گردشگری',
    'trade-and-investment': 'تجارت و سرمایه‌گذاری',
    transport: 'حمل‌ونقل',
  },
  separator: '، ',
  inForce: {
    now: 'معتبر: {period}',
    past: 'دورهٔ اعتبار گذشته: {period}',
    future: 'دورهٔ اعتبار آینده: {period}',
  },
  period: {
    range: '{from} تا {to}',
    until: 'تا {to}',
    since: 'از {from}',
  },
};
