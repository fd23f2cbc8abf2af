import type { ScoElement } from '../element/sco-element.js';

type Tag = ScoElement & { readonly constructor: TagClass };
interface TagClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  /** Whether the tag draws its own children, as a term draws its word. */
  readonly drawsChildren?: boolean;
}

type Guard = typeof import('../element/layout-shift-guard.js');

/** Name of the slot for the tag. */
const SLOT = 'sco-tag';
const PROVIDER = 'sco-provider';
/** What readers edit is saved, so nothing may be added to it, nor to parts of it that they cannot edit. */
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * An element that stands for a tag: `<div data-sco="summit-card" data-summit="2024-astana">…</div>`.
 *
 * The tag is added to the box and drawn in place of the other children. These stay where they are, because they may belong
 * to a framework that changes them later. A shadow root of the box shows either the tag, once it is drawn, or the children.
 */
export class Box {
  readonly #element: HTMLElement;
  readonly #observer = new MutationObserver(() => void this.update());
  #tag: Tag | undefined;
  /** Shows the children or, under the name `SLOT`, the tag. */
  #slot: HTMLSlotElement | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The name of the tag that should be in the box; empty for none. */
  get #wanted(): string {
    const { dataset, ownerDocument } = this.#element;
    const isEdited = ownerDocument.designMode === 'on' || this.#element.closest(EDITABLE);
    return !isEdited && dataset['sco'] ? `sco-${dataset['sco']}` : '';
  }

  /**
   * Adds, changes or takes away the tag, as the attributes of the box and its place in the page demand. `isNew`: the box
   * was added to the page in this task, so its children have not been painted.
   */
  async update(isNew = false): Promise<void> {
    const name = this.#wanted;
    if (this.#tag?.localName === name) return this.#follow(this.#tag);
    this.#empty();
    if (!name) return;
    const isUnseen = isNew && Boolean(customElements.get(name));
    let guard: Guard | undefined;
    try {
      // Rejects invalid names, and never resolves for unknown ones.
      await customElements.whenDefined(name);
      if (!isUnseen) guard = await import('../element/layout-shift-guard.js').catch(() => undefined);
    } catch {
      return;
    }
    // Taken out of the page meanwhile, the box keeps its children. It is updated when it comes back.
    if (!this.#tag && this.#element.isConnected && name === this.#wanted) this.#fill(name, guard);
  }

  #fill(name: string, guard: Guard | undefined): void {
    const box = this.#element;
    const children = [...box.children];
    // Filled by another copy of the library, or drawn by the page itself, which may put a provider into a provider.
    const isDrawn = name !== PROVIDER && children.some((child) => child.localName === name && !child.slot);
    if ((box.shadowRoot && !this.#slot) || isDrawn) return;
    // A copy that the page has made of a box contains a copy of its tag.
    for (const child of children) if (child.slot === SLOT) child.remove();
    const isSeen = guard?.hasContent(box);
    const tag = (this.#tag = document.createElement(name) as Tag);
    this.#slot = this.#attachSlot();
    this.#copyAttributes(tag);
    if (!this.#slot || !('drawing' in tag)) {
      this.#surround(tag);
      if ('drawing' in tag && isSeen) guard!.guardDrawing(tag);
      return;
    }
    const { drawsChildren } = tag.constructor;
    this.#copyChildren(tag);
    tag.slot = SLOT;
    box.append(tag);
    if (isSeen) guard!.guardDrawing(tag, box);
    this.#observer.observe(tag.shadowRoot!, { childList: true });
    this.#observer.observe(box, {
      attributes: true,
      childList: true,
      ...(drawsChildren && { characterData: true, subtree: true }),
    });
  }

  /** Follows changes of the box, and of what its tag shows. */
  #follow(tag: Tag): void {
    this.#copyAttributes(tag);
    if (!this.#slot || !tag.slot) return;
    this.#copyChildren(tag);
    // A framework that knows nothing of the tag may have removed it.
    if (tag.parentNode !== this.#element) this.#element.append(tag);
    this.#slot.name = tag.shadowRoot!.querySelector('.base') ? SLOT : '';
  }

  #empty(): void {
    this.#observer.disconnect();
    if (this.#tag?.slot) this.#tag.remove();
    else if (this.#tag) {
      this.#tag.replaceWith(...this.#tag.childNodes);
      this.#askAgain();
    }
    this.#tag = undefined;
    if (this.#slot) this.#slot.name = '';
  }

  /** A slot for the children; `undefined` if an element of this kind cannot have a shadow root. */
  #attachSlot(): HTMLSlotElement | undefined {
    if (this.#slot) return this.#slot;
    try {
      const slot = document.createElement('slot');
      this.#element.attachShadow({ mode: 'open' }).append(slot);
      return slot;
    } catch {
      return undefined;
    }
  }

  /**
   * Puts the tag around the children: the provider, which draws nothing, and any tag in a box that can have no shadow root.
   */
  #surround(tag: Tag): void {
    const box = this.#element;
    if (this.#slot) {
      this.#slot.before(tag);
      tag.append(this.#slot);
    } else {
      tag.append(...box.childNodes);
      box.append(tag);
    }
    this.#observer.observe(box, { attributes: true });
    // Tags inside that sent their request before this provider could answer.
    void tag.updateComplete.then(() => this.#askAgain());
  }

  /** Makes the tags inside request their settings. */
  #askAgain(): void {
    for (const inner of this.#element.querySelectorAll<ScoElement>('*')) inner.requestSettings?.();
  }

  /** Only attributes that the tag has. Sanitizers allow `data-onclick`, so it must not become `onclick`. */
  #copyAttributes(tag: Tag): void {
    for (const name of tag.constructor.observedAttributes) {
      const value = this.#element.getAttribute(`data-${name}`);
      if (value === null) tag.removeAttribute(name);
      else if (value !== tag.getAttribute(name)) tag.setAttribute(name, value);
    }
  }

  #copyChildren(tag: Tag): void {
    if (!tag.constructor.drawsChildren) return;
    const children = [...this.#element.childNodes].filter((child) => child !== tag);
    const copies = tag.childNodes;
    if (
      children.length === copies.length &&
      children.every((each, index) => each.isEqualNode(copies[index]!))
    )
      return;
    tag.replaceChildren(...children.map((child) => child.cloneNode(true)));
  }
}
