import { css } from 'lit';

/** Styles of a chart with a time axis: rows with a name, bars, and the same in words. */
export const timeAxisStyles = css`
  :host {
    --_measure: 60em;
  }
  svg text {
    fill: var(--_muted);
    font-size: 0.74em;
  }
  svg .grid {
    stroke: var(--_rule);
  }
  line.day {
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  text.day {
    fill: currentColor;
    font-weight: 600;
  }
  .chart {
    break-inside: avoid;
    margin-block-start: 0.276lh;
  }
  .track {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: 0 0.9rem;
    align-items: center;
    line-height: 1.3;
  }
  .track > * {
    min-inline-size: 0;
  }
  /* The drawing lies in a box of its own: of one laid out in a grid line, Chromium prints the parts on wrong pages. */
  .lane {
    position: relative;
    grid-area: 1 / 2;
    align-self: stretch;
    min-block-size: 1.7em;
  }
  .lane > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .mid {
    transform: translateY(-0.33em);
  }
  .thin {
    transform: translateY(-0.08em);
  }
  .axis .lane {
    min-block-size: 1.3em;
  }
  .upper {
    margin-block-start: 0.3em;
  }
  /* Letters of the day reach far above their line. */
  .upper:lang(ur) {
    margin-block-start: 0.8em;
  }
  .upper .lane {
    min-block-size: 2.3em;
  }
  /* The label of a fold says the same. */
  [part='fold'] [part='subheading'] {
    display: none;
  }
  .chart [part='subheading'] {
    margin: 0.9em 0 0.25em;
  }
  .axis > [part='subheading'] {
    margin: 0 0 0.25em;
    align-self: end;
  }
  @container (inline-size < 48rem) {
    svg .tight {
      display: none;
    }
  }
  @container (inline-size < 34rem) {
    .track {
      display: block;
    }
    .upper {
      margin-block-start: 0.8em;
    }
    .track > span {
      display: inline-block;
      margin-inline-end: 0.5em;
    }
    .track:not(.axis) .lane {
      margin-block: 0.15em 0.5em;
      min-block-size: 1em;
    }
  }
  @media print {
    svg .tight,
    .tall .lane {
      display: none;
    }
  }
  @media print and (height >= 40rem) {
    /* Keeps the heading with the chart, which is not divided. */
    .kicker::after {
      block-size: 46em;
      margin-block-end: -46em;
    }
  }
  @media print and (height < 40rem) {
    .chart .lane,
    .key {
      display: none;
    }
  }
  @media (forced-colors: active) {
    line.day {
      stroke: Highlight;
    }
  }
`;
