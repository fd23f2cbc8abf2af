import { css } from 'lit';

export const chairListStyles = css`
  .terms {
    margin-block-start: 0.9em;
  }
  .terms > li {
    display: grid;
    grid-template-columns: minmax(11.5rem, 5fr) 8fr;
    gap: 0 1.2rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .terms > li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .terms > [aria-current] {
    border-block-start: 2px solid var(--_accent);
  }
  .when {
    color: var(--_muted);
  }
  .name {
    font-weight: 600;
  }
  .current {
    margin-inline-start: 0.6em;
    font-size: 0.88em;
    font-weight: 400;
  }
  .more,
  .fact {
    font-size: 0.88em;
  }
  .label,
  .more {
    color: var(--_muted);
  }
  .more {
    margin-block-start: 0.6em;
  }
  @container (inline-size < 30rem) {
    /* Not every engine wraps before an element with white-space: nowrap. */
    .when time,
    .fact time {
      display: inline-block;
    }
    .terms > li {
      grid-template-columns: 1fr;
    }
  }
`;
