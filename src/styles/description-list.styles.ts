import { css } from 'lit';

/**
 * Styles of a description list: term and description side by side if there is room. The summit card repeats these rules,
 * because its size budget does not allow another style sheet.
 */
export const descriptionListStyles = css`
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
  }
  dd :is(p, .para) + :is(p, .para) {
    margin-block-start: 0.15em;
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
    dt {
      font-size: 0.82em;
    }
  }
`;
