import { css } from 'lit';

export const figureStyles = css`
  dl {
    margin-block-start: 0.9em;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) 3fr;
    gap: 0 1rem;
    padding-block: calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_rule);
  }
  dt,
  dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  dt {
    line-height: 1.3;
  }
  .small {
    display: block;
    margin-block-start: 0.15em;
    font-size: 0.82em;
    line-height: 1.4;
    color: var(--_muted);
  }
  dd:has(strong) {
    display: grid;
    grid-template-columns: 4.6rem 1fr;
    gap: 0.1em 1rem;
    align-items: center;
    align-content: start;
  }
  .value {
    white-space: nowrap;
  }
  strong {
    font-weight: var(--sco-heading-weight, 600);
  }
  dd .small {
    grid-column: 2;
    margin: 0;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.72em;
    box-sizing: border-box;
    border: 1px solid var(--_rule-strong);
    fill: currentColor;
    fill-opacity: 0.8;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .note {
    margin-block-start: 0.4em;
    font-size: 0.85em;
    color: var(--_muted);
  }
  .single > div,
  .single dd {
    display: block;
  }
  .single .value {
    display: flex;
  }
  .single strong {
    font-size: 3em;
    letter-spacing: -0.02em;
    line-height: 1.25;
  }
  .single .bar {
    block-size: 0.9em;
    margin-block: 0.3em 0.5em;
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: 1fr;
      gap: 0.2em;
    }
    dd .small {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      fill-opacity: 1;
    }
  }
`;
