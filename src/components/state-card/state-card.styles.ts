import { css } from 'lit';

export const stateCardStyles = css`
  dl {
    margin-block-start: 0.9em;
  }
  [part='subheading'] + dl {
    margin-block-start: 0;
  }
  dt,
  .small {
    color: var(--_muted);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(7.5rem, 1fr) 4fr;
    gap: 0 1rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  dt,
  dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .small {
    font-size: 0.88em;
  }
  li + li {
    margin-block-start: 0.45em;
  }
  .close li + li {
    margin-block-start: 0.15em;
  }
  .current {
    font-weight: 600;
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
    dt {
      font-size: 0.82em;
    }
  }
`;
