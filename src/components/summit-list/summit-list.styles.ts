import { css } from 'lit';

export const summitListStyles = css`
  th,
  td {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  tbody th {
    color: var(--_muted);
  }
  td :is(p, .para),
  td + td {
    font-size: 0.9em;
    line-height: 1.38;
  }
  time {
    white-space: normal;
  }
  table {
    table-layout: fixed;
  }
  thead th:first-child {
    inline-size: 2.6em;
  }
  thead th:nth-child(3) {
    inline-size: 27%;
  }
  @container (inline-size < 36rem) {
    thead {
      display: none;
    }
    table,
    tbody,
    td,
    tbody th {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 2.2rem 1fr;
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_rule);
    }
    tbody :is(th, td) {
      grid-column: 2;
      padding: 0;
      border: 0;
    }
    tbody th {
      grid-row: 1;
      grid-column: 1;
    }
  }
`;
