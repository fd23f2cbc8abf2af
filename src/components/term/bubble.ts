/** What a bubble needs of its tag. */
interface Host extends HTMLElement {
  open: boolean;
}

/** How it was opened: by pointing at it, by the keyboard's focus, or by a click or a tap. */
type Way = 'hover' | 'focus' | 'click';

/** Milliseconds from pointing to opening, and from leaving to closing: time to move into the explanation. */
const OPENS = 120;
const CLOSES = 250;
/** Pixels to the edge of the window, and to the word. */
const EDGE = 8;
const GAP = 4;

/**
 * An explanation at a word of a sentence. It opens on hover, focus and click, stays while the reader is at the word or in
 * the explanation, and closes on Escape wherever the focus is (WCAG 1.4.13).
 */
export class Bubble {
  readonly #host: Host;
  #way: Way | undefined;
  #inside = false;
  #pressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  connect(): void {
    // A server has no such function.
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
    this.#host.open = this.#inside = false;
  }

  readonly click = (): void => {
    this.#pressed = false;
    if (this.#host.open && this.#way !== 'hover') this.#set(undefined);
    else this.#set('click');
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.click();
  };

  readonly focus = (): void => {
    // A click focuses, too, and opens by itself.
    if (!this.#pressed) this.#set('focus');
  };

  readonly blur = (): void => {
    this.#pressed = false;
    if (!this.#inside) this.#set(undefined);
  };

  readonly #press = ({ type }: Event): void => {
    this.#pressed = type === 'pointerdown';
  };

  readonly #enter = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    this.#inside = true;
    clearTimeout(this.#timer);
    if (!this.#host.open) this.#timer = setTimeout(() => this.#set('hover'), OPENS);
  };

  readonly #leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    this.#inside = false;
    clearTimeout(this.#timer);
    if (this.#way === 'hover') this.#timer = setTimeout(() => this.#set(undefined), CLOSES);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#set(undefined);
  };

  readonly #pressOutside = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#set(undefined);
  };

  readonly #moved = (): void => this.place(this.#host.shadowRoot!.querySelector<HTMLElement>('.card'));

  #set(way: Way | undefined): void {
    clearTimeout(this.#timer);
    const open = way !== undefined;
    this.#way = way;
    if (this.#host.open === open) return;
    this.#host.open = open;
    this.#listen(open);
    this.#host.dispatchEvent(
      new CustomEvent('sco-toggle', { bubbles: true, detail: { part: 'definition', open } }),
    );
  }

  /** Listens to the page only while it is open. */
  #listen(open: boolean): void {
    const set = open ? 'addEventListener' : 'removeEventListener';
    document[set]('keydown', this.#escape as EventListener, true);
    document[set]('pointerdown', this.#pressOutside, true);
    document[set]('scroll', this.#moved, true);
    globalThis[set]('resize', this.#moved);
  }

  /** Shows or hides the explanation: below the word or, where there is no room, above it, always inside the window. */
  place(card: HTMLElement | null): void {
    if (!card) return;
    const { open } = this.#host;
    // Older browsers have no top layer; there it is fixed in the page.
    const shown = 'popover' in card && card.matches(':popover-open');
    if (open && !shown) card.showPopover?.();
    if (!open && shown) card.hidePopover();
    if (!open) return;
    const [line] = card.previousElementSibling!.getClientRects();
    if (!line) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { width } = card.getBoundingClientRect();
    const start = getComputedStyle(this.#host).direction === 'rtl' ? line.right - width : line.left;
    card.style.left = `${Math.max(EDGE, Math.min(start, clientWidth - width - EDGE))}px`;
    // How high it is may depend on where it begins.
    const { height } = card.getBoundingClientRect();
    const below = line.bottom + GAP;
    const above = line.top - height - GAP;
    const top = below + height > clientHeight - EDGE && above >= EDGE ? above : below;
    card.style.top = `${top}px`;
  }
}
