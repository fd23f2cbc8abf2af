/**
 * What our tags use of `lit`: Lit's own templates, drawn by a lean `LitElement`. The files for
 * pages without a build have it in place of `lit`; who installs the package has Lit's.
 *
 * The same by name and by outcome: properties (`attribute`, `type: Boolean`), controllers, style sheets, updates in the
 * next microtask, hydration. Not here: other types, `reflect`, `converter`, `hasChanged`, the map of changed properties,
 * `firstUpdated()`, controllers that come or go later, values in `css`, directives that wait, and browsers without
 * `adoptedStyleSheets`. The contract test holds the properties of every tag to that; two of three engines test the rest.
 */
import { render } from 'lit-html';
import type { ReactiveController } from 'lit';

export * from 'lit-html';

interface Options {
  /** Its attribute: as the property, in small letters, if it has no name of its own; none if `false`. */
  readonly attribute?: string | false;
  /** `Boolean` is true where the attribute stands; any other property is the attribute's text. */
  readonly type?: typeof Boolean;
}

interface Style {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

export const isServer = false;

export function css([cssText]: readonly string[]): Style {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText: cssText!,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText!);
      return sheet;
    },
  };
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Options): string | false => attribute;

/** The support for hydration asks for two classes, and for what is whose. */
class ReactiveElement extends HTMLElement {
  declare static properties: { readonly [name: string]: Options };
  declare static styles: Style | readonly Style[];

  static get elementStyles(): readonly Style[] {
    return [this.styles].flat();
  }

  /** Asked for when the tag is registered: the moment to prepare the class. Whoever asks again changes nothing. */
  static get observedAttributes(): readonly string[] {
    return Object.entries(this.properties).flatMap(([name, options]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (this.#values[name] === value) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return attributeOf(name, options) || [];
    });
  }

  #values: { [name: string]: unknown } = {};
  /** Set by the page before the browser knew the tag. */
  #early: { [name: string]: unknown } = {};
  #controllers: ReactiveController[] = [];
  #connected!: () => void;
  #isPending = false;
  renderRoot!: ShadowRoot;
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
    this.#controllers.push(controller);
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { elementStyles } = this.constructor as typeof ReactiveElement;
    root.adoptedStyleSheets = elementStyles.map(({ styleSheet }) => styleSheet);
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
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const [name, options] of Object.entries(properties)) {
      if (attributeOf(name, options) !== attribute) continue;
      Object.assign(this, { [name]: options.type ? value !== null : value });
    }
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#next();
  }

  async #next(): Promise<boolean> {
    // What went wrong in an earlier drawing was reported then.
    await this.updateComplete.catch(() => {});
    await this.scheduleUpdate();
    return !this.#isPending;
  }

  scheduleUpdate(): unknown {
    if (!this.hasUpdated) Object.assign(this, this.#early);
    try {
      this.willUpdate();
    } finally {
      // What changes from here on is drawn another time.
      this.#isPending = false;
    }
    this.update();
    this.hasUpdated = true;
    this.updated();
    return undefined;
  }

  willUpdate(): void {}

  update(): void {}

  updated(): void {}
}

export class LitElement extends ReactiveElement {
  renderOptions: { host: object } = { host: this };

  override update(): void {
    const drawn = this.render();
    super.update();
    render(drawn, this.renderRoot, this.renderOptions);
  }

  render(): unknown {
    return undefined;
  }
}

type Support = (lit: { readonly LitElement: typeof LitElement }) => void;
(globalThis as { litElementHydrateSupport?: Support }).litElementHydrateSupport?.({ LitElement });
