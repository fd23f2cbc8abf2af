import { css, html } from 'lit';
import type { StateId } from '../data/types.js';
import { flags } from './artwork.js';

/** What flags look like; comes with them. */
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
  /* In rows, names stand below each other; in a sentence there is nothing to line up with. */
  div.base .unflagged {
    margin-inline-start: 1.7em;
  }
`;

/** A state's name with its flag as decoration before it; the name alone, in line with the others, where we have no flag. */
export function flagged(id: StateId, name: unknown): unknown {
  const drawing = flags[id];
  if (!drawing) return html`<span class="unflagged">${name}</span>`;
  return html`<span class="flagged"
    ><svg class="flag" part="flag" viewBox="0 0 513 342" aria-hidden="true">${drawing}</svg>${name}</span
  >`;
}
