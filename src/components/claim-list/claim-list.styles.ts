import { css } from 'lit';

export const claimListStyles = css`
  .lede {
    max-inline-size: none;
  }
  .lede + .lede {
    margin-block-start: 0.2em;
  }
  .piece {
    margin-block-end: 0.4em;
    font-size: 0.85em;
  }
  .nums > li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  .claims li {
    font-size: 0.95em;
    line-height: 1.3;
  }
  .claims li:lang(zh) {
    line-height: 1.5;
  }
  .claims :is(p, .para) {
    max-inline-size: none;
  }
  .claims .claim {
    font-weight: 600;
  }
  .note {
    font-size: 0.85em;
    color: var(--_muted);
  }
`;
