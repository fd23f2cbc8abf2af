import { css } from 'lit';

export const roadmapStyles = css`
  :host {
    --_measure: 60em;
  }
  .rows {
    border-block-end: 1px solid var(--_rule);
  }
  .row {
    border-block-start: 1px solid var(--_rule);
  }
  .head,
  .axis {
    display: grid;
    grid-template-columns: minmax(10rem, 2fr) 4fr;
    gap: 0 1rem;
  }
  .plain .head,
  .plain .axis {
    display: block;
  }
  summary.head {
    list-style: none;
    cursor: pointer;
  }
  summary.head::-webkit-details-marker {
    display: none;
  }
  .said {
    padding-block: var(--_space);
    min-inline-size: 0;
  }
  .said > * {
    display: block;
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
    line-height: 1.35;
    color: var(--_muted);
  }
  .state.now::before {
    content: '';
    display: inline-block;
    border: 0.22em solid var(--_accent);
    /* Not logical: the words after it run from left to right on every page. */
    margin-right: 0.45em;
    vertical-align: 0.16em;
  }
  .lane {
    position: relative;
    min-block-size: 2.5em;
  }
  .lane > svg {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .lane text {
    transform: translateY(-0.1em);
  }
  .lane text.now {
    fill: currentColor;
    font-weight: 600;
  }
  .day {
    stroke: var(--_accent);
  }
  .bar.now {
    --_bar: var(--_accent);
  }
  .bar.past {
    --_bar: color-mix(in oklab, currentColor 40%, transparent);
  }
  .bar:is(.future, .open) {
    --_bar: var(--_rule-strong);
  }
  .axis > svg {
    block-size: 1.4em;
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
  .empty {
    margin-block-start: 0.6em;
  }
  @container (inline-size < 34rem) {
    .head,
    .axis {
      display: block;
    }
    .lane {
      min-block-size: 2em;
      margin-block-start: -0.3em;
    }
  }
  @media print {
    summary .name::after {
      content: none !important;
    }
    /* Black and light grey: on paper, red and grey can look the same. */
    .bar.now {
      --_bar: currentColor;
    }
    .day,
    .state.now::before {
      stroke: currentColor;
      border-color: currentColor;
    }
    .chart:not(.tall) {
      break-inside: avoid;
    }
    :is(.lane, .axis):is(.tall *),
    .key:has(~ .tall) svg {
      display: none;
    }
    .tall .head {
      display: block;
    }
    .tall .said {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 0 1rem;
      align-items: baseline;
    }
  }
  @media print and (height < 40rem) {
    .lane,
    .axis,
    .key svg {
      display: none;
    }
    .head {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .lane {
      color: CanvasText;
    }
    .day {
      stroke: Highlight;
    }
    .bar.now {
      --_bar: Highlight;
    }
    .bar.past {
      --_bar: GrayText;
    }
  }
`;
