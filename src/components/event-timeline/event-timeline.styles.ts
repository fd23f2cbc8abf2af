import { css } from 'lit';

export const eventTimelineStyles = css`
  .events > li {
    display: grid;
    grid-template-columns: 8rem 1fr;
    gap: 0 1rem;
    align-items: baseline;
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_rule);
  }
  .events {
    line-height: 1.3;
  }
  .events:lang(zh) {
    line-height: 1.5;
  }
  .events > li > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .events > li > p {
    font-size: 0.88em;
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
  }
  @container (inline-size < 30rem) {
    .events > li {
      display: block;
    }
  }
`;
