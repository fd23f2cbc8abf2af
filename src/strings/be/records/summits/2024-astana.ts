// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.ts`, each below the English one. */
export const texts: Texts = {
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // President of Kazakhstan
  '1p4b10i': 'Прэзідэнт Казахстана',
  // Palace of Independence
  '1dt3mnc': 'Палац Незалежнасці',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Умацаванне шматбаковага дыялогу – імкненне да ўстойлівага міру і развіцця',
};
