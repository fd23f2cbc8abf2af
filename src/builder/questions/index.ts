import type { Language } from '../../i18n/languages.js';
import { en } from './en.js';
import { ru } from './ru.js';
import type { Questions } from './types.js';
import { zhHans } from './zh-Hans.js';

/** The questions by language, for the builder alone: no tag loads them. A language without has the English ones. */
export const questions: { readonly en: Questions } & { readonly [language in Language]?: Questions } = { en, ru, 'zh-Hans': zhHans };

/** The questions in a language, else in English. */
export const questionsIn = (language: Language): Questions => questions[language] ?? questions.en;

/** The name of a tag as people say it: `Member list`. A tag that has none yet is called by its own name. */
export function nameOfTag(tag: string, language: Language = 'en'): string {
  const name = tag.replace(/^sco-/, '');
  const plain = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return questionsIn(language).names[name] ?? questions.en.names[name] ?? plain;
}
