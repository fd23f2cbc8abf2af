import { css } from 'lit';

export const mapStyles = css`
  :host {
    --_measure: 60em;
    /* A blue in the lightness of the text, and black or white for letters on it. */
    --_member: var(--sco-member, oklch(from currentColor clamp(0.42, l, 0.76) 0.1 250 / 1));
    --_on-member: oklch(from var(--_member) clamp(0.12, (0.62 - l) * 1000, 1) 0 0 / 1);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 2rem;
    margin-block-start: 1em;
  }
  .tiles,
  .dots,
  .swatch {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke-width: 1.5;
  }
  .dots {
    inline-size: 100%;
    stroke-width: 3.5;
  }
  .land {
    stroke: currentColor;
    stroke-opacity: 0.28;
    stroke-width: 5;
    stroke-linecap: round;
    fill: none;
  }
  .full {
    fill: var(--_member);
    stroke: var(--_member);
  }
  .bare {
    fill: none;
    stroke: var(--_member);
  }
  .hatch {
    stroke: var(--_member);
  }
  text {
    direction: ltr;
    fill: currentColor;
    font-size: 16px;
    text-anchor: middle;
  }
  .on {
    fill: var(--_on-member);
    font-weight: 600;
  }
  .dots text {
    font-size: 22px;
  }
  .swatch {
    display: inline-block;
    block-size: 0.95em;
    margin-inline: 0.1em;
    vertical-align: -0.1em;
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
    margin-block-start: 1em;
    font-size: 0.82em;
    color: var(--_muted);
  }
  .note + .note {
    margin-block-start: 0.2em;
  }
  .slider {
    display: flex;
    align-items: center;
    gap: 0.8rem;
    max-inline-size: 27rem;
    margin-block-start: 0.6em;
    font-size: 0.86em;
    color: var(--_muted);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  output {
    min-inline-size: 4ch;
  }
  @container (inline-size < 30rem) {
    .dots text {
      display: none;
    }
    .dots .mark {
      transform: scale(1.5);
    }
  }
  @container (inline-size >= 38rem) {
    .body.tiles-body {
      grid-template-columns: minmax(0, 27rem) minmax(12rem, 1fr);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_member: CanvasText;
      --_on-member: Canvas;
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
