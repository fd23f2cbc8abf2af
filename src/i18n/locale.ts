import { grammar } from '../strings/en/grammar.js';
import { languages, type Language } from './languages.js';
import type { Grammar } from './types.js';

/** How a tag speaks: the language of its words, and how it writes dates and numbers. */
export interface Locale {
  /** Language of the words. */
  readonly language: Language;
  /** BCP 47 tag for dates, numbers, lists and sorting, in the same language. */
  readonly tag: string;
  /** Rules of the language; English ones until its words have loaded. */
  readonly grammar: Grammar;
}

const ENGLISH: Locale = { language: 'en', tag: 'en-GB', grammar };

/**
 * The locale for a reader's BCP 47 tag. A tag that we cannot serve, or that is malformed, gives English. Simplified
 * Chinese does not serve readers of Traditional Chinese. Plain `en` formats as `en-GB`, day before month; `en-US` as
 * Americans write.
 */
export function localeFor(tag: string): Locale {
  try {
    const locale = new Intl.Locale(tag);
    // Without extensions: digits and calendars of other kinds do not go with words that have theirs.
    const { language: spoken, baseName } = locale;
    if (spoken === 'en' && baseName !== spoken) return { ...ENGLISH, tag: baseName };
    for (const language of Object.keys(languages) as Exclude<Language, 'en'>[]) {
      const [name, script] = language.split('-');
      // The likely script takes milliseconds: it is not looked up where it does not matter.
      if (name === spoken && (!script || locale.maximize().script === script))
        return { language, tag: baseName, grammar };
    }
  } catch {
    // Not a language tag, such as `en_US`: English below.
  }
  return ENGLISH;
}

/** The same with the rules of the language, once its words have loaded: for code that draws no tag. */
export async function loadLocale(tag: string): Promise<Locale> {
  const locale = localeFor(tag);
  if (locale.language === 'en') return locale;
  const { words } = await languages[locale.language].load();
  return { ...locale, grammar: words.grammar };
}

/** The `lang` in force at a node: its own or that of the nearest ancestor, through shadow roots. */
export function nearestLang(start: Node): string {
  for (let node: Node | null | undefined = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}
