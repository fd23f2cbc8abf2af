import { css } from 'lit';

export const mapStyles = css`
  :host {
    --_measure: 60em;
    /* Black or white for letters on the colour of members. */
    --_on-member: oklch(from var(--_member) clamp(0.12, (0.62 - l) * 1000, 1) 0 0 / 1);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 2rem;
    margin-block-start: 1em;
  }
  .tiles,
  .world {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .world {
    inline-size: 100%;
  }
  .land {
    stroke: currentColor;
    stroke-opacity: 0.28;
    stroke-width: 5;
    stroke-linecap: round;
    fill: none;
  }
  .world .outline {
    stroke-width: 5px;
  }
  .world .hatch {
    stroke-dasharray: 2.5px 4px;
  }
  .world .rule {
    stroke-dasharray: 2.5px 4px;
    stroke-dashoffset: 2px;
  }
  text {
    direction: ltr;
    fill: currentColor;
    font-size: 16px;
  }
  :is(.tiles, .rail) text {
    text-anchor: middle;
  }
  .on {
    fill: var(--_on-member);
    font-weight: 600;
  }
  .world text {
    font-size: 22px;
  }
  .sample {
    margin-inline: 0 0.5em;
  }
  .sample ~ .sample {
    margin-inline-start: 0.3em;
  }
  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.05em 1.1em;
  }
  .code {
    font-size: 0.8em;
  }
  .lists > :first-child {
    margin-block-start: 0.4em;
  }
  .note {
    max-inline-size: none;
    margin-block-start: 0.4em;
    font-size: 0.82em;
    color: var(--_muted);
  }
  .slider {
    display: flex;
    align-items: end;
    gap: 0.8rem;
    max-inline-size: 27rem;
    margin-block-start: 0.2em;
    font-size: 0.82em;
    line-height: 24px;
    color: var(--_muted);
    white-space: nowrap;
  }
  .rail {
    flex: 1;
    min-inline-size: 0;
  }
  /* As wide as the way of the middle of the handle. */
  .rail svg {
    display: block;
    inline-size: calc(100% - 14px);
    block-size: 1.1em;
    margin-inline: 7px;
    overflow: visible;
  }
  .rail text {
    font-size: 1em;
    font-weight: 600;
    transform-box: fill-box;
    transform-origin: 50% 0;
  }
  [dir='rtl'] .rail :is(svg, text) {
    transform: scaleX(-1);
  }
  input {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    block-size: 2px;
    background: currentColor;
  }
  input::-moz-range-track {
    block-size: 2px;
    background: currentColor;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: -6px;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }
  input::-moz-range-thumb {
    inline-size: 14px;
    block-size: 14px;
    border: 0;
    border-radius: 50%;
    background: currentColor;
  }
  @container (inline-size < 30rem) {
    .world text {
      display: none;
    }
    .world .mark {
      transform: scale(1.6);
    }
  }
  @container (inline-size >= 38rem) {
    .body.tiles-body {
      grid-template-columns: minmax(0, 25rem) minmax(12rem, 1fr);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_on-member: Canvas;
    }
    input {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .slider {
      display: none;
    }
    svg {
      print-color-adjust: exact;
    }
  }
`;
