/** Words of the page of the published dataset, and what its tables are called, in each language. They are here and not in `src/strings`, whose files pages with tags load. */
import type { Language } from '../../i18n/languages.js';
import { english } from './en.js';
import { words as be } from './be.js';
import { words as fa } from './fa.js';
import { words as hi } from './hi.js';
import { words as kk } from './kk.js';
import { words as ky } from './ky.js';
import { words as ru } from './ru.js';
import { words as tg } from './tg.js';
import { words as ur } from './ur.js';
import { words as uz } from './uz.js';
import { words as zh } from './zh-Hans.js';

export const words: { readonly [language in Language]: typeof english } = {
  en: english,
  ru,
  'zh-Hans': zh,
  kk,
  ky,
  tg,
  uz,
  be,
  hi,
  ur,
  fa,
};
