/**
 * Registers a tag, unless the page has it already: an embed must survive being loaded twice, in one version
 * or in two. The first copy stays in charge. On a server without a registry nothing happens.
 *
 * Tags whose children readers have seen before the script came do not move the page: see `still.ts`.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements: registry } = globalThis;
  const register = (): void => {
    if (!registry?.get(tag)) registry?.define(tag, element);
  };
  // A server has painted nothing, and has no document.
  if (performance.getEntriesByType('paint')[0] && document.querySelector(`${tag}:not(:empty)`))
    import('./layout-shift-guard.js').then(
      ({ registerWithoutShift }) => registerWithoutShift(tag, register),
      register,
    );
  else register();
}
