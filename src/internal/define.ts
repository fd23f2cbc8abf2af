/**
 * Registers a tag, unless the page has it already: an embed must survive being loaded twice, in one version
 * or in two. The first copy stays in charge. On a server without a registry nothing happens.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (globalThis.customElements?.get(tag) === undefined) globalThis.customElements?.define(tag, element);
}
