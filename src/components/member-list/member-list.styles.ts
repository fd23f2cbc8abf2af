import { css } from 'lit';

export const memberListStyles = css`
  /* In Chinese it breaks before the bracket. */
  [part='heading']:lang(zh) {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  .list {
    columns: 2;
    column-gap: 2rem;
  }
  .years {
    columns: 3 11.5rem;
  }
  p.muted {
    margin-block-end: 0.5em;
    font-size: 0.88em;
  }
  .list li {
    display: flex;
    justify-content: space-between;
    gap: 0.1em 1rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .list li > :last-child {
    text-align: end;
  }
  @container (inline-size < 30rem) {
    .list {
      columns: 1;
    }
  }
`;
