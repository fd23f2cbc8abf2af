import { html, type CSSResult, type TemplateResult } from 'lit';
import type { ScoElement } from './sco-element.js';

/** Pixels by which a tag may be another height than its children were. */
const LEAST = 1;

/** What is protected in an element. */
interface Host {
  renderRoot: ShadowRoot;
  render(): unknown;
  updated(changed: ReadonlyMap<string, unknown>): void;
}

/** Registers a tag by `register()`, and keeps the page still while those in it draw for the first time. */
export function registerWithoutShift(tag: string, register: () => void): void {
  const seen = [...document.querySelectorAll(`${tag}:not(:empty)`)].filter((each) => !each.shadowRoot);
  register();
  // Their first update has not come yet: nothing of what follows has been painted.
  for (const each of seen) if ('draw' in each) deferDrawing(each as unknown as ScoElement);
}

/** Whether the page has something to see after the tag, which would move with its end. */
function isFollowed(host: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(host);
  rest.setEnd(document.body, document.body.childNodes.length);
  return rest.getBoundingClientRect().height > 0;
}

/**
 * Draws a tag whose children readers have seen, once that moves nothing they see: at once where both are as high,
 * where the tag ends below the window, or where it ends the page, as in a frame; else when the tag has left the window,
 * when the reader clicks it, when the window gets another size, and on paper. Until then the children stay as they are,
 * and the tag is `:state(held)`.
 */
function deferDrawing(host: ScoElement): void {
  const own = host as unknown as Host;
  const { elementStyles, prototype } = host.constructor as typeof ScoElement;
  const { render, updated } = prototype as unknown as Host;
  let held = true;
  let attempted = false;

  /** Shows drawing or children; the style sheets style the host too. */
  const show = (shown: boolean): Promise<boolean> => {
    held = !shown;
    own.renderRoot.adoptedStyleSheets = shown
      ? [...elementStyles, ...host.sheets].map((sheet) => (sheet as CSSResult).styleSheet!)
      : [];
    host.requestUpdate();
    return host.updateComplete;
  };

  const attempt = async (): Promise<void> => {
    const before = host.getBoundingClientRect();
    await show(true);
    const after = host.getBoundingClientRect();
    const end = Math.min(before.bottom, after.bottom);
    if (Math.abs(before.height - after.height) <= LEAST || end >= innerHeight || !isFollowed(host)) return;
    await show(false);
    const waiting = new AbortController();
    const { signal } = waiting;
    const release = (): void => {
      waiting.abort();
      outside.disconnect();
      void show(true);
    };
    const outside = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      // Where the browser does not hold on to what is read, what is above must not change either.
      const isSteady = boundingClientRect.bottom > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isIntersecting && isSteady && !signal.aborted) release();
    });
    outside.observe(host);
    host.addEventListener('click', release, { signal });
    addEventListener('resize', release, { signal });
    addEventListener('beforeprint', release, { signal });
  };

  host.atOnce = true;
  own.renderRoot.adoptedStyleSheets = [];
  own.render = () => {
    const drawn = render.call(host) as TemplateResult;
    if (!held || drawn.strings[0]!.startsWith('<slot')) return drawn;
    // All of the attempt is one task: only its outcome is painted.
    if (!attempted) queueMicrotask(() => void attempt());
    attempted = true;
    return html`<slot></slot>`;
  };
  own.updated = (changed) => {
    updated.call(host, changed);
    if (held) host.internals.states.add('held');
  };
}
