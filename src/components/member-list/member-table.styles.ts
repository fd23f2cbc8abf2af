import { css } from 'lit';

/** What the table looks like; comes with it. */
export const memberTableStyles = css`
  table {
    /* What a page in quirks mode keeps from tables. */
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
  :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  thead th {
    font-size: 0.82em;
    color: var(--_muted);
    border-block-end-color: var(--_rule-strong);
  }
  @container (inline-size < 40rem) {
    thead {
      display: none;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_rule);
    }
    th,
    td,
    td:last-child {
      padding: 0;
      border: 0;
      text-align: inherit;
    }
    tbody th {
      flex-basis: 100%;
    }
    td {
      font-size: 0.88em;
    }
    td::before {
      content: attr(data-label) ' ';
      color: var(--_muted);
    }
  }
  @container (inline-size < 30rem) {
    td {
      flex-basis: 100%;
    }
    td::before {
      float: inline-start;
      inline-size: 6.5em;
    }
  }
`;
