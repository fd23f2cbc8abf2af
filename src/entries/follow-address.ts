import type { CSSResult } from 'lit';
import { namedEntry } from './entry-address.js';
import type { EntryHost, Guard } from './types.js';

/** The events for which a tag has shown its entry: of several tags that have it, only the first one does. */
const served = new WeakSet<Event>();

/** Marks the entry that the page's address names, as `:target` would, if it reached into shadow roots. */
const mark = new CSSStyleSheet();
/** As tags keep their style sheets, so that it stays when a tag takes up all of them anew. */
const markStyles = { styleSheet: mark, cssText: '' } as CSSResult;
const TINT = 'color-mix(in oklab,currentColor 8%,transparent)';
/** Where colours are forced, the outline is what is seen. */
const marked = (id: string) =>
  `#${CSS.escape(id)}{background:${TINT};box-shadow:-.5em 0 ${TINT},.5em 0 ${TINT};` +
  'outline:2px solid transparent;scroll-margin-block:1em}';

/** The last entry that was shown, and its tag. */
let shown: { readonly id: string; readonly tag: EntryHost } | undefined;
addEventListener('hashchange', () => {
  if (namedEntry() === shown?.id) return;
  mark.replaceSync('');
  cite(shown?.tag);
});

/** An open panel has the address of the entry. */
const cite = (tag: EntryHost | undefined) => tag?.panel && tag.requestUpdate();

/**
 * Shows the entry that the page's address names, once the tag has drawn it: opens it and what it is folded into, scrolls to
 * it, gives it the focus and marks it. Without an event, the tag is new in the page, which has the address already.
 */
export function followAddress(tag: EntryHost, event: Event | undefined): void {
  const id = namedEntry();
  let hasReleased = false;
  let hasAsked = false;
  let hasRevealed = false;
  const isServed = () => (event ? served.has(event) : shown?.id === id && shown.tag.isConnected);
  const attempt = (): void => {
    if (!tag.isConnected || isServed() || namedEntry() !== id) return stop();
    const { guard } = tag;
    if (!tag.hasUpdated || !tag.drawing.content) return;
    if (!event && guard && document.getElementById(id) && hasLeft(guard)) return stop();
    if (guard?.isDeferring) {
      // After the guard has measured, which it does in the next task. The page moves to the entry anyway.
      if (!hasReleased) setTimeout(() => void guard.show(true));
      hasReleased = true;
      return;
    }
    const entry = (tag.renderRoot as ShadowRoot).getElementById(id);
    if (entry) {
      if (event) served.add(event);
      shown = { id, tag };
      stop();
      // A box displays its tag once it has seen that the tag is drawn.
      queueMicrotask(() => show(entry, tag));
    } else if (hasRevealed || !tag.reveal) stop();
    else if (!hasAsked) {
      hasAsked = true;
      // In a later task: a tag that shows the entry already takes precedence over one where a filter hides it.
      setTimeout(() => {
        hasRevealed = true;
        if (isServed()) stop();
        else tag.reveal!(id.slice(tag.localName.length + 1));
      });
    }
  };
  const stop = (): void => {
    if (tag.afterUpdate === attempt) tag.afterUpdate = undefined;
  };
  tag.afterUpdate = attempt;
  attempt();
}

/**
 * Whether the reader has scrolled away from a tag to whose children the browser has brought them. Once it is drawn, it may be
 * above the window because the drawing is lower.
 */
function hasLeft({ place, isDeferring }: Guard): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return top >= innerHeight || (isDeferring && bottom <= 0);
}

function show(entry: HTMLElement, tag: EntryHost): void {
  const inner = entry.querySelector<HTMLDetailsElement>(':scope > details');
  for (let fold = inner ?? entry.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  // Chromium can keep what is in an opened fold hidden for good if the next thing asked of it is in there.
  void tag.offsetHeight;
  entry.tabIndex = -1;
  mark.replaceSync(marked(entry.id));
  tag.sheets.add(markStyles);
  const { adoptedStyleSheets } = tag.renderRoot as ShadowRoot;
  // A style sheet cannot cross into the document of a frame.
  if (tag.ownerDocument === document && !adoptedStyleSheets.includes(mark)) adoptedStyleSheets.push(mark);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  entry.scrollIntoView(isStill ? { behavior: 'instant' } : {});
  entry.focus({ preventScroll: true });
  cite(tag);
}
