import { css } from 'lit';

export const summitCardStyles = css`
  dt {
    color: var(--_muted);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(7.7em, 1fr) 4fr;
    gap: 0 1rem;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }
  dt,
  dd {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
    dt {
      font-size: 0.82em;
    }
  }
  .came {
    max-inline-size: none;
    margin-block-start: 0.6em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    gap: 0.5em 1em;
  }
  .figures strong {
    display: block;
    font-size: 1.6em;
    font-weight: var(--sco-heading-weight, 600);
    line-height: 1.1;
  }
  .figures span,
  .note {
    font-size: 0.85em;
    color: var(--_muted);
  }
  .note {
    padding-block: 0.4em 0.6em;
  }
  dd :is(p, .para) + :is(p, .para) {
    margin-block-start: 0.15em;
  }
`;
