import { html } from 'lit';
import type { StateId } from '../data/types.js';
import { lazy } from '../internal/lazy.js';

/** The artwork comes when a page asks for flags. */
export const artwork = lazy(() => import('./artwork.js'));

/** A state's name with its flag as decoration before it; the name alone where we have no flag. */
export function flagged(id: StateId, name: unknown): unknown {
  const drawing = artwork.value?.flags[id];
  if (!drawing) return name;
  return html`<span class="flagged"
    ><svg class="flag" part="flag" viewBox="0 0 513 342" aria-hidden="true">${drawing}</svg>${name}</span
  >`;
}
