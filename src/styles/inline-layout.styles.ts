import { css } from 'lit';

/** Styles of a tag with several layouts inside a sentence: those of `inline.styles.ts`, where the layout is `inline`. */
export const inlineLayoutStyles = css`
  :host([layout='inline']:not([hidden])) {
    display: inline;
    container-type: normal;
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
`;
