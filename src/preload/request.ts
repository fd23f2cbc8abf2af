/**
 * Requests all files that a tag needs at once. Otherwise a tag would ask for its base, the base for the records, and these
 * for their texts, one after the other. What is not foreseen here is loaded when it is missed.
 */
import { filesFor, type Needs } from './files.js';

/** Filled in by the build, from `needs.ts`. */
declare const __SCO_NEEDS__: Needs;
const needs = __SCO_NEEDS__;

/** Names of all tags without prefix. */
export const tags: readonly string[] = Object.keys(needs.tags);

const requested = new Set<string>();

/** The value of an attribute of a tag or box, else of the nearest provider. `asOf` and `as_of` are spellings of `as-of`. */
function attribute(element: Element | null | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const own = [...element.attributes].find((each) => each.name.replace(/^data-|[-_]/g, '') === name);
  return own
    ? own.value.trim()
    : attribute(element.parentElement?.closest('sco-provider,[data-sco=provider]'), name);
}

function request(path: string): void {
  if (requested.has(path)) return;
  requested.add(path);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(path, import.meta.url).href;
  // A policy may allow scripts by their nonce alone.
  link.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Requests what a tag needs, without running it: `hydrate.js` must run first. `names` are the files beside `chunks`. */
export function preload(element: Element, tag: string, names: readonly string[]): void {
  try {
    const lang = element.closest('[lang]')?.getAttribute('lang')?.trim() ?? '';
    const files = filesFor(tag, lang, (name) => attribute(element, name), needs);
    // The guard is needed when the tag is registered, if readers may have seen children of it.
    const isSeen = !customElements.get(`sco-${tag}`) && (names[0] !== tag || element.matches(':not(:empty)'));
    for (const name of names) request(`components/${name}.js`);
    for (const file of [...files, `chunks/${isSeen ? 'layout-shift-guard' : 'base'}`]) request(`${file}.js`);
  } catch {
    // An old library has replaced a global. The tag requests its files itself.
  }
}
