import { css } from 'lit';
import { tableStyles } from '../../styles/table.styles.js';

const styles = css`
  :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
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

/** Styles of the table, loaded with it. */
export const memberTableStyles = [tableStyles, styles];
