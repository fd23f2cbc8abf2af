/**
 * Registers a tag, unless the page has registered it already: a page may load the library twice, even in two versions, and
 * the first copy wins. Does nothing on a server without a registry.
 *
 * If the browser has painted tags with children, `layout-shift-guard.ts` keeps their first drawing from shifting the page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements: registry } = globalThis;
  const register = (): void => {
    if (!registry?.get(tag)) registry?.define(tag, element);
  };
  // On a server there are no paint entries, so `document`, which does not exist there, is not read.
  if (performance.getEntriesByType('paint')[0] && document.querySelector(`${tag}:not(:empty)`))
    import('./layout-shift-guard.js').then(
      ({ registerWithoutShift }) => registerWithoutShift(tag, register),
      register,
    );
  else register();
}
