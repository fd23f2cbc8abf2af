import type { CSSResult } from 'lit';
import type { DrawingGuard, ScoElement } from './sco-element.js';

/** Largest difference in height between drawing and children, in pixels, that does not count as a shift. */
const TOLERANCE = 1;

/** Calls `register()`, and guards the first drawing of every tag of that name that is visible already. */
export function registerWithoutShift(tag: string, register: () => void): void {
  const visible = [...document.querySelectorAll<ScoElement>(`${tag}:not(:empty)`)].filter(
    (each) => !each.shadowRoot,
  );
  register();
  // Their first update is still to come, so nothing of the drawing has been painted.
  for (const each of visible) if ('drawing' in each) each.guard = new LayoutShiftGuard(each);
}

/** Whether visible content follows the tag, which would shift with the height of the tag. */
function isFollowed(host: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(host);
  rest.setEnd(document.body, document.body.childNodes.length);
  return rest.getBoundingClientRect().height > 0;
}

/**
 * Replaces the children of a tag by its drawing at a moment when this shifts no visible content.
 *
 * At once if the drawing is as high as the children, if the tag ends below the viewport, or if nothing follows it, as in an
 * iframe. Otherwise when the tag leaves the viewport, when the reader clicks it, when the window is resized, or before the
 * page is printed. Until then the children stay, and the tag has the state `:state(deferred)`.
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
    // The whole attempt runs in microtasks of one task, so that only its outcome is painted.
    if (!this.#hasTried) queueMicrotask(() => void this.#try());
    this.#hasTried = true;
  }

  /** Shows the drawing or the children. Without the drawing there are no style sheets, because they style the host too. */
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
    const isSameHeight = Math.abs(before.height - after.height) <= TOLERANCE;
    if (isSameHeight || end >= innerHeight || !isFollowed(host)) return;
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
      // Without scroll anchoring, a change above the viewport would shift what the reader sees.
      const isSteady = boundingClientRect.bottom > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isIntersecting && isSteady && !signal.aborted) release();
    });
    outside.observe(host);
    host.addEventListener('click', release, { signal });
    addEventListener('resize', release, { signal });
    addEventListener('beforeprint', release, { signal });
  }
}
