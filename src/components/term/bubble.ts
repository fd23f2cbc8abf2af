import { bubbling } from '../../lib/event.js';
/** A tag with an explanation. */
interface Host extends HTMLElement {
  open: boolean;
}

/** What opened the explanation: the pointer over the word, the keyboard focus, or a click or tap. */
type Trigger = 'hover' | 'focus' | 'click';

/** Elements of the page inside the word that do something by themselves. */
export const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [tabindex]';

/** Milliseconds that the pointer has to stay on the word before the explanation opens. */
const OPEN_DELAY = 120;
/** Milliseconds from the pointer's leaving to closing: time to move from the word into the explanation. */
const CLOSE_DELAY = 250;
/** Least distance to the edge of the window, in pixels. */
const EDGE = 8;
/** Distance between word and explanation, in pixels. */
const GAP = 4;
/** Least height of an explanation that has to scroll, in pixels. */
const LEAST = 48;

/**
 * Opens and closes the explanation of a word. It opens on hover, focus and click, stays open while the pointer is on the
 * word or on the explanation, and closes on Escape wherever the focus is (WCAG 1.4.13).
 */
export class Bubble {
  readonly #host: Host;
  #trigger: Trigger | undefined;
  #hasPointer = false;
  #isPressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Where word and explanation were when the explanation was placed. */
  #placed = '';

  constructor(host: Host) {
    this.#host = host;
  }

  connect(): void {
    // On a server, elements have no `addEventListener`.
    this.#host.addEventListener?.('pointerenter', this.#enter);
    this.#host.addEventListener?.('pointerleave', this.#leave);
    this.#host.addEventListener?.('pointerdown', this.#press);
    this.#host.addEventListener?.('pointercancel', this.#press);
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#host.removeEventListener('pointerenter', this.#enter);
    this.#host.removeEventListener('pointerleave', this.#leave);
    this.#host.removeEventListener('pointerdown', this.#press);
    this.#host.removeEventListener('pointercancel', this.#press);
    this.#listen(false);
    cancelAnimationFrame(this.#frame);
    this.#host.open = this.#hasPointer = false;
  }

  /** Opens or closes, and does nothing else: around the word may be a label, a summary or a link. */
  readonly click = (event: Event): void => {
    if (this.#isControl(event)) return;
    event.preventDefault();
    this.#isPressed = false;
    if (this.#host.open && this.#trigger !== 'hover') this.#set(undefined);
    else this.#set('click');
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') this.click(event);
  };

  /** Keeps the element around the tag from answering to what is done inside the tag. */
  readonly keep = (event: Event): void => {
    if (!this.#isControl(event)) event.preventDefault();
  };

  /** Whether it happened to a control of the page inside the word. */
  #isControl({ target }: Event): boolean {
    const control = (target as Element).closest(CONTROLS);
    return control !== this.#host && this.#host.contains(control);
  }

  readonly focus = (): void => {
    // A press focuses the word first; the click that follows it opens the explanation.
    if (!this.#isPressed) this.#set('focus');
  };

  readonly blur = (): void => {
    this.#isPressed = false;
    if (!this.#hasPointer) this.#set(undefined);
  };

  readonly #press = ({ type }: Event): void => {
    this.#isPressed = type === 'pointerdown';
  };

  readonly #enter = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    this.#hasPointer = true;
    clearTimeout(this.#timer);
    if (!this.#host.open) this.#timer = setTimeout(() => this.#set('hover'), OPEN_DELAY);
  };

  readonly #leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    this.#hasPointer = false;
    clearTimeout(this.#timer);
    if (this.#trigger === 'hover') this.#timer = setTimeout(() => this.#set(undefined), CLOSE_DELAY);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#set(undefined);
  };

  readonly #pressOutside = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#set(undefined);
  };

  /** Opens the explanation, or closes it if there is no trigger. */
  #set(trigger: Trigger | undefined): void {
    clearTimeout(this.#timer);
    const open = trigger !== undefined;
    this.#trigger = trigger;
    if (this.#host.open === open) return;
    this.#host.open = open;
    this.#listen(open);
    this.#host.dispatchEvent(bubbling('sco-toggle', { detail: { part: 'definition', open } }));
  }

  /** Listens to the page only while the explanation is open. */
  #listen(open: boolean): void {
    const set = open ? 'addEventListener' : 'removeEventListener';
    document[set]('keydown', this.#escape as EventListener, true);
    document[set]('pointerdown', this.#pressOutside, true);
  }

  /** Shows or hides the explanation. */
  place(card: HTMLElement | null): void {
    if (!card) return;
    const { open } = this.#host;
    // Browsers without the popover API have no top layer; `position: fixed` has to do there.
    const shown = 'popover' in card && card.matches(':popover-open');
    if (open && !shown) card.showPopover?.();
    if (!open && shown) card.hidePopover();
    this.#placed = '';
    this.#follow(card);
  }

  /** While the explanation is open, keeps it at its word: a page scrolls, zooms and moves without telling everybody. */
  #follow(card: HTMLElement): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#host.open) return;
    const lines = [...card.previousElementSibling!.getClientRects()];
    const line = lines.find(({ width }) => width) ?? lines[0];
    const where = () => JSON.stringify([line, card.getBoundingClientRect(), windowBox()]);
    if (line && where() !== this.#placed) {
      put(card, line, getComputedStyle(this.#host).direction === 'rtl');
      this.#placed = where();
    }
    this.#frame = requestAnimationFrame(() => this.#follow(card));
  }
}

/** The part of the page that the reader sees, without scroll bars; with a pinch zoom only what is enlarged. */
function windowBox(): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport!;
  return { x, y, width, height };
}

/**
 * Puts the explanation below the first line of the word, or above it if there is more room, inside the window. CSS anchor
 * positioning would do this, but not every browser that has it follows transforms.
 */
function put(card: HTMLElement, line: DOMRect, isRightToLeft: boolean): void {
  const { style } = card;
  const { x, y, width, height } = windowBox();
  style.left = style.top = '0';
  style.maxBlockSize = '';
  // CSS zoom, and without a top layer also the ancestors, change what a pixel is and where 0 is.
  const zero = card.getBoundingClientRect();
  const scale = zero.width / parseFloat(getComputedStyle(card).width);
  const pixels = (length: number) => `${length / scale}px`;
  style.setProperty('--_room', pixels(width - 2 * EDGE));
  const gap = GAP * scale;
  const below = y + height - EDGE - line.bottom - gap;
  const above = line.top - gap - y - EDGE;
  const isAbove = card.getBoundingClientRect().height > below && above > below;
  style.maxBlockSize = pixels(Math.max(LEAST, isAbove ? above : below));
  const box = card.getBoundingClientRect();
  const start = isRightToLeft ? line.right - box.width : line.left;
  const left = Math.max(x + EDGE, Math.min(start, x + width - box.width - EDGE));
  const top = isAbove ? line.top - gap - box.height : line.bottom + gap;
  style.left = pixels(left - zero.left);
  style.top = pixels(top - zero.top);
}
