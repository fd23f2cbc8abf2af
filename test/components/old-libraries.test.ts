import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { drawing } from '../support/manifest.js';
import { draw, drawn, inside, settled, showsChildren, template } from '../support/tags.js';

type Globals = { [name: string]: object };
const scope = globalThis as unknown as Globals;

/** What old libraries put in place of globals, by the path of the global. */
const LIBRARIES: { readonly [library: string]: { readonly [path: string]: unknown } } = {
  MooTools: {
    Event: function (this: Globals, event: { shiftKey: object }) {
      this['shift'] = event.shiftKey;
    },
    CustomEvent: undefined,
    // Takes no function.
    'Array.from': (item: ArrayLike<unknown>) => Array.prototype.slice.call(item),
  },
  Prototype: {
    'Array.from': (list: ArrayLike<unknown>) => {
      const copy: unknown[] = [];
      for (let index = 0; index < (list?.length ?? 0); index++) copy.push(list[index]);
      return copy;
    },
    'Array.prototype.reduce'(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    },
    'Array.prototype.entries'(this: unknown[]) {
      return this.slice();
    },
    'Date.prototype.toJSON'(this: Date) {
      return `"${this.getUTCFullYear()}"`;
    },
    'String.prototype.toJSON'(this: string) {
      return `"${this}"`;
    },
  },
  Datejs: {
    'Date.parse': () => null,
    'Date.prototype.toISOString'(this: Date) {
      return `"${this.getUTCFullYear()}"`;
    },
    'Date.prototype.toString': () => 'today',
  },
};

function replace(path: string, value: unknown): () => void {
  const names = path.split('.');
  const last = names.pop()!;
  const owner = names.reduce((at, name) => at[name] as Globals, scope);
  const kept = Object.getOwnPropertyDescriptor(owner, last);
  Object.defineProperty(owner, last, { configurable: true, writable: true, value });
  return () => {
    if (kept) Object.defineProperty(owner, last, kept);
    else delete owner[last];
  };
}

describe('on a page with an old library', () => {
  const messages = listenToConsole();
  const restore: (() => void)[] = [];
  const put = (globals: { readonly [path: string]: unknown }) => {
    for (const [path, value] of Object.entries(globals)) restore.push(replace(path, value));
  };
  const leave = () => {
    for (const undo of restore.splice(0)) undo();
  };
  afterEach(leave);

  for (const [library, globals] of Object.entries(LIBRARIES)) {
    it(`${library}: <sco-provider as-of="2016-07-01"><sco-fact name="member-count"> is 6, not today’s number`, async () => {
      put(globals);
      const page = await draw(
        html`<sco-provider as-of="2016-07-01"><sco-fact name="member-count">six</sco-fact></sco-provider>`,
      );
      leave();
      expect(drawn(page.querySelector('sco-fact')!)).to.equal('6');
    });

    for (const { tag } of drawing) {
      // In one step: the timeline draws the rest later.
      const attributes = `as-of="2024-07-05"${tag === 'sco-document-timeline' ? ' limit="2"' : ''}`;
      it(`${library}: <${tag} ${attributes}> says what it says without the library`, async () => {
        const expected = drawn(await draw(template(tag, attributes)));
        put(globals);
        const element = await fixture(template(tag, attributes));
        await settled(element);
        leave();
        expect(drawn(element)).to.equal(expected);
        expect([...messages.warnings, ...messages.errors]).to.deep.equal([]);
      });
    }
  }

  for (const { tag } of drawing) {
    it(`<sco-provider as-of="2016-07-01"><${tag}> that cannot ask for its settings shows its children and says so`, async () => {
      const page = await fixture(html`<sco-provider as-of="2016-07-01"></sco-provider>`);
      const element = document.createElement(tag);
      element.innerHTML = inside(tag);
      element.dispatchEvent = () => {
        throw new TypeError(`no event of ${tag}`);
      };
      page.append(element);
      await settled(element);
      expect(showsChildren(element)).to.equal(true);
      await messages.warned(`<${tag}> cannot draw: TypeError: no event of ${tag}`);
    });
  }
});
