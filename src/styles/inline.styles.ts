import { css } from 'lit';

/** For a tag that stands inside a sentence: the sentence's own type, and nothing around it. */
export const inlineStyles = css`
  :host {
    display: inline;
    container-type: normal;
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  :host([hidden]) {
    display: none;
  }
`;
