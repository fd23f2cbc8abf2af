import { canDraw } from './can-draw.js';

/**
 * Registers a tag, unless the page has registered it already: a page may load the library twice, even in two versions, and
 * the first copy wins. Does nothing on a server without a registry, and in a browser that could not draw it.
 *
 * If the page has tags with children, `layout-shift-guard.ts` keeps their first drawing from shifting it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements: registry, document } = globalThis;
  const register = (): void => {
    if (!registry?.get(tag)) registry?.define(tag, element);
  };
  if (!canDraw()) return;
  if (document?.querySelector(`${tag}:not(:empty)`))
    import('./layout-shift-guard.js').then(
      ({ registerWithoutShift }) => registerWithoutShift(tag, register),
      register,
    );
  else register();
}
