import { css } from 'lit';

/** Styles of an opened entry, loaded with it. */
export const entryBodyStyles = css`
  .body {
    margin-block: 0.5em 0.8em;
    font-size: 0.92em;
  }
  .body dl {
    margin-block-start: 0.6em;
    border-block-end: 1px solid var(--_rule);
  }
  .body dl ~ p {
    margin-block-start: 0.4em;
  }
  .body dl > div {
    display: grid;
    grid-template-columns: minmax(6.5rem, 1fr) 4fr;
    gap: 0 1rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .body dt {
    color: var(--_muted);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .body dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .body dd > * + * {
    display: block;
  }
  .body .sources {
    margin: 0;
  }
  @container (inline-size < 30rem) {
    .body dl > div {
      display: block;
    }
    .body dt {
      font-size: 0.88em;
    }
  }
`;
