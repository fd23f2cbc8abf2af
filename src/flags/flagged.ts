import { css, html } from 'lit';
import type { StateId } from '../data/types.js';
import { flags } from './artwork.js';

/** Styles of flags, loaded with them. */
export const flagStyles = css`
  .flagged {
    display: inline-flex;
    align-items: baseline;
  }
  .flag {
    flex: none;
    inline-size: 1.2em;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    vertical-align: -0.05em;
    outline: 1px solid var(--_rule);
  }
  /* Only in lists: in a sentence there are no names to line up with. */
  div.base .unflagged {
    margin-inline-start: 1.7em;
  }
`;

/** A state's name after its flag, which is decorative. A name without a flag is indented to line up with the others. */
export function flagged(id: StateId, name: unknown): unknown {
  const drawing = flags[id];
  if (!drawing) return html`<span class="unflagged">${name}</span>`;
  return html`<span class="flagged"
    ><svg class="flag" part="flag" viewBox="0 0 513 342" aria-hidden="true">${drawing}</svg>${name}</span
  >`;
}
