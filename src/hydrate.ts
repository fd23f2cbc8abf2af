/**
 * `sco-elements/hydrate.js`, to be loaded before the tags: they then take over what a server drew in their declarative
 * shadow roots (`render(…, { format: 'shadow' })`), and keep every node of it.
 *
 * Lit takes over without a look at what stands there, so the first drawing here has to be the server's. A tag therefore
 * waits until all that it draws from has come; and where its drawing is another than the server's all the same (other
 * data, another language, an entry that the page's address points to), it is drawn anew.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { render } from 'lit/html.js';
import type { CSSResult, LitElement, PropertyValues } from 'lit';
import type { ScoElement } from './element/sco-element.js';
import type { Lazy } from './lib/lazy.js';

/** What is protected in Lit's element and patched here. */
interface Patched extends HTMLElement {
  readonly renderOptions: object;
  update(changed: PropertyValues): void;
  createRenderRoot(): HTMLElement | DocumentFragment;
  scheduleUpdate(): void | Promise<unknown>;
  /** Tells a tag to leave alone what stands in its shadow root. */
  hydrates?: boolean;
}
/** A tag of ours, with what is protected in it. */
type Tag = Omit<ScoElement, keyof Patched> & Patched;
type Lit = typeof LitElement;
type Support = (lit: { LitElement: Lit }) => void;

const fromServer = new WeakSet<Patched>();

/** The nodes that a reader sees: without Lit's comments, and without what is the reader's own doing. */
function seen(within: Node): DocumentFragment {
  const copy = new DocumentFragment();
  for (const node of within.childNodes) {
    if (node.nodeName !== 'STYLE') copy.append(node.cloneNode(true));
  }
  for (const details of copy.querySelectorAll('details')) details.open = false;
  // The server can write this property as an attribute alone.
  for (const input of copy.querySelectorAll('input')) input.removeAttribute('value');
  const walk = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node; (node = walk.nextNode());) (node as Comment).remove();
  copy.normalize();
  // Between days, some editions of Unicode's data have a thin space where others have a plain one.
  const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT);
  for (let node; (node = texts.nextNode());) node.nodeValue = node.nodeValue!.replace(/\s+/g, ' ');
  return copy;
}

/** Draws the tag beside the page, again and again until nothing more has to be loaded for it. */
async function drawn(tag: Tag): Promise<DocumentFragment> {
  const loads: Promise<unknown>[] = [];
  tag.use = <T>(thing: Lazy<T>) => {
    if (thing.value === undefined) loads.push(thing.load());
    return thing.value;
  };
  do {
    await Promise.all(loads.splice(0));
    tag.prepare();
  } while (loads.length);
  // Below it is the method of the class.
  delete (tag as Partial<Tag>).use;
  const fragment = new DocumentFragment();
  render(tag.render(), fragment);
  return fragment;
}

/** Makes tags of one copy of Lit wait, on top of Lit's own support. */
function patch(lit: Lit): void {
  const prototype = lit.prototype as unknown as Patched;
  const parent = Object.getPrototypeOf(prototype) as Patched;
  const { createRenderRoot, scheduleUpdate } = prototype;
  prototype.hydrates = true;

  prototype.createRenderRoot = function () {
    if (this.shadowRoot && 'drawing' in this) fromServer.add(this);
    return createRenderRoot.call(this);
  };

  const takeOver = async (tag: Tag): Promise<void> => {
    const root = tag.shadowRoot!;
    const content = await drawn(tag).catch((error: unknown) => {
      tag.report({ message: 'not-loaded', values: { value: String(error) } });
    });
    // What the server drew is the best there is then; it stays as it is.
    if (!content) return;
    if (!seen(root).isEqualNode(seen(content))) {
      root.replaceChildren();
      tag.update = (changed) => {
        const again = tag.render();
        parent.update.call(tag, changed);
        render(again, root, tag.renderOptions);
      };
    }
    // Where the page's policy refuses the style element from the server, these are the styles.
    const { elementStyles } = tag.constructor as unknown as Lit;
    root.adoptedStyleSheets = elementStyles.map((sheet) => (sheet as CSSResult).styleSheet!);
    await scheduleUpdate.call(tag);
    // An entry that a reader opened before there was a script.
    for (const details of root.querySelectorAll('details[open]')) details.dispatchEvent(new Event('toggle'));
  };
  prototype.scheduleUpdate = function () {
    return fromServer.delete(this) ? takeOver(this as Tag) : scheduleUpdate.call(this);
  };
}

// Every copy of Lit that is loaded from now on asks for its support here.
const holder = globalThis as { litElementHydrateSupport?: Support };
const support = holder.litElementHydrateSupport!;
holder.litElementHydrateSupport = (lit) => {
  support(lit);
  patch(lit.LitElement);
};
