// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.ts`, each below the English one. */
export const texts: Texts = {
  // Narendra Modi
  '1tiqful': '纳伦德拉·莫迪',
  // Prime Minister of India
  k0osxv: '印度总理',
  // Towards a SECURE SCO
  '1f58c8e': '迈向安全的上合组织',
};
