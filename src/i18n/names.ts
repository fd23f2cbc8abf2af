import { html } from 'lit';
import type { Language } from './languages.js';

/** A name or title. `lang` is its language, if it differs from that of the text around it. */
export interface Name {
  readonly text: string;
  readonly lang?: Language;
}

/** A text of a record as we print it: with an s in "organisation", whatever its source has. Quotations are printed as they are. */
export const british = (text: string): string => text.replace(/rganiz/g, 'rganis');

/**
 * Picks the name that the page supplies, else the translation, else the English one, which is marked as English and spelled
 * as the page asks.
 */
export function nameIn(
  language: Language,
  own: string | undefined,
  local: string | undefined,
  english: string,
  spell = british,
): Name {
  const given = own ?? local;
  if (given !== undefined) return { text: given };
  const text = spell(english);
  return language === 'en' ? { text } : { text, lang: 'en' };
}

/**
 * A title with en dashes and curly quotes, where sources print hyphens and straight ones: `“On Unity” – 2025–2027`. A word
 * joiner keeps the ending of a numeral on its line: `70-й`, `2024-yil`.
 */
export const typeset = (title: string): string =>
  title
    .replace(/(\d{4}| )-(?=\d{4}| )/g, '$1–')
    .replace(/(\d-)(?=\p{Ll})/gu, '$1\u2060')
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/(^|[\s(])'/g, '$1‘')
    .replace(/"/g, '”')
    .replace(/'/g, '’');

/** A name for a template, in a `<span lang>` if its language differs. */
export function named({ text, lang }: Name): unknown {
  const set = typeset(text);
  return lang ? html`<span lang=${lang}>${set}</span>` : set;
}
