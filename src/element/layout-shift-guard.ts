import type { CSSResult } from 'lit';
import type { DrawingGuard } from './drawing.js';
import type { ScoElement } from './sco-element.js';

/** Largest difference in height between drawing and children, in pixels, that does not count as a shift. */
const TOLERANCE = 1;
/** Milliseconds in which a second click, which selects a word, may follow a click. */
const DOUBLE_CLICK = 300;

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

/** Runs in microtasks of one task, so that only its outcome is painted. */
async function drawDue(): Promise<void> {
  const guards = due;
  due = [];
  const places = new Set<Node>(guards.map(({ place }) => place));
  const seen = seenOutside(places);
  const before = guards.map((guard) => guard.measure());
  await Promise.all(guards.map((guard) => guard.show(true)));
  const drawn = guards.map((guard) => guard.measure());
  drawn.forEach(({ lead }, index) => {
    if (isChanged(lead - before[index]!.lead)) guards[index]!.startAt(before[index]!.lead);
  });
  const after = guards.map((guard) => guard.measure());
  const defer = (shifting: readonly LayoutShiftGuard[], movesOthers = false) => {
    for (const guard of shifting) guard.defer(movesOthers);
    // So that only the outcome is painted.
    return Promise.all(shifting.map((guard) => guard.show(false)));
  };
  await defer(guards.filter((guard, index) => guard.shifts(before[index]!, after[index]!)));
  // In columns, tables and centred boxes, a change of one size moves what is not below it.
  const isAdded = [...seenOutside(places)].some(([node]) => !seen.has(node));
  if (isAdded || [...seen].some(([node, from]) => isMoved(node, from)))
    await defer(
      guards.filter(({ isDeferring }, index) => !isDeferring && isResized(before[index]!, after[index]!)),
      true,
    );
}

/** What the reader sees outside of tags, and where it begins. */
type Seen = ReadonlyMap<Node, DOMRect>;

/** Where a node is in the window, text by its first line; `undefined` for what is not displayed. */
function boxOf(node: Node): DOMRect | undefined {
  if (node instanceof Element) return node.getBoundingClientRect();
  if (!(node instanceof Text) || !node.data.trim()) return undefined;
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects()[0];
}

/** What is in the window; of tags not what is inside. */
function seenOutside(
  places: ReadonlySet<Node>,
  within: Node = document.body,
  seen = new Map<Node, DOMRect>(),
): Seen {
  for (const node of within.childNodes) {
    const box = boxOf(node);
    // What has no height may have content that is displayed outside of it.
    if (!box || (box.height && (box.bottom <= 0 || box.top >= innerHeight))) continue;
    seen.set(node, box);
    if (!places.has(node)) seenOutside(places, node, seen);
  }
  return seen;
}

/** Whether the corner where a node begins has moved, as browsers count it. */
function isMoved(node: Node, from: DOMRect): boolean {
  const to = boxOf(node);
  const has = (side: 'top' | 'left' | 'right') => to !== undefined && isChanged(to[side] - from[side]);
  const isElement = node instanceof Element;
  if (!has('top') && !has('left') && !has('right')) return false;
  const { direction, display, writingMode } = getComputedStyle(isElement ? node : node.parentElement!);
  if (isElement && display === 'inline') return false;
  return has('top') || has(direction === 'rtl' || writingMode === 'vertical-rl' ? 'right' : 'left');
}

/** In pixels. */
interface Size {
  /** Where it ends in the window. */
  readonly end: number;
  readonly width: number;
  readonly height: number;
  /** Its height with its margins: from what stands before it to what follows. */
  readonly space: number;
  /** The space before a tag that is a block. */
  readonly lead: number;
}

const isChanged = (change: number): boolean => Math.abs(change) > TOLERANCE;

const isResized = (before: Size, after: Size): boolean =>
  (['height', 'width', 'space', 'lead'] as const).some((side) => isChanged(after[side] - before[side]));

/**
 * Where the element before ends or the one after begins; at the last of its parent, where the parent does. At the first of
 * a parent whose margin collapses with its own, what is before the parent.
 */
function edge(element: Element, direction: 'previousElementSibling' | 'nextElementSibling'): number {
  const isNext = direction === 'nextElementSibling';
  const { parentElement } = element;
  let sibling = element[direction];
  while (sibling && !sibling.getClientRects().length) sibling = sibling[direction];
  const { top, bottom } = (sibling ?? parentElement ?? element).getBoundingClientRect();
  if (!sibling && !isNext && parentElement && top === element.getBoundingClientRect().top)
    return edge(parentElement, direction);
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
  /** The element whose content the drawing replaces. */
  readonly place: HTMLElement;
  #hasTried = false;
  isDeferring = true;

  constructor(host: ScoElement, place: HTMLElement) {
    this.#host = host;
    this.place = place;
    host.drawsWhole = true;
    this.#root.adoptedStyleSheets = [];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  drawn(): void {
    if (this.#hasTried) return;
    this.#hasTried = true;
    // Until the document has had its first frame, nothing was painted that could move.
    if (document.timeline?.currentTime === 0) queueMicrotask(() => void this.show(true));
    else if (due.push(this) === 1) setTimeout(() => void drawDue());
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
    let block: Element = this.place;
    while (this.#host.isInline && block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    const { top, bottom, width } = this.place.getBoundingClientRect();
    const above = edge(block, 'previousElementSibling');
    return {
      end: bottom,
      width,
      height: block.getBoundingClientRect().height,
      space: edge(block, 'nextElementSibling') - above,
      lead: this.#host.isInline ? 0 : top - above,
    };
  }

  /**
   * Keeps the tag in its place, in pixels below what precedes it: its margin is not that of the children, with which the
   * page collapsed its own. A margin that the page gives to the tag takes precedence.
   */
  startAt(lead: number): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{margin-block-start:${lead}px}`);
    this.#root.adoptedStyleSheets.push(sheet);
  }

  /** Whether a change of its size moves what the reader sees. */
  shifts(before: Size, after: Size): boolean {
    const changes = [after.height - before.height, after.space - before.space];
    if (isChanged(after.lead - before.lead)) return true;
    return (
      changes.some(isChanged) && before.end + Math.min(0, ...changes) < innerHeight && isFollowed(this.place)
    );
  }

  /**
   * Waits until the drawing can be shown. If it moves what is not below it, this may be seen also while the tag is out of
   * the window, so it is tried again when the tag leaves it.
   */
  defer(movesOthers: boolean): void {
    let wasInside = !movesOthers;
    const waiting = new AbortController();
    const { signal } = waiting;
    const stop = (): void => {
      waiting.abort();
      outside.disconnect();
    };
    const release = (): void => {
      stop();
      void this.show(true);
    };
    const retry = (): void => {
      stop();
      this.#hasTried = false;
      this.drawn();
    };
    const outside = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      // Without scroll anchoring, a change above the viewport would shift what the reader sees.
      const isSteady = boundingClientRect.bottom > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isIntersecting && isSteady && wasInside && !signal.aborted) (movesOthers ? retry : release)();
      wasInside ||= isIntersecting;
    });
    outside.observe(this.place);
    this.place.addEventListener(
      'click',
      (event) => {
        if (isForContent(event, this.place)) return;
        setTimeout(() => {
          if (!signal.aborted && !isForContent(event, this.place)) release();
        }, DOUBLE_CLICK);
      },
      { signal },
    );
    addEventListener('resize', release, { signal });
    // Capturing, so that the tag draws in the same event.
    addEventListener('beforeprint', release, { signal, capture: true });
  }
}
