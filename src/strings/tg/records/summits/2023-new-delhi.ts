// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.ts`, each below the English one. */
export const texts: Texts = {
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister of India
  k0osxv: 'сарвазири Ҳиндустон',
  // Towards a SECURE SCO
  '1f58c8e': 'Ба сӯи СҲШ-и амн',
};
