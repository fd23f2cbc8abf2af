import { LANGUAGES, type Language } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { attribute, descendants, type Node } from './tree.js';

/** Scripts that are written from right to left, as ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction in which a language is written, for the attribute `dir`. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  LANGUAGES.includes(lang as Language)
    ? // A page does without the formatters of the browser.
      localeFor(lang).dir
    : RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '')
      ? 'rtl'
      : 'ltr';

/**
 * Gives the outermost elements, and all that name their language, the direction in which they are written. On a page in
 * Persian a browser would otherwise show "3–4 July" as "July 4–3". It is always written, because a snippet does not know its
 * page, and because the same tag should give the same HTML everywhere.
 *
 * @param lang the language of the nodes, as a BCP 47 tag
 */
export function addDirections(nodes: readonly Node[], lang: string): void {
  for (const element of descendants(nodes)) {
    const own = attribute(element, 'lang');
    if (attribute(element, 'dir') !== undefined || (own === undefined && !nodes.includes(element))) continue;
    const after = element.attrs.findIndex(({ name }) => name === 'lang') + 1;
    element.attrs.splice(after, 0, { name: 'dir', value: directionOf(own ?? lang) });
  }
}
