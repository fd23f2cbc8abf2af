import type { OwnDataset } from '../../data/types.js';
import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { ScoElement } from '../../element/sco-element.js';
import { settingsContext, settingsProperties, type Settings } from '../../element/settings.js';

/**
 * @summary Sets the day, names, order, sources and dataset once for all tags inside it.
 * @tagname sco-provider
 * @customElement sco-provider
 * @status experimental
 * @since 0.1.0
 *
 * An attribute on a tag wins over the nearest provider, which wins over providers further out.
 *
 * @slot - The part of the page that it speaks for.
 */
export class ScoProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties = { ...settingsProperties, facts: { attribute: false } };

  /** The day whose facts are shown: `YYYY-MM-DD`, or `latest` for the day of the dataset. */
  declare asOf: string | undefined;
  /** Level of the headings: 2 to 6, or `none`. */
  declare headingLevel: string | undefined;
  /** Names of states: `common` or `official`. */
  declare names: string | undefined;
  /** Order of states: `alphabetical` (in the reader's language), `charter` or `accession`. */
  declare order: string | undefined;
  /** Where sources stand: `footer`, `facts` or `none`. */
  declare sources: string | undefined;
  /** Shows flags beside names of states. */
  declare flags: boolean;
  /** Facts of the page's own, beside the bundled ones or, with `replace`, in their place. */
  declare facts: OwnDataset | undefined;

  readonly #outer = new ContextConsumer(this, {
    context: settingsContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #provider = new ContextProvider(this, { context: settingsContext, initialValue: {} });
  #answers = false;

  constructor() {
    super();
    this.flags = false;
  }

  protected override updated(): void {
    if (this.#answers) return;
    this.#answers = true;
    // Tags that were defined before it asked when nobody answered.
    for (const tag of this.querySelectorAll<ScoElement>('*')) tag.requestSettings?.();
  }

  protected override willUpdate(): void {
    const { asOf, headingLevel, names, order, sources, facts } = this;
    const own: Settings = {
      asOf,
      headingLevel,
      names,
      order,
      sources,
      facts,
      flags: this.flags || undefined,
    };
    const set = Object.fromEntries(
      Object.entries(own).filter(([, value]) => value !== undefined && value !== null),
    );
    this.#provider.setValue({ ...this.#outer.value, ...set });
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
