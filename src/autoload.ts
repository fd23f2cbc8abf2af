/**
 * Loads the file of every tag that is in the document, now or when it is added later. Does not search the shadow roots of
 * other elements.
 */

/** Shows tags in `data-sco` boxes. */
const BOXES = '../data-sco';
/** Files that must run before the tags: hydration support patches Lit's class, and the provider answers requests for settings. */
const FIRST = ['../hydrate', 'provider'];
const SELECTOR = ':not(:defined),[data-sco]';

/** The files that an element needs before all others: for a box, for a tag, or for a tag with a shadow root from a server. */
const needs = (element: HTMLElement): readonly (string | undefined)[] => {
  const { localName, shadowRoot, dataset } = element;
  return dataset?.['sco']
    ? [BOXES, dataset['sco']]
    : localName.startsWith('sco-')
      ? // The shadow root of a tag that is defined is its own.
        [localName.slice(4), shadowRoot && !element.matches(':defined') ? FIRST[0] : '']
      : [];
};

/**
 * @param tags the names of all tags without prefix
 * @param load loads a file, by the name of a tag, or by `../hydrate` or `../data-sco`
 * @param announce called at once with each element of a tag, its tag, and the names of the files that will be loaded for it
 */
export function autoload(
  tags: readonly string[],
  load: (name: string) => Promise<unknown>,
  announce?: (element: Element, tag: string, names: readonly string[]) => void,
): void {
  /** Files that are not loaded yet. */
  const waiting = new Set([...tags, BOXES, FIRST[0]]);
  let ready: Promise<unknown> = Promise.resolve();

  const search = (elements: readonly Element[]): void => {
    const names = new Set(
      (elements as readonly HTMLElement[]).flatMap((element) => {
        const found = needs(element);
        const tag = found.find((name) => tags.includes(name!));
        if (tag) announce?.(element, tag, found.filter(Boolean) as string[]);
        return found;
      }),
    );
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
