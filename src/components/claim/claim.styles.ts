import { css } from 'lit';

export const claimStyles = css`
  dl {
    margin-block: 0.9em;
  }
  .piece {
    font-size: 0.85em;
  }
`;
