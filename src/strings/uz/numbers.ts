import type { Numbers } from '../../i18n/types.js';

export const words: Numbers = {
  units: [
    'nol',
    'bir',
    'ikki',
    'uch',
    'toʻrt',
    'besh',
    'olti',
    'yetti',
    'sakkiz',
    'toʻqqiz',
    'oʻn',
    'oʻn bir',
    'oʻn ikki',
    'oʻn uch',
    'oʻn toʻrt',
    'oʻn besh',
    'oʻn olti',
    'oʻn yetti',
    'oʻn sakkiz',
    'oʻn toʻqqiz',
  ],
  tens: ['yigirma', 'oʻttiz', 'qirq', 'ellik', 'oltmish', 'yetmish', 'sakson', 'toʻqson'],
  hundred: 'yuz',
  join: ' ',
};
