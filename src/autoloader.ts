/**
 * Finds the tags on the page, now and whenever some are added, and loads what each of them needs.
 * Looks in the document only, not in the shadow roots of others.
 */

/** All tags, without prefix; filled in by the build. */
declare const __SCO_TAGS__: readonly string[];

const waiting = new Set(__SCO_TAGS__);
/** Tags ask the provider above them for settings when they start, so it has to be there before them. */
let provider: Promise<void> | undefined;

const load = (name: string): Promise<void> =>
  import(/* @vite-ignore */ `./components/${name}.js`).catch((error: unknown) => console.error(error));

function search(elements: Iterable<Element>): void {
  const names = new Set([...elements].map(({ localName }) => /^sco-(.+)/.exec(localName)?.[1] ?? ''));
  if (names.has('provider') && waiting.delete('provider')) provider = load('provider');
  for (const name of names) {
    if (waiting.delete(name)) void Promise.resolve(provider).then(() => load(name));
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element) search([node, ...node.querySelectorAll(':not(:defined)')]);
    }
  }
});
observer.observe(document, { childList: true, subtree: true });
search(document.querySelectorAll(':not(:defined)'));
