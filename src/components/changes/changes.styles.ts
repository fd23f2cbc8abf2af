import { css } from 'lit';

export const changesStyles = css`
  :host([layout='inline']) time {
    white-space: normal;
    font-variant-numeric: inherit;
  }
  .rows,
  .plain {
    margin-block-start: 0.9em;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 9rem 1fr;
    gap: 0 1.2rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .plain > li {
    display: list-item;
    margin-inline-start: 1.2em;
    padding-block: calc(var(--_space) / 2);
    list-style: disc;
  }
  li {
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .rows > li > * {
    min-inline-size: 0;
  }
  cite {
    font-style: normal;
  }
  [part='status'] {
    margin-block-start: 0.6em;
    font-size: 0.88em;
  }
  [part='fold'] .rows {
    margin-block-start: 0;
  }
  @container (inline-size < 30rem) {
    .rows > li {
      grid-template-columns: 1fr;
    }
  }
`;
