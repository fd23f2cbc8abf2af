import { css } from 'lit';

export const organisationListStyles = css`
  .list > li {
    padding-block: calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_rule);
  }
  .name {
    font-weight: 600;
  }
  .relation {
    display: block;
    margin-block-start: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_rule-strong);
  }
`;
