// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/open-questions.ts`, each below the English one. */
export const texts: Texts = {
  // How kremlin.ru’s documents 1–16 are titled exactly in Russian and English, number 2 (share contributions) above all.
  mvarn4:
    'Как точно называются по-русски и по-английски документы 1–16 на kremlin.ru, прежде всего номер 2 (долевые взносы).',
  // Who represented CICA and IOFS in person.
  '16wkkrg': 'Кто лично представлял СВМДА и ИОПБ.',
  // Financing decision’s content; which years the eco-tourism programme and information-security plan cover.
  '1ry2m0h':
    'Содержание решения о финансировании; на какие годы рассчитаны программа по экотуризму и план по информационной безопасности.',
  // When environmental protection agreement enters into force.
  '1g75p3e': 'Когда вступает в силу соглашение об охране окружающей среды.',
  // Had Laos and Bangladesh applied by July 2024?
  so6vga: 'Подали ли Лаос и Бангладеш заявки к июлю 2024 г.?',
};
