import { grammar } from '../strings/en/grammar.js';
import { languages, type Language } from './languages.js';
import type { Grammar } from './types.js';

/** The language of a tag, and its formats for dates and numbers. */
export interface Locale {
  /** Language of the words. */
  readonly language: Language;
  /** BCP 47 tag for dates, numbers, lists and sorting, in the same language. */
  readonly tag: string;
  /** Grammar rules of the language; those of English until the words of the language have loaded. */
  readonly grammar: Grammar;
}

const ENGLISH: Locale = { language: 'en', tag: 'en-GB', grammar };

/**
 * A BCP 47 tag from the value of a `lang` attribute. Systems write their own forms there: `ru_RU`, `ru_RU.UTF-8`. Mandarin
 * (`cmn`, `zh-cmn`) is plain `zh`, which not every browser knows.
 */
export const languageTag = (lang: string): string =>
  lang
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-')
    .replace(/^(zh-)?cmn\b/i, 'zh');

/**
 * The locale for the value of a `lang` attribute. Malformed tags and languages without a translation give English, as do
 * tags of Traditional Chinese: the translation is in Simplified Chinese. Plain `en` formats dates as `en-GB`; `en-US` keeps
 * its own formats.
 */
export function localeFor(lang: string): Locale {
  try {
    const locale = new Intl.Locale(languageTag(lang));
    // `baseName` drops extensions: other digits or calendars would not match the digits in our words.
    const { language: spoken, baseName } = locale;
    if (spoken === 'en' && baseName !== spoken) return { ...ENGLISH, tag: baseName };
    for (const language of Object.keys(languages) as Exclude<Language, 'en'>[]) {
      const [name, script] = language.split('-');
      // `maximize()`, which finds the likely script, takes milliseconds, so it runs only if the script matters.
      if (name === spoken && (!script || locale.maximize().script === script))
        return { language, tag: baseName, grammar };
    }
  } catch {
    // Not a language tag: falls back to English.
  }
  return ENGLISH;
}

/** Like `localeFor`, but loads the grammar of the language. For code that does not draw a tag. */
export async function loadLocale(lang: string): Promise<Locale> {
  const locale = localeFor(lang);
  if (locale.language === 'en') return locale;
  const { words } = await languages[locale.language].load();
  return { ...locale, grammar: words.grammar };
}

/** The `lang` attribute of a node or of its nearest ancestor, across shadow roots; empty if there is none. */
export function nearestLang(start: Node): string {
  for (let node: Node | null | undefined = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}
