import { answersOf, loadQuestions, loadTitles, nameOfTag, type BuilderTag } from '../builder/index.js';
import { LANGUAGES, wordsFile, type Language } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { builder as english } from '../strings/en/builder.js';
import { isWhole } from '../vocabulary/in-depth.js';
import { languageName } from './language-name.js';
import type { Article, BuilderState } from './builder.state.js';

const [first, ...others] = LANGUAGES.map((language) => [language, languageName(language)] as const);
/** The languages of the article that are offered. */
export const CHOICES = [first!, ['en-US', 'English, dates as in the US'] as const, ...others];

/** The languages of the search, besides that of the article: English and the official ones of the SCO. */
const ALWAYS: readonly Language[] = ['en', 'ru', 'zh-Hans'];

/** The sample article for the preview, in the chosen language. */
export async function articleIn(lang: string): Promise<Article> {
  const { language, dir } = localeFor(lang);
  const words = language === 'en' ? english : (await wordsFile(language, 'builder').load()).words;
  return { lang, dir, words };
}

/** Loads what the search knows: questions and titles in the language of the article first. */
export async function searchIn(
  lang: string,
  tags: readonly BuilderTag[],
): Promise<Pick<BuilderState, 'answers' | 'titlesOf'>> {
  const languages = [...new Set([localeFor(lang).language, ...ALWAYS])];
  const [titlesOf, questions] = await Promise.all([loadTitles(languages), loadQuestions(languages)]);
  return { titlesOf, answers: answersOf(tags, titlesOf, questions) };
}

const englishNames = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'language' });

/** The English name of the language of the article, if it is none of those that are always searched. */
export const ownLanguage = (lang: string): string | undefined => {
  const { language } = localeFor(lang);
  return ALWAYS.includes(language) ? undefined : englishNames.of(language);
};

/** What an editor must know of a tag that is not whole in the language of the article; empty if it is. */
export function shortfall(tag: string, lang: string): string {
  if (isWhole(tag, localeFor(lang).language)) return '';
  const name = ownLanguage(lang);
  return `“${nameOfTag(tag)}” is not translated into ${name}. Your readers will see it in English: introduce it with a sentence that says so.`;
}
