import { css } from 'lit';

/** Styles of a tag inside a sentence: it inherits the font of the sentence and has no margin, padding or background. */
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
