import type { Language } from '../data/types.js';

/** The languages whose words we have. */
export interface Locale {
  /** Language of the words. */
  readonly language: Language;
  /** BCP 47 tag for dates, numbers, lists and sorting, in the same language. */
  readonly tag: string;
}

const ENGLISH: Locale = { language: 'en', tag: 'en-GB' };

/**
 * The language to speak for a reader's BCP 47 tag. A tag that we cannot serve, or that is none, gives
 * English. Traditional Chinese is not served by the simplified words. Plain `en` formats as `en-GB`, day
 * before month; `en-US` as Americans write.
 */
export function localeFor(tag: string): Locale {
  try {
    const locale = new Intl.Locale(tag);
    // Without extensions: digits and calendars of other kinds do not go with words that have theirs.
    const { language, baseName } = locale;
    if (language === 'ru' || (language === 'en' && baseName !== language)) return { language, tag: baseName };
    // The likely script takes milliseconds: it is not looked up where it does not matter.
    if (language === 'zh' && locale.maximize().script === 'Hans')
      return { language: 'zh-Hans', tag: baseName };
  } catch {
    // Not a language tag, such as `en_US`: English below.
  }
  return ENGLISH;
}

/** The `lang` in force at a node: its own or that of the nearest ancestor, through shadow roots. */
export function nearestLang(start: Node): string {
  for (let node: Node | null | undefined = start; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}
