import { css } from 'lit';

export const participantListStyles = css`
  dl > div {
    display: grid;
    grid-template-columns: minmax(8.5rem, 2fr) 4.8fr;
    gap: 0 1rem;
    padding-block: calc(var(--_space) * 0.65);
    border-block-start: 1px solid var(--_rule);
  }
  dt,
  dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  dd .muted,
  .note {
    font-size: 0.85em;
  }
  .note {
    max-inline-size: none;
    color: var(--_muted);
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: minmax(7.7em, 1fr) 2.2fr;
    }
    /* The names of organisations are too long to stand beside those of people. */
    .long > div {
      grid-template-columns: 1fr;
    }
    .long dt {
      font-size: 0.85em;
      color: var(--_muted);
    }
  }
`;
