import type { Language } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';

/** Browsers do not know the names of Tajik and Kyrgyz in these languages, so all names stand here. */
const NAMES: { readonly [language in Language]: string } = {
  en: 'English',
  ru: 'Русский',
  'zh-Hans': '简体中文',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  uz: 'Oʻzbekcha',
  be: 'Беларуская',
  hi: 'हिन्दी',
  ur: 'اردو',
  fa: 'فارسی',
};

/** The name of a language in that language: `Русский`. */
export const languageName = (language: Language): string => NAMES[language];

/** A link to the same page in another language. Its direction keeps neighbouring names apart. */
export const languageLink = (language: Language, href: string): string =>
  `<a href="${href}" hreflang="${language}" lang="${language}" dir="${localeFor(language).dir}">${languageName(language)}</a>`;
