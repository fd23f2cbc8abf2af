import { wordsFile } from '../i18n/languages.js';
import { fragmentLink } from '../lib/fragment-link.js';
import { entryLink as english } from '../strings/en/entry-link.js';
import { entryOf } from './entry-address.js';
import type { EntryHost } from './types.js';

/** What names an entry, in its first match: a row header, a term, a title, or the first words. */
const NAMES = 'th, dt, cite, .name, strong, p, span';
/** Marks beside a name that do not belong to it. */
const MARKS = 'sup, details, [part="second-hand"], [part="translation"], .entry-link';

const styles = new CSSStyleSheet();
styles.replaceSync(`
  .entry-link{position:absolute;box-sizing:border-box;min-inline-size:24px;min-block-size:24px;opacity:0;
    padding-inline:.4em;text-align:center;text-decoration:none;color:var(--_muted);font-weight:400}
  .entry-link:hover{color:inherit}
  .entry-link.below{position:static;display:inline-block;padding-inline:0;margin-block-end:.5em;font-size:.85em;opacity:1}
  [id^='sco-']:is(:hover,:focus,:focus-within) .entry-link{opacity:1}
  @media print{.entry-link{display:none}}
`);

/** The link of each tag: there is only one, which goes where the reader is. */
const links = new WeakMap<EntryHost, HTMLAnchorElement>();

/**
 * Offers readers the addresses of entries: a quiet link at the entry that they point to, tap, or have the focus in. Who uses
 * the tab key finds it at the first entry; the arrow keys take it to the others. `at` is where the reader is.
 */
export function offerLinks(tag: EntryHost, at: EventTarget | undefined): void {
  if (!links.has(tag)) {
    const link = document.createElement('a');
    link.className = 'entry-link';
    links.set(tag, link);
    const root = tag.renderRoot as ShadowRoot;
    const follow = ({ target }: Event) => placeAt(tag, target);
    for (const type of ['pointerover', 'focusin', 'toggle']) root.addEventListener(type, follow, true);
    link.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const all = entriesIn(tag);
      const next = all[all.indexOf(entryOf(link)!) + step];
      if (next) void place(tag, next).then(() => link.focus());
    });
  }
  if (!placeAt(tag, at) && !links.get(tag)!.isConnected) {
    const [first] = entriesIn(tag);
    if (first) void place(tag, first);
  }
}

/** Puts the link at the entry that an element belongs to, unless the reader is on the link. */
function placeAt(tag: EntryHost, at: EventTarget | undefined | null): boolean {
  const root = tag.renderRoot as ShadowRoot;
  const entry = at instanceof Element && at.getRootNode() === root ? entryOf(at) : undefined;
  const link = links.get(tag)!;
  if (!entry || !homeOf(entry)) return false;
  if (root.activeElement !== link && !(entry.contains(link) && link.isConnected)) void place(tag, entry);
  return true;
}

/** The entries that readers see and that can have the link, in their order. */
const entriesIn = (tag: EntryHost): readonly HTMLElement[] =>
  [...tag.renderRoot.querySelectorAll<HTMLElement>('[id^="sco-"]')].filter(
    (entry) => entry.checkVisibility() && homeOf(entry),
  );

/** The element that the link goes into: what names the entry. Of an entry that opens, what it opens; a summary has no links. */
function homeOf(entry: HTMLElement): HTMLElement | undefined {
  const details = entry.querySelector<HTMLDetailsElement>(':scope > details');
  if (!details) return entry.querySelector<HTMLElement>(NAMES) ?? entry;
  // An opened document of a timeline has a link of its own.
  return details.open && !entry.matches('[part=entry]') ? details : undefined;
}

function nameOf(entry: HTMLElement): string {
  const name = (entry.querySelector(NAMES) ?? entry).cloneNode(true) as Element;
  for (const mark of name.querySelectorAll(MARKS)) mark.remove();
  return name.textContent.replace(/\s+/g, ' ').trim();
}

async function place(tag: EntryHost, entry: HTMLElement): Promise<void> {
  const { language } = tag.locale;
  const words = language === 'en' ? english : (await wordsFile(language, 'entryLink').load()).words;
  const home = homeOf(entry);
  if (!home) return;
  const link = links.get(tag)!;
  const label = words.linkTo.replace('{name}', nameOf(entry));
  const isBelow = home instanceof HTMLDetailsElement;
  link.href = fragmentLink(encodeURIComponent(entry.id));
  link.ariaLabel = label;
  link.title = label;
  link.textContent = isBelow ? label : '#';
  link.classList.toggle('below', isBelow);
  link.style.translate = '';
  home.append(link);
  const { adoptedStyleSheets } = tag.renderRoot as ShadowRoot;
  // A style sheet cannot cross into the document of a frame.
  if (tag.ownerDocument === document && !adoptedStyleSheets.includes(styles)) adoptedStyleSheets.push(styles);
  // Where there is no room behind the name, the link stands on its last letters rather than outside of the tag.
  const over = link.getBoundingClientRect().right - tag.getBoundingClientRect().right;
  if (over > 0) link.style.translate = `${-over}px`;
}
