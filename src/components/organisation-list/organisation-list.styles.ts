import { css } from 'lit';

export const organisationListStyles = css`
  th,
  td {
    overflow-wrap: break-word;
  }
  /* The two tables of one kind have the same columns. */
  th:first-child {
    inline-size: 50%;
  }
  /* Names of bodies are short in Chinese, those of foreign heads are not. */
  th:first-child:where(:lang(zh)) {
    inline-size: 40%;
  }
  .counterparts th:first-child {
    inline-size: 66%;
  }
  .seat {
    min-inline-size: 3.5em;
  }
  /* Chinese lines break at the points in foreign names, not inside their parts. */
  .head {
    word-break: keep-all;
  }
  .since {
    inline-size: 4em;
    padding-inline-end: 0;
    text-align: end;
  }
  .counterparts .since {
    inline-size: 6em;
  }
  .list > li {
    max-inline-size: 40em;
    padding-block: calc(var(--_space) * 1.4);
    border-block-end: 1px solid var(--_rule);
  }
  strong {
    font-weight: 600;
  }
  .relation {
    margin-block-start: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_rule-strong);
  }
  /* The label says the same. */
  [part='fold'] > [part='subheading'] {
    display: none;
  }
  @container (inline-size < 30rem) {
    :is(th, td) {
      padding-inline-end: 0.6rem;
    }
    th:first-child {
      inline-size: auto;
    }
    /* The day is told below. */
    .bodies:has(.head) .since {
      display: none;
    }
  }
  @container (inline-size < 22rem) {
    table {
      font-size: 0.88em;
    }
    :is(th, td) {
      padding-inline-end: 0.4rem;
      hyphens: auto;
    }
    /* Nor is there room for three columns: the seat stands below the name. */
    .counterparts,
    .counterparts :is(thead, tbody, th, th:first-child, td) {
      display: block;
      inline-size: auto;
    }
    .counterparts tr {
      display: grid;
      grid-template-columns: 1fr minmax(3.6em, max-content);
      border-block-end: 1px solid var(--_rule);
    }
    .counterparts :is(th, td) {
      min-inline-size: 0;
      border: 0;
    }
    .counterparts .seat {
      grid-area: 2 / 1;
      padding-block-start: 0;
      color: var(--_muted);
    }
    .counterparts :is(thead .seat, td:empty) {
      display: none;
    }
    .counterparts thead .since {
      max-inline-size: 6em;
    }
    /* Beside each other, seat and head would break the names of people. */
    .bodies thead {
      display: none;
    }
    .bodies :is(tr, th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    .bodies tr {
      padding-block: calc(var(--_space) * 1.2);
      border-block-end: 1px solid var(--_rule);
    }
    .bodies td {
      color: var(--_muted);
    }
  }
`;
