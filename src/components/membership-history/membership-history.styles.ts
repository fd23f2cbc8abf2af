import { css } from 'lit';

export const membershipHistoryStyles = css`
  :host {
    --_measure: 60em;
  }
  .rows,
  .counts {
    margin-block-start: 0.7em;
  }
  .row,
  .counts > div,
  .axis {
    display: grid;
    grid-template-columns: minmax(9.5rem, 1fr) 4fr;
    gap: 0 1rem;
  }
  .row {
    position: relative;
    line-height: 1.3;
    font-size: 0.92em;
  }
  .row .name {
    padding-block: 0.12em;
  }
  /* The drawing lies in a box of its own: of one laid out in a grid line, Chromium prints the parts on wrong pages. */
  .lane {
    position: relative;
    display: block;
    grid-area: 1 / 2;
  }
  .lane > svg {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .axis > svg {
    block-size: 1.5em;
  }
  .bar {
    --_bar: var(--sco-member, oklch(from currentColor clamp(0.42, l, 0.74) 0.09 250 / 1));
  }
  .counts > div {
    align-items: end;
  }
  .counts .lane {
    min-block-size: 3em;
  }
  .counts dt {
    font-size: 0.92em;
    line-height: 1.3;
  }
  .counts:not(.plain *) dt {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5em;
    align-items: baseline;
  }
  .counts dt > svg {
    inline-size: 1.5em;
    block-size: 0.72em;
  }
  .counts dd {
    position: relative;
  }
  /* The drawing as text: for screen readers, and visible on narrow pages and where paper has no room for the drawing. */
  .words {
    grid-column: 2;
    font-size: 0.85em;
    color: var(--_muted);
    padding-block-end: 0.35em;
  }
  @container (inline-size >= 30rem) {
    .words:not(.seen *) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .plain .row,
  .plain .counts > div {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
    align-items: baseline;
  }
  .plain .words {
    padding: 0;
  }
  .as-table {
    margin-block: 0.8em 0;
    font-size: 0.92em;
  }
  .empty {
    margin-block-start: 0.6em;
  }
  @container (inline-size < 30rem) {
    .row,
    .counts > div,
    .axis {
      display: block;
    }
    .row,
    .counts > div {
      margin-block-start: 0.7em;
    }
    .row > .lane {
      block-size: 1.15em;
      margin-block-start: -0.15em;
    }
  }
  .chart {
    break-inside: avoid;
  }
  @media print {
    .as-table,
    .tall :is(.lane, svg) {
      display: none;
    }
  }
  @media print and (height >= 40rem) {
    .words:not(.seen *, .tall *) {
      display: none;
    }
  }
  @media print and (height < 40rem) {
    .lane,
    .chart svg {
      display: none;
    }
  }
`;
