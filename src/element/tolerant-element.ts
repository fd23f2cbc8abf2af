import { LitElement, isServer, type PropertyValues } from 'lit';
import { plain } from '../lib/spelling.js';

/** Whoever imports a tag knows the types of its events. */
export type { ScoEvents } from './events.js';

/**
 * An element that takes what frameworks and servers make of attributes and properties: attributes of two words in three
 * spellings, boolean ones with the value `false`, values that cannot be shown. `observedAttributes` has every spelling.
 */
export abstract class TolerantElement extends LitElement {
  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, plain(name), name.replace('-', '_')]);
  }

  /** Why an attribute could not be read. */
  #error: unknown;
  /** Shows the children until the first drawing. */
  #slot: Element | undefined;

  /** The root has the children in it from the start: a failure before the first drawing then leaves no blank tag. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } finally {
      const root = this.shadowRoot;
      if (!isServer && root && !root.firstChild) root.append((this.#slot = document.createElement('slot')));
    }
  }

  override attributeChangedCallback(changed: string, _old?: string | null, _value?: string | null): void {
    try {
      this.#read(changed);
    } catch (error) {
      this.#error = error;
    }
  }

  #read(changed: string): void {
    const meant = plain(changed);
    // Of two spellings, the one that the tag has first counts.
    const value = [...this.attributes].find(({ name }) => plain(name) === meant)?.value;
    const { properties } = this.constructor as typeof LitElement;
    for (const [property, { attribute, type }] of Object.entries(properties))
      if (attribute !== false && plain(property) === meant)
        this.#values[property] = type ? value !== undefined && value !== 'false' : value;
  }

  protected override willUpdate(): void {
    // The facts of another day must not be drawn.
    if (this.#error) throw this.#error;
    // Lit's server sets properties itself, but by the usual spelling only.
    if (isServer) for (const { name } of this.attributes) this.attributeChangedCallback(name);
    // A framework may have set the property instead.
    for (const property in (this.constructor as typeof LitElement).properties)
      if (this.#values[property] === 'false') this.#values[property] = false;
  }

  protected override update(changed: PropertyValues): void {
    this.#slot?.remove();
    try {
      super.update(changed);
    } catch (error) {
      // A template has a value that cannot be written into the page.
      this.giveUp(error);
      try {
        super.update(changed);
      } catch {
        // The browser cannot make templates. The children are shown rather than nothing.
        this.renderRoot.replaceChildren(document.createElement('slot'));
      }
    }
  }

  /** Called if the template cannot be shown. `render()` is then called again. */
  protected giveUp(_error: unknown): void {}

  get #values(): { [property: string]: unknown } {
    return this as never;
  }
}
