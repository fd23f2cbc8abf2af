/** The specification of `src/element/lean-lit.ts`: render roots, tested on Lit's own class and on the lean one. */
import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import * as lean from '../../src/element/lean-lit.js';
import {
  clear,
  libraries,
  place,
  probe,
  register,
  text,
  type Element,
  type ElementClass,
} from '../support/base-class.js';

/** CSS on one line. */
const line = (code: string): string => code.trim().replace(/\s+/g, ' ');

for (const [name, library] of libraries) {
  const { LitElement, css, html, nothing } = library;
  const Probe = probe(library);

  describe(`render root, style sheets and controllers of ${name}`, () => {
    afterEach(clear);

    it('calls controllers whenever it is connected and disconnected, in the order in which they were added', async () => {
      const calls: string[] = [];
      const controller = (id: string): ReactiveController => ({
        hostConnected: () => calls.push(`${id} in`),
        hostDisconnected: () => calls.push(`${id} out`),
      });
      const element = place(
        register(
          class extends Probe {
            constructor() {
              super();
              this.addController(controller('1'));
              this.addController(controller('2'));
              this.addController({});
            }
          },
        ),
      );
      const { parentNode } = element;
      element.remove();
      parentNode!.append(element);
      await element.updateComplete;
      expect(calls).to.deep.equal(['1 in', '2 in', '1 out', '2 out', '1 in', '2 in']);
    });

    it('has its render root before controllers are connected', () => {
      let root: unknown;
      const element = place(
        register(
          class extends Probe {
            constructor() {
              super();
              this.addController({ hostConnected: () => (root = this.renderRoot) });
            }
          },
        ),
      );
      expect(root).to.equal(element.shadowRoot);
    });

    it('draws into an open shadow root, where slots show the children', async () => {
      const element = place(
        register(
          class extends Probe {
            override render(): unknown {
              return html`<slot></slot>`;
            }
          },
        ),
      );
      element.append('child');
      await element.updateComplete;
      expect(element.shadowRoot!.mode).to.equal('open');
      expect(element.renderRoot).to.equal(element.shadowRoot);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.deep.equal([
        ...element.childNodes,
      ]);
    });

    it('keeps the nodes of an earlier drawing, and calls listeners with the element as `this`', async () => {
      let host: unknown;
      const element = place(
        register(
          class extends Probe {
            override render(): unknown {
              return html`<button @click=${this.onClick}>${this.a ?? nothing}</button>`;
            }
            onClick(): void {
              host = [this].at(0);
            }
          },
        ),
      );
      await element.updateComplete;
      const button = element.shadowRoot!.querySelector('button')!;
      element.a = 'label';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('button')).to.equal(button);
      expect(button.textContent).to.equal('label');
      button.click();
      expect(host).to.equal(element);
    });

    it('adopts its style sheets in order, from nested lists too, and shares them between elements', async () => {
      const [first, second] = [
        css`
          :host {
            display: block;
            color: red;
          }
        `,
        css`
          :host {
            color: blue;
          }
        `,
      ];
      const tag = register(
        class extends Probe {
          static override styles = [first, second];
        },
      );
      const [one, two] = [place(tag), place(tag)];
      await two.updateComplete;
      expect(getComputedStyle(one).color).to.equal('rgb(0, 0, 255)');
      const sheets = [first.styleSheet, second.styleSheet];
      expect([...one.shadowRoot!.adoptedStyleSheets]).to.deep.equal(sheets);
      expect([...two.shadowRoot!.adoptedStyleSheets]).to.deep.equal(sheets);
    });

    it('takes one style sheet, and none', async () => {
      const style = css`
        :host {
          display: block;
        }
      `;
      const one = place(
        register(
          class extends Probe {
            static override styles = style;
          },
        ),
      );
      const none = place(register(class extends Probe {}));
      await none.updateComplete;
      expect([...one.shadowRoot!.adoptedStyleSheets]).to.deep.equal([style.styleSheet]);
      expect([...none.shadowRoot!.adoptedStyleSheets]).to.deep.equal([]);
    });

    it('css keeps the text as it is written, and never drops a value', () => {
      const text = css`
        a::before {
          content: '\\2060';
        }
      `.cssText;
      expect(line(text)).to.equal("a::before { content: '\\2060'; }");
      const value: unknown = '1px';
      // Lit refuses a string here, the lean one any value.
      expect(
        () => css`
          a {
            width: ${value};
          }
        `,
      ).to.throw();
      const withNumber = () => css`
        a {
          order: ${1};
        }
      `.cssText;
      const withStyle = () => css`
        ${css`
          b {
            color: blue;
          }
        `}
      `.cssText;
      if (library === (lean as unknown)) {
        expect(withNumber).to.throw(TypeError, 'no values');
        expect(withStyle).to.throw(TypeError, 'no values');
      } else {
        expect(line(withNumber())).to.equal('a { order: 1; }');
        expect(line(withStyle())).to.equal('b { color: blue; }');
      }
    });

    it('loses its adopted style sheets in another document, and draws there all the same', async () => {
      const element = place(
        register(
          class extends Probe {
            static override styles = css`
              :host {
                display: block;
              }
            `;
          },
        ),
      );
      await element.updateComplete;
      const frame = document.createElement('iframe');
      element.after(frame);
      frame.contentDocument!.body.append(element);
      element.a = 'moved';
      await element.updateComplete;
      expect(text(element)).to.equal('moved|');
      expect([...element.shadowRoot!.adoptedStyleSheets]).to.deep.equal([]);
    });

    it('has the methods that the support for hydration patches on the classes where it looks for them', () => {
      const own = (object: object, member: string) => Object.hasOwn(object, member);
      const { prototype } = LitElement;
      const parent = Object.getPrototypeOf(LitElement) as ElementClass;
      expect(own(prototype, 'update') && own(prototype, 'render')).to.equal(true);
      for (const member of ['update', 'connectedCallback', 'attributeChangedCallback', 'scheduleUpdate']) {
        expect(own(parent.prototype, member), member).to.equal(true);
      }
      expect(own(parent, 'observedAttributes')).to.equal(true);
      expect(typeof prototype.createRenderRoot).to.equal('function');
    });

    it('draws through an update() that replaces its own and calls that of the parent class, as hydration does', async () => {
      const drawn: unknown[] = [];
      const parent = Object.getPrototypeOf(LitElement.prototype) as Element;
      const element = place(
        register(
          class extends Probe {
            override update(changed: unknown): void {
              drawn.push(this.render());
              parent.update.call(this, changed);
            }
          },
        ),
      );
      expect(await element.updateComplete).to.equal(true);
      element.a = 1;
      expect(await element.updateComplete).to.equal(true);
      expect(drawn).to.have.lengthOf(2);
    });

    it('keeps a shadow root that is there already', async () => {
      const tag = `x-shadow-${name.toLowerCase()}`;
      const element = place(tag);
      const root = element.attachShadow({ mode: 'open' });
      customElements.define(
        tag,
        class extends Probe {
          override createRenderRoot() {
            return this.shadowRoot ?? super.createRenderRoot();
          }
        },
      );
      await element.updateComplete;
      expect(element.shadowRoot).to.equal(root);
      expect(text(element)).to.equal('|');
    });

    it('is not on a server', () => {
      expect(library.isServer).to.equal(false);
    });
  });
}
