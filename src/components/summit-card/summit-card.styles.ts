import { css } from 'lit';

export const summitCardStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.8em;
    margin-block-start: 0.9em;
    padding-block: 0.7em 0.6em;
    border-block-start: 1px solid var(--_rule);
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
    padding-block-end: 0.6em;
  }
  dd p + p {
    margin-block-start: 0.15em;
  }
`;
