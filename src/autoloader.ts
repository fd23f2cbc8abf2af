/**
 * Finds the tags on the page, now and whenever some are added, and loads what each of them needs.
 * Looks in the document only, not in the shadow roots of others.
 */

/** All tags, without prefix, parted by spaces; filled in by the build. */
declare const __SCO_TAGS__: string;

const BOXES = '../data-sco';
/** What has to be there before the tags: its support in Lit, and who answers when they ask for settings. */
const FIRST = ['../hydrate', 'provider'];
const SELECTOR = ':not(:defined),[data-sco]';
const waiting = new Set([...__SCO_TAGS__.split(' '), BOXES, FIRST[0]]);
let ready: Promise<unknown> = Promise.resolve();

/** What an element needs: a tag, with a shadow root from a server or without, or a box that stands for a tag. */
const needs = ({ localName, shadowRoot, dataset }: HTMLElement): readonly (string | undefined)[] =>
  dataset?.['sco']
    ? [BOXES, dataset['sco']]
    : localName.startsWith('sco-')
      ? [localName.slice(4), shadowRoot ? FIRST[0] : '']
      : [];

function search(elements: readonly Element[]): void {
  const names = new Set((elements as readonly HTMLElement[]).flatMap(needs));
  for (const name of [...FIRST, ...names]) {
    if (!names.has(name) || !waiting.delete(name)) continue;
    const loaded: Promise<unknown> = ready.then(() =>
      import(/* @vite-ignore */ `./components/${name}.js`).catch(console.error),
    );
    if (FIRST.includes(name!)) ready = loaded;
  }
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element) search([node, ...node.querySelectorAll(SELECTOR)]);
    }
  }
}).observe(document, { childList: true, subtree: true });
search([...document.querySelectorAll(SELECTOR)]);

export {};
