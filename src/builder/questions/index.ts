import type { Language } from '../../i18n/languages.js';
import { en } from './en.js';
import type { Questions } from './types.js';

/** For the builder alone, and only for the languages that an editor needs: no tag loads them. */
const others: { readonly [language in Exclude<Language, 'en'>]: () => Promise<Questions> } = {
  ru: async () => (await import('./ru.js')).ru,
  'zh-Hans': async () => (await import('./zh-Hans.js')).zhHans,
  kk: async () => (await import('./kk.js')).kk,
  ky: async () => (await import('./ky.js')).ky,
  tg: async () => (await import('./tg.js')).tg,
  uz: async () => (await import('./uz.js')).uz,
  be: async () => (await import('./be.js')).be,
  hi: async () => (await import('./hi.js')).hi,
  ur: async () => (await import('./ur.js')).ur,
  fa: async () => (await import('./fa.js')).fa,
};

/** Questions by language, in the order in which a title is looked for. */
export type QuestionsIn = readonly (readonly [language: Language, questions: Questions])[];

/** Loads the questions of these languages. English needs no loading. */
export const loadQuestions = (languages: readonly Language[]): Promise<QuestionsIn> =>
  Promise.all(
    languages.map(async (language) => [language, language === 'en' ? en : await others[language]()] as const),
  );

/** The name of a tag as people say it: `Member list`. A tag that has none yet is called by its own name. */
export function nameOfTag(tag: string, { names }: Questions = en): string {
  const name = tag.replace(/^sco-/, '');
  const plain = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return names[name] ?? en.names[name] ?? plain;
}
