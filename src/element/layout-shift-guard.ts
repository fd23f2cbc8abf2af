import type { CSSResult } from 'lit';
import type { DrawingGuard, ScoElement } from './sco-element.js';

/** Pixels by which a drawing may be higher or lower than the children without being noticed as a shift. */
const TOLERANCE = 1;

/** Registers a tag by `register()`, and keeps the page from shifting while those in it draw for the first time. */
export function registerWithoutShift(tag: string, register: () => void): void {
  const seen = [...document.querySelectorAll<ScoElement>(`${tag}:not(:empty)`)].filter(
    (each) => !each.shadowRoot,
  );
  register();
  // Their first update has not come yet, so nothing of what follows has been painted.
  for (const each of seen) if ('drawing' in each) each.guard = new LayoutShiftGuard(each);
}

/** Whether something visible follows the tag, which would move with its end. */
function isFollowed(host: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(host);
  rest.setEnd(document.body, document.body.childNodes.length);
  return rest.getBoundingClientRect().height > 0;
}

/**
 * Draws a tag whose children readers have seen, once that shifts nothing they see. At once where drawing and children
 * have the same height, where the tag ends below the window, or where it ends the page, as in a frame. Else when the tag
 * has left the window, when the reader clicks it, when the window is resized, and on paper. Until then the children stay,
 * and the tag is `:state(deferred)`.
 */
class LayoutShiftGuard implements DrawingGuard {
  readonly #host: ScoElement;
  #hasTried = false;
  isDeferring = true;

  constructor(host: ScoElement) {
    this.#host = host;
    host.drawsWhole = true;
    this.#root.adoptedStyleSheets = [];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  drawn(): void {
    // All of the attempt is one task: only its outcome is painted.
    if (!this.#hasTried) queueMicrotask(() => void this.#try());
    this.#hasTried = true;
  }

  /** Shows the drawing or the children. Style sheets come and go with the drawing, because they style the host too. */
  #show(isShown: boolean): Promise<boolean> {
    const host = this.#host;
    this.isDeferring = !isShown;
    const { elementStyles } = host.constructor as typeof ScoElement;
    this.#root.adoptedStyleSheets = isShown
      ? [...elementStyles, ...host.sheets].map((sheet) => (sheet as CSSResult).styleSheet!)
      : [];
    host.requestUpdate();
    return host.updateComplete;
  }

  async #try(): Promise<void> {
    const host = this.#host;
    const before = host.getBoundingClientRect();
    await this.#show(true);
    const after = host.getBoundingClientRect();
    const end = Math.min(before.bottom, after.bottom);
    const isStill = Math.abs(before.height - after.height) <= TOLERANCE;
    if (isStill || end >= innerHeight || !isFollowed(host)) return;
    await this.#show(false);
    this.#waitUntilUnseen();
  }

  #waitUntilUnseen(): void {
    const host = this.#host;
    const waiting = new AbortController();
    const { signal } = waiting;
    const release = (): void => {
      waiting.abort();
      outside.disconnect();
      void this.#show(true);
    };
    const outside = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      // Where the browser has no scroll anchoring, a change above the window would move what is read.
      const isSteady = boundingClientRect.bottom > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isIntersecting && isSteady && !signal.aborted) release();
    });
    outside.observe(host);
    host.addEventListener('click', release, { signal });
    addEventListener('resize', release, { signal });
    addEventListener('beforeprint', release, { signal });
  }
}
