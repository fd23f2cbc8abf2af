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
  td + td {
    font-size: 0.9em;
  }
  table {
    table-layout: fixed;
  }
  thead th:first-child {
    inline-size: 2.8rem;
  }
  thead th:nth-child(2) {
    inline-size: 16%;
  }
  thead th:nth-child(4) {
    inline-size: 20%;
  }
  thead th:nth-child(5) {
    inline-size: 27%;
  }
  @container (inline-size < 30rem) {
    time {
      white-space: normal;
    }
  }
  @container (inline-size < 50rem) {
    thead {
      display: none;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 2.2rem 1fr;
      column-gap: 0;
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_rule);
    }
    th,
    td {
      grid-column: 2;
      padding: 0;
      border: 0;
    }
    tbody th {
      grid-column: 1;
    }
  }
  @container (30rem <= inline-size < 50rem) {
    tr {
      grid-template-columns: 2.2rem 1fr 1fr;
      grid-template-rows: auto auto 1fr;
      column-gap: 0;
    }
    td {
      padding-inline-end: 1rem;
    }
    td:nth-child(5) {
      grid-column: 3;
      grid-row: 1 / span 3;
      padding: 0;
    }
  }
  @container (inline-size >= 50rem) {
    time {
      white-space: normal;
    }
  }
  @media print {
    time {
      white-space: normal;
    }
  }
`;
