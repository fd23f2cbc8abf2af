import { css } from 'lit';

export const candidateListStyles = css`
  /* In Chinese it breaks before the bracket. */
  [part='heading']:lang(zh) {
    overflow-wrap: anywhere;
    word-break: keep-all;
  }
  th,
  td,
  li {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  th:first-child {
    min-inline-size: 5em;
  }
  tbody > tr > * {
    padding-block: calc(var(--_space) * 0.6);
  }
  td.muted,
  .list {
    font-size: 0.9em;
  }
  .list > li {
    max-inline-size: 40em;
    padding-block: var(--_space);
  }
  strong {
    font-weight: 600;
  }
  @container (32rem <= inline-size) {
    /* Kazakh statuses are too long for one line. */
    .brief td.muted:not(:lang(kk)) {
      white-space: nowrap;
    }
  }
  @container (inline-size < 32rem) {
    :is(th, td) {
      padding-inline-end: 0.7rem;
    }
    time {
      white-space: normal;
    }
    td {
      overflow-wrap: anywhere;
    }
  }
  /* Three columns would break the words of some languages. */
  @container (inline-size < 22rem) {
    thead {
      display: none;
    }
    :is(tr, th, td) {
      display: block;
    }
    tr {
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_rule);
    }
    tbody > tr > * {
      padding: 0;
      border: 0;
    }
  }
  /* The label says the same. */
  [part='fold'] > [part='subheading'] {
    display: none;
  }
`;
