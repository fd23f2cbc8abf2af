import { css } from 'lit';

/** Styles of bars, grid lines and labels on a time axis. */
export const timeAxisStyles = css`
  svg:not(.bar) {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  svg .bar {
    overflow: hidden;
    color: var(--_bar, currentColor);
  }
  svg text {
    fill: var(--_muted);
    font-size: 0.74em;
  }
  svg .grid {
    stroke: var(--_rule);
  }
  .fill {
    fill: currentColor;
  }
  .outline {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }
  .hatch {
    stroke: currentColor;
    stroke-width: 3em;
    stroke-dasharray: 1.5px 3px;
  }
  .rule {
    stroke: currentColor;
    stroke-width: 3em;
    stroke-dasharray: 1px 4px;
  }
  .dots {
    stroke: currentColor;
    stroke-width: 2px;
    stroke-dasharray: 2px 2px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
    margin-block-start: 0.3em;
    font-size: 0.86em;
    color: var(--_muted);
  }
  .key li {
    display: flex;
    gap: 0.45em;
    align-items: baseline;
  }
  .key li > svg {
    inline-size: 1.5em;
    block-size: 0.7em;
  }
  @container (inline-size < 34rem) {
    svg .tight {
      display: none;
    }
  }
  @media (forced-colors: active) {
    svg .bar {
      --_bar: CanvasText;
    }
  }
`;
