import { css } from 'lit';

export const roadmapStyles = css`
  .chart {
    /* Names of one line each, if that leaves 12rem for the drawing. */
    --_name: 15.5rem;
    --_columns: minmax(clamp(11.5rem, 100cqi - 21.3rem, var(--_name)), 2fr) 4fr minmax(7.5rem, 1.5fr);
  }
  /* The state of an item can be a sentence. */
  .chart:has(.items) {
    --_columns: minmax(10rem, 2fr) 3fr minmax(10rem, 2fr);
  }
  .chart:lang(ru) {
    --_name: 18rem;
  }
  .rows {
    border-block-end: 1px solid var(--_rule);
  }
  .row {
    border-block-start: 1px solid var(--_rule);
  }
  summary.track {
    list-style: none;
    cursor: pointer;
  }
  summary.track::-webkit-details-marker {
    display: none;
  }
  .track > :is(.name, .state) {
    padding-block: 0.25em;
  }
  .plain .track {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  summary .name::after {
    content: '\\a0+' / '';
    color: var(--_muted);
  }
  details[open] > summary .name::after {
    content: '\\a0–' / '';
  }
  summary:hover .name {
    text-decoration: underline 1px var(--_rule-strong);
    text-underline-offset: 0.18em;
  }
  .state {
    font-size: 0.82em;
    color: var(--_muted);
  }
  .bar:is(.now, .future) {
    --_bar: currentColor;
  }
  .bar:is(.past, .open) {
    --_bar: var(--_muted);
  }
  .bar.arrow {
    --_bar: currentColor;
    overflow: visible;
  }
  .sample:has(.past) {
    block-size: 0.2em;
    min-block-size: 0;
    align-self: center;
  }
  .documents {
    margin-block: 0.1em 0.7em;
    padding-inline-start: 0.9rem;
    border-inline-start: 1px solid var(--_rule-strong);
    font-size: 0.9em;
  }
  .documents li {
    padding-block: 0.2em;
  }
  .meta {
    font-size: 0.9em;
    color: var(--_muted);
  }
  /* Not every engine wraps before an element with white-space: nowrap. */
  :is(.meta, .state) time {
    display: inline-block;
  }
  .state time {
    white-space: normal;
  }
  .empty {
    margin-block-start: 0.6em;
  }
  @container (inline-size < 34rem) {
    /* Room for arrows. */
    .lane {
      margin-inline-end: 9px;
    }
  }
  @media print {
    summary .name::after {
      content: none !important;
    }
    .tall .state {
      grid-column: 2 / -1;
    }
  }
  @media (forced-colors: active) {
    .bar:is(.now, .future, .arrow) {
      --_bar: CanvasText;
    }
    .bar:is(.past, .open) {
      --_bar: GrayText;
    }
  }
`;
