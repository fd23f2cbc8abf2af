/**
 * What our tags use of `@lit/reactive-element`, in a third of its size. The files for pages without a build have it in
 * place of Lit's own, below Lit's `LitElement`; who installs the package has Lit's.
 *
 * The same by name and by outcome: properties (`attribute`, `type: Boolean`), controllers, style sheets, and updates in
 * the next microtask. Not here: other types, `reflect`, `converter`, `hasChanged`, the map of changed properties, browsers
 * without `adoptedStyleSheets`. The contract test holds every tag to that.
 */
import type { CSSResult as LitCSSResult, ReactiveController } from 'lit';

interface Options {
  /** Its attribute: as the property, in small letters, if it has no name of its own; none if `false`. */
  readonly attribute?: string | false;
  /** `Boolean` is true where the attribute stands; any other property is the attribute's text. */
  readonly type?: typeof Boolean;
}

export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const css = (strings: readonly string[], ...values: readonly unknown[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));

export class ReactiveElement extends HTMLElement {
  static properties: { readonly [name: string]: Options } = {};
  static styles: LitCSSResult | readonly LitCSSResult[] = [];
  static elementStyles: readonly LitCSSResult[];
  /** Names of properties by names of their attributes. */
  static attributes: { [attribute: string]: string };

  /** Asked for when the tag is registered: the moment to prepare the class. Whoever asks again changes nothing. */
  static get observedAttributes(): readonly string[] {
    this.elementStyles = [this.styles].flat();
    this.attributes = {};
    for (const [name, { attribute = name.toLowerCase() }] of Object.entries(this.properties)) {
      if (attribute) this.attributes[attribute] = name;
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return Object.keys(this.attributes);
  }

  #values: { [name: string]: unknown } = {};
  /** Set by the page before the browser knew the tag. */
  #early: { [name: string]: unknown } = {};
  #controllers = new Set<ReactiveController>();
  #connected!: () => void;
  renderRoot: ShadowRoot | undefined;
  isUpdatePending = false;
  hasUpdated = false;
  /** Settled with the next drawing; the first one waits until the element is in a document. */
  updateComplete: Promise<unknown> = new Promise<void>((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    const own = this as unknown as { [name: string]: unknown };
    for (const name in (this.constructor as typeof ReactiveElement).properties) {
      if (!Object.hasOwn(own, name)) continue;
      this.#early[name] = own[name];
      delete own[name];
    }
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof ReactiveElement;
    root.adoptedStyleSheets = elementStyles.map(({ styleSheet }) => styleSheet!);
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { attributes, properties } = this.constructor as typeof ReactiveElement;
    const name = attributes[attribute]!;
    Object.assign(this, { [name]: properties[name]?.type ? value !== null : value });
  }

  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#next();
  }

  async #next(): Promise<boolean> {
    // What went wrong in an earlier drawing was reported then.
    await this.updateComplete.catch(() => {});
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  scheduleUpdate(): unknown {
    return this.performUpdate();
  }

  performUpdate(): void {
    const isFirst = !this.hasUpdated;
    if (isFirst) Object.assign(this, this.#early);
    try {
      this.willUpdate();
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.hasUpdated = true;
    if (isFirst) this.firstUpdated();
    this.updated();
  }

  willUpdate(): void {}

  /** Lit's element draws before and after this: what changes from here on is drawn another time. */
  update(): void {
    this.isUpdatePending = false;
  }

  firstUpdated(): void {}

  updated(): void {}
}
