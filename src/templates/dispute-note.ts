import { css, html, type TemplateResult } from 'lit';
import type { disputeNote as english } from '../strings/en/dispute-note.js';
import type { DrawingContext } from './drawing-context.js';

type DisputeContext = Pick<
  DrawingContext<{ disputeNote: typeof english }>,
  'cite' | 'words' | 'open' | 'prose'
>;

/** Closes the note in which Escape was pressed. */
export const closeOnEscape = ({ key, currentTarget }: KeyboardEvent): void => {
  if (key === 'Escape') (currentTarget as HTMLDetailsElement).open = false;
};

/** The sign ≠, drawn: not every font has it, and others put it together from two glyphs that come apart. */
const sign = html`<svg class="sign" viewBox="0 0 10 10" aria-hidden="true">
  <path d="M1 3.5h8M1 6.7h8M7 .8 3 9.4"></path>
</svg>`;

/**
 * A small mark after a fact on which sources differ (`differ`) or which is not established (`open`). It opens an
 * explanation; Escape closes it. In print the explanation is open. The footer says what the mark means. `mark` follows the explanation.
 */
export function disputeNote(
  explanation: string,
  kind: 'differ' | 'open',
  { cite, words, open, prose }: DisputeContext,
  mark?: unknown,
): TemplateResult {
  const { [kind]: label, legend } = words.disputeNote;
  // Screen readers hear the label at each mark, and so do forms without the mark.
  cite.legend = html`<span aria-hidden="true">${sign} ${legend}</span>`;
  return html`<details class="dispute" part="dispute" ?open=${open} @keydown=${closeOnEscape}>
    <summary title=${label}>${sign}<span class="dispute-label">${label}</span></summary>
    <span>${prose(explanation)}${mark}</span>
  </details>`;
}

export const disputeNoteStyles = css`
  .sign {
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
    stroke-linecap: round;
  }
  .dispute {
    display: inline;
  }
  /* Word joiners keep the mark on the line of its fact; before a drawing they hold only where nothing may wrap. */
  .dispute::before,
  .dispute summary::before {
    content: '\\2060' / '';
  }
  .dispute summary {
    display: inline;
    padding: 4px 8px;
    list-style: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .dispute summary::-webkit-details-marker {
    display: none;
  }
  .dispute-label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .dispute[open] {
    display: block;
    margin-block: 0.2em;
    font-size: 0.85em;
  }
  .dispute[open] summary {
    padding-inline: 0;
    white-space: normal;
  }
  .dispute[open] .dispute-label {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
    margin-inline-start: 0.3em;
    font-weight: 600;
  }
`;
