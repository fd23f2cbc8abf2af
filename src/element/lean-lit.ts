/**
 * Replaces `lit` in the files for pages without a build: Lit's own templates with a smaller `LitElement`. Consumers of
 * the npm package get Lit's own class.
 *
 * It supports what our tags use: properties (`attribute`, `type: Boolean`), controllers (`hostConnected()`,
 * `hostDisconnected()`), style sheets, batched updates, hydration. `test/element/lean-lit.test.ts` specifies each
 * behaviour and runs it on both classes.
 *
 * Not supported: other types, `reflect`, `converter`, `hasChanged`, the map of changed properties, `firstUpdated()`,
 * `shouldUpdate()`, `hostUpdate()`, `hostUpdated()`, controllers that are added later or removed, `shadowRootOptions`,
 * properties that a subclass does not repeat (`{ ...Parent.properties }`), values in `css` (refused), asynchronous
 * directives, and browsers without `adoptedStyleSheets`. The contract test checks the properties of every tag.
 */
import { render } from 'lit-html';
import type {
  CSSResult,
  LitElement as LitsElement,
  PropertyDeclaration,
  PropertyValues,
  ReactiveController,
  isServer as litsIsServer,
} from 'lit';

export * from 'lit-html';

interface Options extends Pick<PropertyDeclaration, 'attribute' | 'type'> {
  /** Defaults to the lower-cased property name; `false` for none. */
  readonly attribute?: string | false;
  /** `Boolean`: whether the attribute is present. Without it, the value is the attribute's text. */
  readonly type?: typeof Boolean;
}

interface Values {
  [name: string]: unknown;
}

interface Style extends Pick<CSSResult, 'cssText' | 'styleSheet'> {
  readonly styleSheet: CSSStyleSheet;
}

export const isServer: typeof litsIsServer = false;

export function css([cssText, ...more]: readonly string[]): Style {
  if (more.length) throw new TypeError('css takes no values');
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText: cssText!,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText!);
      return sheet;
    },
  };
}

/** Lit's class with its protected methods public, as the hydration support and our tags override them. */
declare class Lits extends LitsElement {
  override createRenderRoot(): HTMLElement | DocumentFragment;
  override scheduleUpdate(): void | Promise<unknown>;
  override willUpdate(changed: PropertyValues): void;
  override update(changed: PropertyValues): void;
  override updated(changed: PropertyValues): void;
  override render(): unknown;
}
/** Members that must have the same type as in Lit. `implements` lets the compiler check it. */
type OfReactiveElement = Pick<
  Lits,
  | 'addController'
  | 'attributeChangedCallback'
  | 'connectedCallback'
  | 'createRenderRoot'
  | 'disconnectedCallback'
  | 'hasUpdated'
  | 'renderRoot'
  | 'requestUpdate'
  | 'scheduleUpdate'
  | 'update'
  | 'updateComplete'
  | 'updated'
  | 'willUpdate'
>;
type OfLitElement = OfReactiveElement & Pick<Lits, 'render' | 'renderOptions'>;
/** The same for static members. */
type Static = Pick<typeof LitsElement, 'observedAttributes'> & {
  readonly elementStyles: readonly Pick<CSSResult, 'cssText' | 'styleSheet'>[];
  readonly properties: (typeof LitsElement)['properties'];
};
type IsStatic<T extends Static> = T;

/** Hydration patches both `LitElement` and its parent, so each must own the methods that it owns in Lit. */
class ReactiveElement extends HTMLElement implements OfReactiveElement {
  declare static properties: { readonly [name: string]: Options };
  declare static styles: Style | readonly Style[];

  static get elementStyles(): readonly Style[] {
    return [this.styles ?? []].flat();
  }

  /** The browser reads this once, on registration, so the properties are defined here. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, { attribute = name.toLowerCase() }]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return attribute || [];
    });
  }

  #values: Values = {};
  #controllers: ReactiveController[] = [];
  #connected!: (value: boolean) => void;
  #isPending = false;
  declare renderRoot: ShadowRoot;
  hasUpdated = false;
  /** Resolves after the next update; the first one waits until the element is in a document. */
  updateComplete = new Promise<boolean>((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    // Properties that the page set before the tag was registered.
    const early: Values = {};
    const own = this as unknown as Values;
    for (const name in (this.constructor as typeof ReactiveElement).properties) {
      if (!Object.hasOwn(own, name)) continue;
      early[name] = own[name];
      delete own[name];
    }
    this.updateComplete = this.updateComplete.finally(() => Object.assign(own, early));
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
    this.#connected(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _old: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(properties)) {
      if (attribute === changed) (this as unknown as Values)[name] = type ? value !== null : value;
    }
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.updateComplete
      // The browser has already reported an error of the previous update.
      .catch(() => {})
      .then(() => this.#isPending && this.scheduleUpdate())
      .then(() => !this.#isPending);
  }

  scheduleUpdate(): void | Promise<unknown> {
    try {
      this.willUpdate();
      this.update();
    } catch (error) {
      this.#isPending = false;
      throw error;
    }
    this.hasUpdated = true;
    this.updated();
  }

  willUpdate(): void {}

  update(): void {
    // Changes from here on need another update.
    this.#isPending = false;
  }

  updated(): void {}
}

export class LitElement extends ReactiveElement implements OfLitElement {
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

type Support = (lit: { readonly LitElement: IsStatic<typeof LitElement> }) => void;
(globalThis as { litElementHydrateSupport?: Support }).litElementHydrateSupport?.({ LitElement });
