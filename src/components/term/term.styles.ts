import { css } from 'lit';

export const termStyles = css`
  .word {
    text-decoration: underline dotted 1px var(--_rule-strong);
    text-underline-offset: 0.18em;
    cursor: help;
  }
  .word:hover,
  .word[aria-expanded='true'] {
    text-decoration-color: currentColor;
  }
  /* In the top layer, if the browser has one. bubble.ts sets the position. */
  .card {
    display: none;
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22rem, var(--_room, 100vw - 16px));
    overflow: auto;
    padding: 0.75em 0.9em 0.8em;
    border: 1px solid var(--_rule);
    border-block-start: 3px solid var(--_accent);
    background: var(--sco-surface, Canvas);
    color: var(--sco-text, CanvasText);
    font-size: 0.85rem;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    writing-mode: horizontal-tb;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }
  .card.open {
    display: block;
  }
  .name,
  .line {
    display: block;
  }
  .name {
    font-weight: 600;
  }
  .line {
    margin-block-start: 0.2em;
  }
  .sources {
    font-size: 0.88em;
  }
  .full {
    display: none;
  }
  @media print {
    .word {
      text-decoration: none;
    }
    .card.open {
      display: none;
    }
    .full {
      display: inline;
    }
  }
`;
