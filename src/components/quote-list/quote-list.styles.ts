import { css } from 'lit';

export const quoteListStyles = css`
  .quotes {
    margin-block-start: 0.9em;
  }
  .quotes li {
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_rule);
  }
  blockquote {
    margin: 0;
    /* About 65 characters. */
    max-inline-size: 31em;
    font-size: 1.1em;
    text-wrap: pretty;
    hanging-punctuation: first;
  }
  .quotes li > p {
    max-inline-size: none;
    margin-block-start: 0.3em;
    font-size: 0.9em;
  }
  .quotes li > p + p {
    margin-block-start: 0;
  }
  .quotes li > .original {
    font-size: 0.82em;
    line-height: 1.35;
  }
`;
