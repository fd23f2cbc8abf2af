import { css } from 'lit';

/** Styles of a table: lines between rows, font and colour inherited. */
export const tableStyles = css`
  table {
    /* In quirks mode, tables do not inherit these two. */
    font: inherit;
    color: inherit;
    margin-block-start: 0.5em;
    inline-size: 100%;
    border-collapse: collapse;
    text-align: inherit;
  }
  th,
  td {
    padding-block: var(--_space);
    padding-inline: 0 1rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: inherit;
    vertical-align: baseline;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.82em;
    color: var(--_muted);
    border-block-end-color: var(--_rule-strong);
  }
  @container (inline-size < 17rem) {
    table {
      font-size: 0.88em;
    }
    table :is(th, td) {
      padding-inline-end: 0.4rem;
    }
    table :is(th, td):last-child {
      padding-inline-end: 0;
    }
  }
`;
