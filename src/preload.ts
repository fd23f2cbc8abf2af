/**
 * Requests all files that a tag needs at once. Otherwise a tag would ask for its base, the base for the records, and these
 * for their texts, one after the other. What is not foreseen here is loaded when it is missed.
 */

/** What each tag needs, in the form that `scripts/needs.ts` describes. */
declare const __SCO_NEEDS__: { readonly [tag: string]: string };
/** Last days and places of all summits: `2024-07-04astana`. */
declare const __SCO_SUMMITS__: string;
/** The day of the dataset. */
declare const __SCO_DAY__: string;
/** Languages besides English, each with a pattern of the `lang` attributes that mean it. */
declare const __SCO_LANGUAGES__: readonly (readonly [language: string, pattern: string])[];

/** Names of all tags without prefix. */
export const tags: readonly string[] = Object.keys(__SCO_NEEDS__);

/** What every tag needs on some pages. */
const ANYWHERE = 'spelling=organization:spelling lang=en[-_](?!GB|US)..(?![a-z]).*:english-regions ';

const requested = new Set<string>();

/** The value of an attribute of a tag or box, else of the nearest provider. `asOf` and `as_of` are spellings of `as-of`. */
function attribute(element: Element | null | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const own = [...element.attributes].find((each) => each.name.replace(/^data-|[-_]/g, '') === name);
  return own
    ? own.value.trim()
    : attribute(element.parentElement?.closest('sco-provider,[data-sco=provider]'), name);
}

/** What has to be filled in and is not known. A file with it in its name is not needed. */
const NONE = '?';

/** The files in `chunks` that a tag needs for its first drawing. */
function filesFor(element: Element, tag: string): readonly string[] {
  const lang = element.closest('[lang]')?.getAttribute('lang')?.trim() ?? '';
  const [language = NONE] =
    __SCO_LANGUAGES__.find(([, pattern]) => RegExp(`^${pattern}`, 'i').test(lang)) ?? [];
  const day = attribute(element, 'asof') || 'latest';
  const asked = attribute(element, 'summit');

  /** Summits that come to mind first, by their year, but were not over on the day: only their files say so. */
  const ahead: string[] = [];
  let meeting = NONE;
  let next = NONE;
  for (const text of __SCO_SUMMITS__.split(' ').reverse()) {
    const id = text.slice(0, 5) + text.slice(10);
    if (asked ? id === asked || id.startsWith(`${asked}-`) : text.slice(0, 10) <= day) {
      meeting = id;
      break;
    }
    if (id.slice(0, 4) <= day) ahead.push((next = id));
  }

  const files = ['base', `../strings/${language}/index`];
  const add = (need: string): void => {
    const [, name, pattern, then] = /^(\w+)=(.*?):(.*)/.exec(need) ?? [];
    if (name) {
      const value = { lang, language, meeting }[name] ?? attribute(element, name);
      if (RegExp(`^(${pattern})$`).test(`${value}`)) add(then!);
      return;
    }
    for (const file of need.split(',')) {
      if (file === 'summits/$' && !asked) files.push(...ahead.map((id) => `summits/${id}`));
      files.push(file.replace('@', `../strings/${language}/`).replace('$', meeting).replace('+', next));
    }
  };
  if (tag === 'provider') return files.slice(0, 1);
  (ANYWHERE + __SCO_NEEDS__[tag]).split(' ').forEach(add);
  if (day < __SCO_DAY__) files.push('source-days');
  return files.filter((file) => !file.includes(NONE));
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
    // The guard is needed when the tag is registered, if readers may have seen children of it.
    const isSeen = !customElements.get(`sco-${tag}`) && (names[0] !== tag || element.matches(':not(:empty)'));
    for (const name of names) request(`components/${name}.js`);
    for (const name of [...filesFor(element, tag), isSeen ? 'layout-shift-guard' : 'base'])
      request(`chunks/${name}.js`);
  } catch {
    // An old library has replaced a global. The tag requests its files itself.
  }
}
