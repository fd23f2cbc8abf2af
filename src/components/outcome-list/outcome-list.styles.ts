import { css } from 'lit';

export const outcomeListStyles = css`
  [part='documents'] li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: break-word;
    hyphens: auto;
    text-wrap: pretty;
  }
  cite {
    font-style: normal;
  }
  .note {
    font-size: 0.85em;
    color: var(--_muted);
  }
  .lede + ul,
  .note:not(.shared) + ul {
    margin-block-start: 0.6em;
  }
  .shared {
    margin-block-end: 0.35em;
  }
  .note .muted {
    color: inherit;
  }
  .note a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
