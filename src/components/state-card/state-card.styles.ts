import { css } from 'lit';

export const stateCardStyles = css`
  [part='facts'] {
    margin-block-start: 1em;
  }
  dt,
  .small {
    color: var(--_muted);
  }
  [part='list'] > li,
  dl > div {
    display: grid;
    grid-template-columns: minmax(10em, 1fr) 4fr;
    gap: 0 1rem;
    padding-block: calc(var(--_space) * 0.4);
    border-block-start: 1px solid var(--_rule);
  }
  [part='list'] > li > *,
  dt,
  dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  dt {
    line-height: 1.3;
  }
  .small,
  .reports {
    font-size: 0.88em;
  }
  .reports > li {
    max-inline-size: 40em;
    padding-block: calc(var(--_space) * 0.65);
  }
  strong {
    font-weight: 600;
  }
  .lede .small {
    color: inherit;
  }
  /* The label says the same. */
  [part='fold'] > [part='subheading'] {
    display: none;
  }
  @container (inline-size < 30rem) {
    [part='list'] > li,
    dl > div {
      grid-template-columns: 1fr;
      padding-block: calc(var(--_space) * 0.7);
    }
    dt {
      font-size: 0.82em;
    }
  }
`;
