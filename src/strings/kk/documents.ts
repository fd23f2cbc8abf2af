import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'ауыл шаруашылығы',
    'counter-narcotics': 'есірткіге қарсы күрес',
    'counter-terrorism': 'терроризмге қарсы күрес',
    'culture-and-people': 'мәдени-гуманитарлық байланыс',
    digital: 'цифрландыру',
    economy: 'экономика',
    energy: 'энергетика',
    enlargement: 'ұйымның кеңеюі',
    environment: 'экология',
    finance: 'қаржы',
    'foreign-policy': 'сыртқы саясат',
    health: 'денсаулық сақтау',
    'information-security': 'ақпараттық қауіпсіздік',
    institution: 'ұйымның құрылымы',
    security: 'қауіпсіздік',
    tourism: 'туризм',
    'trade-and-investment': 'сауда және инвестициялар',
    transport: 'көлік',
  },
  separator: ', ',
  inForce: {
    now: 'қолданыста ({period})',
    past: 'қолданыста болған ({period})',
    future: 'мерзімі басталмаған ({period})',
  },
  period: {
    range: '{from}–{to}',
    until: 'аяқталуы: {to}',
    since: 'басталуы: {from}',
  },
};
