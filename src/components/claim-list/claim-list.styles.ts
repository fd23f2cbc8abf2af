import { css } from 'lit';

export const claimListStyles = css`
  .lede + .lede {
    margin-block-start: 0.2em;
  }
  .nums > li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  .claims li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1.5rem;
  }
  .claims li > * {
    grid-column: 2;
  }
  .claims .claim {
    grid-column: 1;
    grid-row: 1 / span 9;
    font-weight: 600;
  }
  .claims li > * + * {
    margin-block-start: 0.2em;
  }
  .claims .claim + * {
    margin-block-start: 0;
  }
  .note {
    font-size: 0.85em;
    color: var(--_muted);
  }
  @container (inline-size < 30rem) {
    .claims li {
      display: block;
    }
  }
`;
