/**
 * `sco-elements/hydrate.js`: load it before the tags. They then hydrate the declarative shadow roots that a server
 * rendered (`render(…, { format: 'shadow' })`) and keep the nodes in them.
 *
 * Lit hydrates without comparing, so the first drawing in the browser must match that of the server. A tag therefore waits
 * until everything it needs has loaded. If its drawing still differs (other data, another language), or if a minifier removed
 * Lit's comments, the content from the server is replaced.
 */
import { hydrate } from '@lit-labs/ssr-client';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { PartType, type ChildPart } from 'lit/directive.js';
import { getCommittedValue } from 'lit/directive-helpers.js';
import { render } from 'lit/html.js';
import type { CSSResult, LitElement, PropertyValues } from 'lit';
import type { ScoElement } from './element/sco-element.js';
import { bubbling } from './lib/event.js';
import type { Lazy } from './lib/lazy.js';

/** Members of Lit's class that are patched or called here. Some are protected there. */
interface Patched extends HTMLElement {
  readonly renderOptions: object;
  update(changed: PropertyValues): void;
  createRenderRoot(): HTMLElement | DocumentFragment;
  scheduleUpdate(): void | Promise<unknown>;
  /** Makes a tag keep the content of its shadow root. */
  hydrates?: boolean;
}
/** One of our tags, with access to these members. */
type HydratedElement = Omit<ScoElement, keyof Patched> & Patched;
type Lit = typeof LitElement;
type Support = (lit: { LitElement: Lit }) => void;

const fromServer = new WeakSet<Patched>();

/** A copy of the visible nodes for comparison: without Lit's comments, and without what the reader may have changed. */
function visibleContent(within: Node): DocumentFragment {
  const copy = new DocumentFragment();
  for (const node of within.childNodes) {
    if (node.nodeName !== 'STYLE') copy.append(node.cloneNode(true));
  }
  for (const details of copy.querySelectorAll('details')) details.open = false;
  // In the browser `.value` is a property; a server can only write it as an attribute.
  for (const input of copy.querySelectorAll('input')) input.removeAttribute('value');
  const walk = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node; (node = walk.nextNode());) (node as Comment).remove();
  copy.normalize();
  // In ranges of days, some versions of Unicode's data have a thin space where others have a plain one.
  const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT);
  for (let node; (node = texts.nextNode());) node.nodeValue = node.nodeValue!.replace(/\s+/g, ' ');
  return copy;
}

/** A template that Lit has filled: its parts in the page, and those that it has by its definition. */
interface TemplateInstance {
  readonly _$AV: readonly ChildPart[];
  readonly _$AD: { readonly parts: readonly unknown[] };
}

/** Whether Lit found both comments of a part and of all parts inside it. */
function isWhole(part: ChildPart): boolean {
  // Parts of attributes have one comment, without which they are not found at all.
  if (part.type !== PartType.CHILD) return true;
  if (!part.endNode) return false;
  const value = getCommittedValue(part) as readonly ChildPart[] | Partial<TemplateInstance> | undefined;
  if (Array.isArray(value)) return value.every(isWhole);
  const { _$AV: found, _$AD: template } = Object(value) as Partial<TemplateInstance>;
  return !found || (found.length === template!.parts.length && found.every(isWhole));
}

/** Whether the shadow root still has all comments by which Lit finds its parts. Tried on a copy, because Lit throws halfway. */
function hasComments(root: ShadowRoot, drawing: unknown): boolean {
  const copy = new DocumentFragment() as DocumentFragment & { readonly _$litPart$?: ChildPart };
  for (const node of root.childNodes) copy.append(node.cloneNode(true));
  // Lit logs an error if it finds none.
  if (![...copy.childNodes].some((node) => node.nodeValue?.startsWith('lit-part'))) return false;
  try {
    hydrate(drawing, copy);
    return isWhole(copy._$litPart$!);
  } catch {
    return false;
  }
}

/** Adds the text nodes that Lit changes later: where a value is empty, the HTML has none. */
function addEmptyTexts(root: ShadowRoot): void {
  const walk = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
  for (let node; (node = walk.nextNode() as Comment | null);) {
    if (node.data.startsWith('lit-part') && node.nextSibling?.nodeValue === '/lit-part') node.after('');
  }
}

/** Waits until something that the tag draws from changes, as the settings do when the provider around it answers. */
const changed = (tag: HydratedElement): Promise<void> =>
  new Promise((resolve) => {
    tag.requestUpdate = (...given) => {
      // Restores the method of the class.
      delete (tag as Partial<HydratedElement>).requestUpdate;
      tag.requestUpdate(...given);
      resolve();
    };
  });

/** Renders the tag into a detached fragment, after loading everything that it needs, its settings included. */
async function renderDetached(tag: HydratedElement): Promise<DocumentFragment> {
  const loads: Promise<unknown>[] = [];
  tag.use = <T>(thing: Lazy<T>) => {
    if (thing.value === undefined) loads.push(thing.load());
    return thing.value;
  };
  do {
    await Promise.all(loads.splice(0));
    tag.prepare();
    // What loads has been asked for: the tag waits for a provider, which may be loading facts of the page's own.
    if (!loads.length && tag.drawing.outcome === 'loading') loads.push(changed(tag));
  } while (loads.length);
  // Restores the method of the class.
  delete (tag as Partial<HydratedElement>).use;
  const fragment = new DocumentFragment();
  render(tag.render(), fragment);
  return fragment;
}

/** Makes the tags of one copy of Lit load everything before they hydrate. Applied after Lit's own support. */
function patch(lit: Lit): void {
  const prototype = lit.prototype as unknown as Patched;
  const parent = Object.getPrototypeOf(prototype) as Patched;
  const { createRenderRoot, scheduleUpdate } = prototype;
  prototype.hydrates = true;

  prototype.createRenderRoot = function () {
    if (this.shadowRoot && 'drawing' in this) fromServer.add(this);
    return createRenderRoot.call(this);
  };

  const takeOver = async (tag: HydratedElement): Promise<void> => {
    const root = tag.shadowRoot!;
    const content = await renderDetached(tag).catch((error: unknown) => {
      tag.report({ message: 'not-loaded', values: { value: String(error) } });
    });
    // If something failed to load, the content from the server stays.
    if (!content) return;
    if (!visibleContent(root).isEqualNode(visibleContent(content)) || !hasComments(root, tag.render())) {
      root.replaceChildren();
      tag.update = (changed) => {
        const again = tag.render();
        parent.update.call(tag, changed);
        render(again, root, tag.renderOptions);
      };
    } else addEmptyTexts(root);
    // A content security policy may block the `<style>` element from the server. These style sheets are not affected.
    const { elementStyles } = tag.constructor as unknown as Lit;
    root.adoptedStyleSheets = elementStyles.map((sheet) => (sheet as CSSResult).styleSheet!);
    await scheduleUpdate.call(tag);
    // The reader may have opened entries before the script ran.
    for (const details of root.querySelectorAll('details[open]'))
      details.dispatchEvent(bubbling('toggle', { bubbles: false }));
  };
  prototype.scheduleUpdate = function () {
    return fromServer.delete(this) ? takeOver(this as HydratedElement) : scheduleUpdate.call(this);
  };
}

// Every copy of Lit that is loaded later calls this global function.
const scope = globalThis as { litElementHydrateSupport?: Support };
const support = scope.litElementHydrateSupport!;
scope.litElementHydrateSupport = (lit) => {
  support(lit);
  patch(lit.LitElement);
};
