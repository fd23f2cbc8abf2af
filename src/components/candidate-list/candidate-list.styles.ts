import { css } from 'lit';

export const candidateListStyles = css`
  .rows {
    margin-block-start: 0.9em;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(9rem, 2fr) 5fr;
    gap: 0 1.2rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .rows > li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .name {
    font-weight: 600;
  }
  .small {
    font-size: 0.88em;
    color: var(--_muted);
  }
  .record + .record {
    margin-block-start: 0.4em;
  }
  @container (inline-size < 30rem) {
    .rows > li {
      grid-template-columns: 1fr;
      gap: 0.2em;
    }
  }
`;
