import { css } from 'lit';

export const eventTimelineStyles = css`
  .events > li {
    display: grid;
    grid-template-columns: 10rem 1fr;
    gap: 0 1rem;
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_rule);
  }
  .events > li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .events > li > p {
    color: var(--_muted);
  }
  .events li + li:not(.events > *) {
    margin-block-start: 0.1em;
  }
  .events time {
    white-space: normal;
  }
  .events .muted {
    font-size: 0.88em;
    line-height: 1.35;
  }
  @container (inline-size < 30rem) {
    .events > li {
      display: block;
    }
    .events > li > p {
      font-size: 0.88em;
    }
  }
`;
