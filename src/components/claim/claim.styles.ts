import { css } from 'lit';

export const claimStyles = css`
  dl {
    margin-block-start: 0.9em;
  }
`;
