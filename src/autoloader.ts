/**
 * Finds the tags on the page, now and whenever some are added, and loads what each of them needs.
 * Looks in the document only, not in the shadow roots of others.
 */

/** All tags, without prefix; filled in by the build. */
declare const __SCO_TAGS__: readonly string[];

const BOXES = '../data-sco';
/** What has to be there before the tags: its support in Lit, and who answers when they ask for settings. */
const FIRST = ['../hydrate', 'provider'];
const waiting = new Set([...__SCO_TAGS__, BOXES, FIRST[0]]);
let ready: Promise<unknown> | undefined;

const load = (name: string): Promise<void> =>
  import(/* @vite-ignore */ `./components/${name}.js`).catch((error: unknown) => console.error(error));

/** What an element needs: a tag, with a shadow root from the server or without, or a box that stands for a tag. */
const needs = ({ localName, shadowRoot, dataset }: HTMLElement) =>
  dataset?.['sco']
    ? [BOXES, dataset['sco']]
    : localName.startsWith('sco-')
      ? [shadowRoot ? FIRST[0] : '', localName.slice(4)]
      : [];

function search(elements: Iterable<Element>): void {
  const names = new Set(([...elements] as HTMLElement[]).flatMap(needs));
  for (const name of [...FIRST, ...names] as string[]) {
    if (!names.has(name) || !waiting.delete(name)) continue;
    const loaded = Promise.resolve(ready).then(() => load(name));
    if (FIRST.includes(name)) ready = loaded;
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element) search([node, ...node.querySelectorAll(SELECTOR)]);
    }
  }
});
const SELECTOR = ':not(:defined),[data-sco]';
observer.observe(document, { childList: true, subtree: true });
search(document.querySelectorAll(SELECTOR));

export {};
