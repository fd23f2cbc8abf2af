/**
 * The specification of `src/element/lean-lit.ts`: properties and updates, tested on Lit's own class and on the lean
 * one.
 */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import {
  clear,
  libraries,
  place,
  probe,
  register,
  text,
  type ElementClass,
  type Library,
  type Probe as ProbeElement,
} from '../support/base-class.js';
import { engine } from '../support/engine.js';

for (const [name, library] of libraries) {
  const Probe = probe(library);

  describe(`properties and updates of ${name}`, () => {
    afterEach(clear);

    it('observes the lower-cased name of a property, or the name that it gives, or nothing', () => {
      const tag = register(
        class extends Probe {
          static override properties = {
            ...Probe.properties,
            sourcesOpen: {},
            asOf: { attribute: 'as-of' },
            own: { attribute: false as const },
          };
        },
      );
      const { observedAttributes } = customElements.get(tag) as unknown as ElementClass;
      expect([...observedAttributes]).to.deep.equal(['a', 'b', 'sourcesopen', 'as-of']);
    });

    it('sets a property to the text of its attribute, and to null when that is removed', async () => {
      const element = place(register(class extends Probe {}), 'a="1"');
      expect(element.a).to.equal('1');
      element.setAttribute('a', '');
      expect(element.a).to.equal('');
      element.removeAttribute('a');
      expect(element.a).to.equal(null);
      await element.updateComplete;
      expect(text(element)).to.equal('|');
    });

    it('sets a property of type Boolean by the presence of its attribute', () => {
      const element = place(
        register(
          class extends Probe {
            static override properties = { a: { type: Boolean }, b: {} };
          },
        ),
        'a="false"',
      );
      expect(element.a).to.equal(true);
      element.removeAttribute('a');
      expect(element.a).to.equal(false);
    });

    it('does not write properties back to attributes', async () => {
      const element = place(register(class extends Probe {}));
      element.a = 'x';
      await element.updateComplete;
      expect(element.hasAttribute('a')).to.equal(false);
    });

    it('keeps each property apart, for each element', async () => {
      const tag = register(class extends Probe {});
      const [one, two] = [place(tag, 'a="1"'), place(tag, 'a="2" b="3"')];
      await two.updateComplete;
      expect([text(one), text(two)]).to.deep.equal(['1|', '2|3']);
    });

    it('has the properties of its parent class that it repeats', async () => {
      class Parent extends Probe {}
      const element = place(
        register(
          class extends Parent {
            static override properties = { ...Parent.properties, c: {} };
          },
        ),
        'a="1" c="2"',
      );
      await element.updateComplete;
      expect([element.a, (element as unknown as { c: string }).c]).to.deep.equal(['1', '2']);
    });

    it('draws in a microtask, once for several changes', async () => {
      const element = place(register(class extends Probe {})) as ProbeElement;
      expect(text(element)).to.equal('');
      element.a = 1;
      element.b = 2;
      await Promise.resolve().then(() => {});
      await element.updateComplete;
      expect(text(element)).to.equal('1|2');
      expect(element.calls.filter((call) => call === 'render')).to.have.lengthOf(1);
    });

    it('calls willUpdate(), update(), render() and updated() in this order', async () => {
      const element = place(register(class extends Probe {})) as ProbeElement;
      await element.updateComplete;
      expect(element.calls).to.deep.equal(['willUpdate', 'update', 'render', 'updated']);
    });

    it('updates elements in the order in which they changed', async () => {
      const order: unknown[] = [];
      const tag = register(
        class extends Probe {
          override updated(): void {
            order.push(this.id);
          }
        },
      );
      const [one, two] = [place(tag, 'id="one"'), place(tag, 'id="two"')];
      await two.updateComplete;
      two.a = 1;
      one.a = 1;
      await Promise.all([one.updateComplete, two.updateComplete]);
      expect(order).to.deep.equal(['one', 'two', 'two', 'one']);
    });

    it('does not draw again for the value that a property has, NaN included', async () => {
      const element = place(register(class extends Probe {})) as ProbeElement;
      element.a = NaN;
      await element.updateComplete;
      element.calls = [];
      element.a = NaN;
      await element.updateComplete;
      expect(element.calls).to.deep.equal([]);
    });

    it('draws again for requestUpdate() alone, once for several calls', async () => {
      const element = place(register(class extends Probe {})) as ProbeElement;
      await element.updateComplete;
      element.calls = [];
      element.requestUpdate();
      element.requestUpdate();
      await element.updateComplete;
      expect(element.calls).to.deep.equal(['willUpdate', 'update', 'render', 'updated']);
    });

    it('takes what changes in willUpdate() and render() into the same update', async () => {
      const element = place(
        register(
          class extends Probe {
            override willUpdate(): void {
              super.willUpdate();
              this.a = 'new';
            }
            override render(): unknown {
              this.b = 'late';
              return super.render();
            }
          },
        ),
      ) as ProbeElement;
      expect(await element.updateComplete).to.equal(true);
      expect(text(element)).to.equal('new|late');
      expect(element.calls).to.deep.equal(['willUpdate', 'update', 'render', 'updated']);
    });

    it('draws once more for requestUpdate() in updated(), and says so in updateComplete', async () => {
      const element = place(
        register(
          class extends Probe {
            override updated(): void {
              super.updated();
              if (this.a !== 'again') this.a = 'again';
            }
          },
        ),
      ) as ProbeElement;
      expect(await element.updateComplete).to.equal(false);
      expect(text(element)).to.equal('|');
      expect(await element.updateComplete).to.equal(true);
      expect(text(element)).to.equal('again|');
    });

    it('is hasUpdated in the first updated(), not before', async () => {
      const seen: boolean[] = [];
      const element = place(
        register(
          class extends Probe {
            override willUpdate(): void {
              seen.push(this.hasUpdated);
            }
            override updated(): void {
              seen.push(this.hasUpdated);
            }
          },
        ),
      );
      await element.updateComplete;
      expect(seen).to.deep.equal([false, true]);
    });

    it('takes a property that was set before the tag was registered, over the attribute and the constructor', async () => {
      const tag = `x-early-${name.toLowerCase()}`;
      const element = place(tag, 'a="attribute"');
      element.a = 'property';
      element.b = 'kept';
      customElements.define(
        tag,
        class extends Probe {
          constructor() {
            super();
            this.a = this.b = 'constructor';
          }
        },
      );
      await element.updateComplete;
      expect(text(element)).to.equal('property|kept');
      expect(Object.hasOwn(element, 'a')).to.equal(false);
      element.a = 'later';
      await element.updateComplete;
      expect(text(element)).to.equal('later|kept');
    });

    it('waits with its first update until it is in a document', async () => {
      const element = document.createElement(register(class extends Probe {})) as ProbeElement;
      let isComplete = false;
      void element.updateComplete.then(() => (isComplete = true));
      await new Promise((resolve) => setTimeout(resolve));
      expect([isComplete, element.hasUpdated, element.shadowRoot, element.calls]).to.deep.equal([
        false,
        false,
        null,
        [],
      ]);
      place(register(class extends Probe {})).after(element);
      await element.updateComplete;
      expect(text(element)).to.equal('|');
    });

    it('does not draw again because it is taken out and put back', async () => {
      const element = place(register(class extends Probe {})) as ProbeElement;
      await element.updateComplete;
      const root = element.shadowRoot;
      element.calls = [];
      const { parentNode } = element;
      element.remove();
      parentNode!.append(element);
      await element.updateComplete;
      expect(element.calls).to.deep.equal([]);
      expect(element.shadowRoot).to.equal(root);
    });

    it('draws a change that came while it was out of the document', async () => {
      const element = place(register(class extends Probe {}));
      await element.updateComplete;
      element.remove();
      element.a = 'out';
      await element.updateComplete;
      expect(text(element)).to.equal('out|');
    });

    for (const method of ['willUpdate', 'render', 'updated'] as const) {
      it(`rejects updateComplete with an error in ${method}(), and draws the next time`, async () => {
        const element = place(
          register(
            class extends Probe {
              override willUpdate(): void {
                this.#check('willUpdate');
              }
              override render(): unknown {
                this.#check('render');
                return super.render();
              }
              override updated(): void {
                this.#check('updated');
              }
              #check(here: string): void {
                if (here === method && this.a === 'wrong') throw new Error(here);
              }
            },
          ),
        );
        await element.updateComplete;
        element.a = 'wrong';
        const error = await element.updateComplete.then(
          () => undefined,
          (thrown: unknown) => (thrown as Error).message,
        );
        expect(error).to.equal(method);
        // Lit reports the error again with the next update.
        const report = (event: Event) => event.preventDefault();
        addEventListener('unhandledrejection', report);
        element.a = 'right';
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 10));
        removeEventListener('unhandledrejection', report);
        expect(text(element)).to.equal('right|');
      });
    }
  });
}

describe('the element below the tags', () => {
  it('is Lit’s own in Chromium and the lean one of the built files elsewhere: both are tested', () => {
    const isLit = 'performUpdate' in customElements.get('sco-summit-card')!.prototype;
    expect(isLit).to.equal(engine === 'chromium');
  });

  it('offers its support for hydration the class, whichever it is', async () => {
    const holder = globalThis as { litElementHydrateSupport?: unknown };
    const offered: unknown[] = [];
    holder.litElementHydrateSupport = ({ LitElement }: Library) => offered.push(LitElement);
    // Evaluated once more by its address.
    const again = (await import(`${location.origin}/src/element/lean-lit.ts?again`)) as unknown as Library;
    delete holder.litElementHydrateSupport;
    expect(offered).to.deep.equal([again.LitElement]);
  });
});
