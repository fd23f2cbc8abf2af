import { LitElement, isServer, type PropertyValues } from 'lit';
import { plain } from '../lib/spelling.js';

/**
 * An element that takes what frameworks and servers make of attributes and properties: attributes of two words in three
 * spellings, boolean ones with the value `false`, values that cannot be shown. `observedAttributes` has every spelling.
 */
export abstract class TolerantElement extends LitElement {
  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, plain(name), name.replace('-', '_')]);
  }

  override attributeChangedCallback(changed: string, _old?: string | null, _value?: string | null): void {
    const meant = plain(changed);
    // Of two spellings, the one that the tag has first counts.
    const value = [...this.attributes].find(({ name }) => plain(name) === meant)?.value;
    const { properties } = this.constructor as typeof LitElement;
    for (const [property, { attribute, type }] of Object.entries(properties))
      if (attribute !== false && plain(property) === meant)
        this.#values[property] = type ? value !== undefined && value !== 'false' : value;
  }

  protected override willUpdate(): void {
    // Lit's server sets properties itself, but by the usual spelling only.
    if (isServer) for (const { name } of this.attributes) this.attributeChangedCallback(name);
    // A framework may have set the property instead.
    for (const property in (this.constructor as typeof LitElement).properties)
      if (this.#values[property] === 'false') this.#values[property] = false;
  }

  protected override update(changed: PropertyValues): void {
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
