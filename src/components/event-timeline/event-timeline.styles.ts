import { css } from 'lit';

export const eventTimelineStyles = css`
  .events > li {
    display: grid;
    grid-template-columns: 10.5rem 1fr;
    gap: 0 1rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  .events > li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .events > li > p:first-child {
    color: var(--_muted);
  }
  .events time {
    white-space: normal;
  }
  .events .muted {
    font-size: 0.9em;
  }
  @container (inline-size < 30rem) {
    .events > li {
      display: block;
    }
    .events > li > p:first-child {
      font-size: 0.88em;
    }
  }
`;
