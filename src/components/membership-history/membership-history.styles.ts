import { css } from 'lit';

export const membershipHistoryStyles = css`
  :host {
    --_columns: minmax(8rem, 1.5fr) 4fr minmax(11.5rem, 1.5fr);
  }
  .rows .track,
  .counts {
    font-size: 0.92em;
  }
  .words {
    padding-block: 0.1em;
    font-size: 0.86em;
    color: var(--_muted);
  }
  .new .words {
    font-weight: 600;
    color: inherit;
  }
  .new .earlier {
    font-weight: 400;
    color: var(--_muted);
  }
  .seen .words {
    grid-area: 2 / 2 / auto / -1;
  }
  .counts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .counts dt {
    inline-size: 11rem;
  }
  /* Beside its bars a state has only its last status in words. Screen readers have all. */
  @container (inline-size >= 34rem) {
    /* Rows of two lines do not touch. */
    .track > .words {
      padding-block: 0.25em;
    }
    .earlier:not(.seen *) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container (inline-size < 20rem) {
    td time:not(:lang(en), :lang(zh)) {
      white-space: normal;
    }
  }
  @container (inline-size < 17rem) {
    td time {
      white-space: normal;
    }
  }
  .as-table {
    margin-block-start: 0.6em;
    font-size: 0.92em;
  }
  @media print {
    .as-table {
      display: none;
    }
    .tall .words {
      grid-column: 2 / -1;
    }
  }
  @media print and (height >= 40rem) {
    .earlier:not(.seen *, .tall *) {
      display: none;
    }
  }
  @media print and (height < 40rem) {
    .chart .words {
      grid-area: 1 / 2 / auto / -1;
    }
  }
`;
