import { html } from 'lit';
import type { Language } from './languages.js';

/** A name or title. `lang` is its language, if it differs from that of the text around it. */
export interface Name {
  readonly text: string;
  readonly lang?: Language;
}

/** Picks the name that the page supplies, else the translation, else the English one, which is marked as English. */
export function nameIn(
  language: Language,
  own: string | undefined,
  local: string | undefined,
  english: string,
): Name {
  const text = own ?? local;
  if (text !== undefined) return { text };
  return language === 'en' ? { text: english } : { text: english, lang: 'en' };
}

/** A title with en dashes between years, where sources print hyphens: `2025-2027`. */
export const typeset = (title: string): string => title.replace(/(\d{4})-(?=\d{4})/g, '$1–');

/** A name for a template, in a `<span lang>` if its language differs. */
export function named({ text, lang }: Name): unknown {
  const set = typeset(text);
  return lang ? html`<span lang=${lang}>${set}</span>` : set;
}
