/** The two classes that the specification of the lean base class runs on: Lit's own, and the lean one. */
import * as lit from 'lit';
import * as lean from '../../src/element/lean-lit.js';

export type Properties = { [name: string]: { attribute?: string | false; type?: typeof Boolean } };

/** The members that the specification uses. */
export interface Element extends HTMLElement {
  a: unknown;
  b: unknown;
  renderRoot: ShadowRoot;
  hasUpdated: boolean;
  updateComplete: Promise<unknown>;
  addController(controller: lit.ReactiveController): void;
  requestUpdate(): void;
  createRenderRoot(): HTMLElement | DocumentFragment;
  willUpdate(): void;
  update(changed?: unknown): void;
  updated(): void;
  render(): unknown;
}
export interface ElementClass {
  new (): Element;
  properties: Properties;
  styles: unknown;
  readonly observedAttributes: readonly string[];
}
export interface Library {
  readonly LitElement: ElementClass;
  readonly css: (
    strings: TemplateStringsArray,
    ...values: unknown[]
  ) => { cssText: string; styleSheet?: CSSStyleSheet };
  readonly html: typeof lit.html;
  readonly nothing: typeof lit.nothing;
  readonly isServer: boolean;
}

// Silence this warning: one of the tests causes it on purpose.
((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set()).add('change-in-update');

export const libraries = Object.entries({ Lit: lit, lean }) as unknown as readonly (readonly [
  string,
  Library,
])[];

let count = 0;

/** Registers a class and returns its tag name. */
export function register(Class: ElementClass): string {
  const tag = `x-base-class-${++count}`;
  customElements.define(tag, Class);
  return tag;
}

/** Puts a tag in the page. */
export function place(tag: string, attributes = ''): Element {
  const holder = document.createElement('div');
  holder.innerHTML = `<${tag} ${attributes}></${tag}>`;
  document.body.append(holder);
  return holder.firstElementChild as Element;
}

/** Takes all tags out of the page. */
export function clear(): void {
  for (const each of document.querySelectorAll('body > div')) each.remove();
}

export const text = ({ shadowRoot }: Element): string => shadowRoot!.textContent;

export interface Probe extends Element {
  calls: string[];
}
interface ProbeClass extends Omit<ElementClass, 'new'> {
  new (): Probe;
}

/** A class that draws its properties `a` and `b` and records the calls of its methods. */
export function probe({ LitElement, html }: Library): ProbeClass {
  return class extends LitElement {
    static override properties: Properties = { a: {}, b: {} };
    calls: string[] = [];
    override willUpdate(): void {
      this.calls.push('willUpdate');
    }
    override update(changed: unknown): void {
      this.calls.push('update');
      super.update(changed);
    }
    override updated(): void {
      this.calls.push('updated');
    }
    override render(): unknown {
      this.calls.push('render');
      return html`<p>${this.a}|${this.b}</p>`;
    }
  };
}
