import type { CSSResult } from 'lit';
import type { DrawingGuard } from './drawing.js';
import type { ScoElement } from './sco-element.js';

/** Largest difference in height between drawing and children, in pixels, that does not count as a shift. */
const TOLERANCE = 1;

/** Calls `register()`, and guards the first drawing of every tag of that name that has content already. */
export function registerWithoutShift(tag: string, register: () => void): void {
  const filled = [...document.querySelectorAll<ScoElement>(`${tag}:not(:empty)`)].filter(
    (each) => !each.shadowRoot && hasContent(each),
  );
  register();
  // Their first update is still to come, so nothing of the drawing has been painted.
  for (const each of filled) if ('drawing' in each) guardDrawing(each);
}

/** Whether readers may have seen something inside an element. */
export const hasContent = (element: Element): boolean =>
  Boolean(element.firstElementChild ?? element.textContent?.trim());

/**
 * Guards the first drawing of a tag that is in the document and has not been drawn. `place` is the element whose content
 * the drawing replaces: the tag, or the box that stands for it.
 */
export function guardDrawing(tag: ScoElement, place: HTMLElement = tag): void {
  tag.guard = new LayoutShiftGuard(tag, place);
}

/** Guards whose tags can be drawn now. They measure together, so that the page is laid out three times, not for each tag. */
let due: LayoutShiftGuard[] = [];

async function drawDue(): Promise<void> {
  const guards = due;
  due = [];
  // Until the document has had its first frame, nothing was painted that could move.
  if (document.timeline?.currentTime === 0) return guards.forEach((guard) => void guard.show(true));
  const before = guards.map((guard) => guard.measure());
  await Promise.all(guards.map((guard) => guard.show(true)));
  for (const [index, size] of guards.map((guard) => guard.measure()).entries())
    if (isChanged(size.lead - before[index]!.lead)) guards[index]!.startAt(before[index]!.lead);
  const after = guards.map((guard) => guard.measure());
  const shifting = guards.filter((guard, index) => guard.shifts(before[index]!, after[index]!));
  for (const guard of shifting) guard.defer();
  // So that only the outcome is painted.
  await Promise.all(shifting.map((guard) => guard.show(false)));
}

/** In pixels. */
interface Size {
  /** Where it ends in the window. */
  readonly end: number;
  readonly height: number;
  /** Its height with its margins: from what stands before it to what follows. */
  readonly space: number;
  /** The space before a box. */
  readonly lead: number;
}

const isChanged = (change: number): boolean => Math.abs(change) > TOLERANCE;

/** Where the element before ends or the one after begins; at the last of its parent, where the parent does. */
function edge(element: Element, direction: 'previousElementSibling' | 'nextElementSibling'): number {
  const isNext = direction === 'nextElementSibling';
  let sibling = element[direction];
  while (sibling && !sibling.getClientRects().length) sibling = sibling[direction];
  const { top, bottom } = (sibling ?? element.parentElement ?? element).getBoundingClientRect();
  return isNext === Boolean(sibling) ? top : bottom;
}

/** Whether visible content follows an element, which would shift with the height of the element. */
function isFollowed(element: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(element);
  rest.setEnd(document.body, document.body.childNodes.length);
  return rest.getBoundingClientRect().height > 0;
}

/** Whether the click is meant for something inside the element: a link, a control, or the end of selecting words. */
function isForContent({ target }: Event, within: Node): boolean {
  const selection = getSelection();
  return (
    (target instanceof Element &&
      target.closest('a[href],button,input,select,textarea,label,summary') !== null) ||
    Boolean(selection && !selection.isCollapsed && selection.containsNode(within, true))
  );
}

/**
 * Replaces the children of a tag by its drawing at a moment when this shifts no visible content.
 *
 * At once if nothing has been painted yet, if the drawing is as high as the children, if the tag ends below the viewport,
 * or if nothing follows it, as in an iframe. Otherwise when the tag leaves the viewport, when the reader clicks it, when the
 * window is resized, or before the page is printed. Until then the children stay, and the tag has the state
 * `:state(deferred)`.
 */
class LayoutShiftGuard implements DrawingGuard {
  readonly #host: ScoElement;
  readonly #place: HTMLElement;
  #hasTried = false;
  isDeferring = true;

  constructor(host: ScoElement, place: HTMLElement) {
    this.#host = host;
    this.#place = place;
    host.drawsWhole = true;
    this.#root.adoptedStyleSheets = [];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  drawn(): void {
    // The whole attempt runs in microtasks of one task, so that only its outcome is painted.
    if (!this.#hasTried && due.push(this) === 1) queueMicrotask(() => void drawDue());
    this.#hasTried = true;
  }

  /** Shows the drawing or the children. Without the drawing there are no style sheets, because they style the host too. */
  show(isShown: boolean): Promise<boolean> {
    const host = this.#host;
    this.isDeferring = !isShown;
    const { elementStyles } = host.constructor as typeof ScoElement;
    this.#root.adoptedStyleSheets = isShown
      ? [...elementStyles, ...host.sheets].map((sheet) => (sheet as CSSResult).styleSheet!)
      : [];
    host.requestUpdate();
    return host.updateComplete;
  }

  /** The size of the tag; of one in a sentence, the size of its paragraph, which another line makes higher. */
  measure(): Size {
    let block: Element = this.#place;
    while (this.#host.isInline && block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    const { top, bottom } = this.#place.getBoundingClientRect();
    const above = edge(block, 'previousElementSibling');
    return {
      end: bottom,
      height: block.getBoundingClientRect().height,
      space: edge(block, 'nextElementSibling') - above,
      lead: this.#place === this.#host ? 0 : top - above,
    };
  }

  /**
   * Keeps a box in its place, in pixels below what precedes it. The margin of the tag in it collapses with that of the box,
   * and is not that of the children.
   */
  startAt(lead: number): void {
    this.#host.style.marginBlockStart = `${lead}px`;
  }

  /** Whether a change of its size moves what the reader sees. */
  shifts(before: Size, after: Size): boolean {
    const changes = [after.height - before.height, after.space - before.space];
    if (isChanged(after.lead - before.lead)) return true;
    return (
      changes.some(isChanged) && before.end + Math.min(0, ...changes) < innerHeight && isFollowed(this.#place)
    );
  }

  /** Waits until the drawing can be shown. */
  defer(): void {
    const waiting = new AbortController();
    const { signal } = waiting;
    const release = (): void => {
      waiting.abort();
      outside.disconnect();
      void this.show(true);
    };
    const outside = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      // Without scroll anchoring, a change above the viewport would shift what the reader sees.
      const isSteady = boundingClientRect.bottom > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isIntersecting && isSteady && !signal.aborted) release();
    });
    outside.observe(this.#place);
    this.#place.addEventListener(
      'click',
      (event) => {
        if (!isForContent(event, this.#place)) release();
      },
      { signal },
    );
    addEventListener('resize', release, { signal });
    addEventListener('beforeprint', release, { signal });
  }
}
