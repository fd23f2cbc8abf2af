import { html } from 'lit';
import type { Language } from './languages.js';

/** A name or title, and its language where that is not the one of the words around it. */
export interface Name {
  readonly text: string;
  readonly lang?: Language;
}

/** The first of: the page's own, the reader's language's, English. English among other words says so. */
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

/** A title as it is set in type: sources print "2025-2027", which takes the longer dash. */
export const typeset = (title: string): string => title.replace(/(\d{4})-(?=\d{4})/g, '$1–');

/** The name in a template, with its language where it is another. */
export function named({ text, lang }: Name): unknown {
  const set = typeset(text);
  return lang ? html`<span lang=${lang}>${set}</span>` : set;
}
