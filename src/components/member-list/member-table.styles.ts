import { css } from 'lit';
import { tableStyles } from '../../styles/table.styles.js';

const styles = css`
  :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  summary > [part='subheading'] {
    display: inline;
    color: inherit;
  }
  td .muted {
    font-size: 0.88em;
  }
  @container (inline-size < 32rem) {
    .capital {
      display: none;
    }
  }
  @container (inline-size < 26rem) {
    th,
    td {
      padding-inline-end: 0.6rem;
      font-size: 0.93em;
    }
    time:not(:lang(zh)) {
      white-space: normal;
    }
  }
`;

/** Styles of the table, loaded with it. */
export const memberTableStyles = [tableStyles, styles];
