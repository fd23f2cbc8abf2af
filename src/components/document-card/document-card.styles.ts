import { css } from 'lit';

export const documentCardStyles = css`
  dl {
    margin-block-start: 0.9em;
  }
  dt,
  dd,
  .chain li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .summary {
    margin-block-start: 0.7em;
    text-wrap: pretty;
  }
  .chain {
    margin-inline-start: 0.25rem;
    padding-inline-start: 1rem;
    border-inline-start: 1px solid var(--_rule-strong);
  }
  .chain li {
    position: relative;
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    gap: 0 1rem;
    padding-block: 0.25em;
    color: var(--_muted);
  }
  .chain li[aria-current] {
    color: inherit;
  }
  /* A border, because print and forced colours drop backgrounds. */
  .chain li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-1rem - 3.5px);
    inset-block-start: 0.7em;
    border: 3px solid;
  }
  .chain li[aria-current]::before {
    border-color: var(--_accent);
  }
  @container (inline-size < 30rem) {
    .chain li,
    .chain li > * {
      display: block;
    }
  }
  /* Hollow, because paper may have no colour. */
  @media print {
    .chain li:not([aria-current])::before {
      border-width: 1px;
      padding: 2px;
    }
  }
  @media (forced-colors: active) {
    .chain li[aria-current]::before {
      border-color: Highlight;
    }
  }
`;
