import { css } from 'lit';

/** Styles of bars, tiles and marks in the looks of `looks.ts`, and of the key to them. */
export const looksStyles = css`
  :host {
    /* A blue in the lightness of the text. */
    --_member: var(--sco-member, oklch(from currentColor clamp(0.42, l, 0.76) 0.1 250 / 1));
  }
  svg .bar {
    overflow: hidden;
    color: var(--_bar, var(--_member));
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
    stroke-width: 300px;
    stroke-dasharray: 1.5px 3px;
  }
  .rule {
    stroke: currentColor;
    stroke-width: 300px;
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
    margin-block-start: 0.5em;
    font-size: 0.82em;
  }
  .key span {
    color: var(--_muted);
  }
  .key li {
    display: flex;
    gap: 0.45em;
    align-items: baseline;
  }
  svg.sample {
    flex: none;
    display: inline-block;
    inline-size: 1.7em;
    block-size: 0.75em;
    /* Whole pixels, or the lower outline can be missing. */
    min-block-size: round(up, 0.75em, 1px);
  }
  @media (forced-colors: active) {
    :host {
      --_member: CanvasText;
    }
  }
`;
