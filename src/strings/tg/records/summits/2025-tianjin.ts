// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.ts`, each below the English one. */
export const texts: Texts = {
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // President of China
  '1xbiv43': 'раиси ҶМЧ',
  // Meijiang Convention and Exhibition Center
  k24nz7: 'Маркази конгрессу намоишгоҳҳои Мейҷян',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Вафодорӣ ба рӯҳияи Шанхай: СҲШ дар ҳаракат',
};
