import { css, html, type TemplateResult } from 'lit';
import type { disputeNote as english } from '../strings/en/dispute-note.js';
import type { DrawingContext } from './drawing-context.js';

const onKey = ({ key, currentTarget }: KeyboardEvent): void => {
  if (key === 'Escape') (currentTarget as HTMLDetailsElement).open = false;
};

/**
 * A small mark after a fact on which sources differ (`differ`) or which is not established (`open`). It opens an
 * explanation in English; Escape closes it. In print the explanation is open.
 */
export function disputeNote(
  explanation: unknown,
  kind: keyof typeof english,
  { words, open }: Pick<DrawingContext<{ disputeNote: typeof english }>, 'words' | 'open'>,
): TemplateResult {
  const label = words.disputeNote[kind];
  return html`<details class="dispute" part="dispute" ?open=${open} @keydown=${onKey}>
    <summary title=${label}><span class="dispute-label">${label}</span></summary>
    <span lang="en">${explanation}</span>
  </details>`;
}

export const disputeNoteStyles = css`
  .dispute {
    display: inline;
  }
  /* A word joiner keeps the mark on the line of its fact. */
  .dispute::before {
    content: '\\2060' / '';
  }
  .dispute summary {
    display: inline;
    padding: 4px 8px;
    list-style: none;
    cursor: pointer;
  }
  .dispute summary::-webkit-details-marker {
    display: none;
  }
  .dispute summary::before {
    content: '≠' / '';
    color: var(--_accent);
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
    color: var(--_muted);
  }
  .dispute[open] summary {
    padding-inline: 0;
  }
  .dispute[open] .dispute-label {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    margin-inline-start: 0.3em;
  }
`;
