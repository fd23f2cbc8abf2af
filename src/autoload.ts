/**
 * Loads the file of every tag that is in the document, now or when it is added later. Does not search the shadow roots of
 * other elements.
 */

/** Shows tags in `data-sco` boxes. */
const BOXES = '../data-sco';
/** Files that must run before the tags: hydration support patches Lit's class, and the provider answers requests for settings. */
const FIRST = ['../hydrate', 'provider'];
const SELECTOR = ':not(:defined),[data-sco]';

/** The files that an element needs: for a box, for a tag, or for a tag with a shadow root from a server. */
const needs = ({ localName, shadowRoot, dataset }: HTMLElement): readonly (string | undefined)[] =>
  dataset?.['sco']
    ? [BOXES, dataset['sco']]
    : localName.startsWith('sco-')
      ? [localName.slice(4), shadowRoot ? FIRST[0] : '']
      : [];

/**
 * @param tags the names of all tags without prefix
 * @param load loads a file, by the name of a tag, or by `../hydrate` or `../data-sco`
 */
export function autoload(tags: readonly string[], load: (name: string) => Promise<unknown>): void {
  /** Files that are not loaded yet. */
  const waiting = new Set([...tags, BOXES, FIRST[0]]);
  let ready: Promise<unknown> = Promise.resolve();

  const search = (elements: readonly Element[]): void => {
    const names = new Set((elements as readonly HTMLElement[]).flatMap(needs));
    for (const name of [...FIRST, ...names]) {
      if (!names.has(name) || !waiting.delete(name)) continue;
      const loaded: Promise<unknown> = ready.then(() => load(name!).catch(console.error));
      if (FIRST.includes(name!)) ready = loaded;
    }
  };

  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // A box whose name was changed.
      if (target instanceof Element) search([target]);
      for (const node of addedNodes) {
        if (node instanceof Element) search([node, ...node.querySelectorAll(SELECTOR)]);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-sco'] });
  search([...document.querySelectorAll(SELECTOR)]);
}
