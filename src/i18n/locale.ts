import { grammar } from '../strings/en/grammar.js';
import { loadFormats } from './formats.js';
import { LANGUAGES, languages, type Language } from './languages.js';
import { scripts } from './scripts.js';
import type { Grammar } from './types.js';

export { hasFormats } from './formats.js';

/** The language of a tag, and its formats for dates and numbers. */
export interface Locale {
  /** Language of the words. */
  readonly language: Language;
  /** The language and the region of the reader, which together have formats for dates, numbers and lists: `zh-Hans-CN`. */
  readonly tag: string;
  /** In which direction the language is written. */
  readonly dir: 'ltr' | 'rtl';
  /** Grammar rules of the language; those of English until the words of the language have loaded. */
  readonly grammar: Grammar;
}

/** The tag of a drawing that is not shown because words are missing: its names are partly in another language. */
export const UNDETERMINED = 'und';

const ENGLISH: Locale = { language: 'en', tag: 'en-GB', dir: 'ltr', grammar };

/**
 * A BCP 47 tag from the value of a `lang` attribute. Systems write their own forms there: `ru_RU`, `ru_RU.UTF-8`. Mandarin
 * (`cmn`, `zh-cmn`) is plain `zh`, and Dari (`prs`) is Persian in Afghanistan, which not every browser knows.
 */
export const languageTag = (lang: string): string =>
  lang
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-')
    .replace(/^(zh-)?cmn\b/i, 'zh')
    .replace(/^prs(-arab)?(-af)?\b/i, 'fa-AF');

/** A tag of a language in two letters, with script and region. */
const PLAIN = /^([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}))?$/i;

/** Language, script and region of a tag. Only rare tags are left to the browser, which takes milliseconds. */
function subtags(tag: string): {
  language: string;
  script?: string | undefined;
  region?: string | undefined;
} {
  const [, language, script, region] = PLAIN.exec(tag) ?? [];
  return language
    ? { language: language.toLowerCase(), script, region: region?.toUpperCase() }
    : new Intl.Locale(tag);
}

/**
 * The locale for the value of a `lang` attribute, or for the first of several tags that we have: `kk ru`. Malformed tags and
 * languages without a translation give English, as do those in another script than ours: Traditional Chinese, Kazakh in Latin
 * letters. Plain `en` formats dates as `en-GB`; `en-US` keeps its own formats. Extensions are dropped: other digits or
 * calendars would not match the digits in our words.
 *
 * @param whole the languages besides English to choose from; all by default
 */
export function localeFor(lang: string, whole?: readonly Language[]): Locale {
  for (const each of lang.split(/[\s,]+/)) {
    const found = each && localeOf(languageTag(each), whole);
    if (found) return found;
  }
  return ENGLISH;
}

function localeOf(asked: string, whole = LANGUAGES): Locale | undefined {
  try {
    const { language: spoken, script, region } = subtags(asked);
    if (spoken === 'en') return region ? { ...ENGLISH, tag: `en-${region}` } : ENGLISH;
    for (const language of Object.keys(languages) as Exclude<Language, 'en'>[]) {
      const [own, ...elsewhere] = scripts[language]!.split(' ');
      const isRead = script ? script.toLowerCase() === own!.toLowerCase() : !elsewhere.includes(region!);
      if (language.split('-')[0] === spoken && isRead && whole.includes(language))
        return {
          language,
          tag: region ? `${language}-${region}` : language,
          dir: own === 'Arab' ? 'rtl' : 'ltr',
          grammar,
        };
    }
  } catch {
    // Not a language tag.
  }
  return undefined;
}

/** Like `localeFor`, but loads the grammar and the formats of the language. For code that does not draw a tag. */
export async function loadLocale(lang: string): Promise<Locale> {
  const locale = localeFor(lang);
  await loadFormats(locale.tag);
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
