/**
 * Requests all files that a tag needs at once. Otherwise a tag would ask for its base, the base for the records, and these
 * for their texts, one after the other. What is not foreseen here is loaded when it is missed.
 */
import { filesFor, type Needs, type Values } from './files.js';

/** Filled in by the build, from `needs.ts`. */
declare const __SCO_NEEDS__: Needs;
const needs = __SCO_NEEDS__;

/** Names of all tags without prefix. */
export const tags: readonly string[] = Object.keys(needs.tags);

/** Paths that were requested, and tags whose files were. */
const known = new Set<string>();

/** The attributes of a tag or box, and those of providers around it. `asOf` and `as_of` are spellings of `as-of`. */
function valuesAt(element: Element): Values {
  const provider = element.parentElement?.closest('sco-provider,[data-sco=provider]');
  const own = [...element.attributes].map(({ name, value }) => [
    name.replace(/^data-|[-_]/g, ''),
    value.trim(),
  ]);
  return { ...(provider && valuesAt(provider)), ...(Object.fromEntries(own) as Values) };
}

/**
 * The address of the script; `undefined` in a file that a site has joined from several: it does not tell where ours are, and a
 * module's own `import.meta` would be an error in it.
 */
const address = (): string | undefined =>
  [...document.scripts].find(({ src }) => /\/sco-elements\.js(?:[?#]|$)/.test(src))?.src;

function request(path: string, base: string): void {
  if (known.has(path)) return;
  known.add(path);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(path, base).href;
  // A policy may allow scripts by their nonce alone.
  link.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Requests what a tag needs, without running it: `hydrate.js` must run first. `names` are the files beside `chunks`. */
export function preload(element: Element, tag: string, names: readonly string[]): void {
  try {
    const base = address();
    if (!base) return;
    const lang = element.closest('[lang]')?.getAttribute('lang')?.trim();
    // The tag in a box has a copy of its children.
    const word = tag === 'term' && {
      term: (element.querySelector('sco-term') ?? element).textContent.trim() || 'sco',
    };
    const values = { ...word, ...valuesAt(element), lang };
    // The guard is needed when the tag is registered, if readers may have seen children of it.
    const isSeen = !customElements.get(`sco-${tag}`) && (names[0] !== tag || !element.matches(':empty'));
    // A page may have a thousand tags that are alike.
    const key = JSON.stringify([names, values, isSeen]);
    if (known.has(key)) return;
    known.add(key);
    for (const name of names) request(`components/${name}.js`, base);
    const files = filesFor(tag, values, needs);
    for (const file of [...files, `chunks/${isSeen ? 'layout-shift-guard' : 'base'}`])
      request(`${file}.js`, base);
  } catch {
    // An old library has replaced a global. The tag requests its files itself.
  }
}
