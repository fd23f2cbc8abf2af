import { css } from 'lit';

/** Styles of the panel that opens from the footer, loaded with it. */
export const panelStyles = css`
  .tools {
    margin-block: 0.6em 0.4em;
  }
  .tools > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0 1.2em;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_rule);
  }
  .tools > div:first-child {
    border-block-start: 0;
  }
  /* Some tags have lists of descriptions of their own. */
  .tools dt {
    padding-block: 0.25em;
    color: inherit;
    font-size: inherit;
  }
  .tools .sources,
  .tools .remarks:first-child {
    margin-block-start: 0.05em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.2em;
    max-inline-size: none;
  }
  .choices button,
  .copyable button {
    margin: 0;
  }
  .choices [aria-pressed='true'] {
    text-decoration-color: currentColor;
  }
  .tools select {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0.25em 0;
    /* Where browsers keep a space before the text. */
    margin-inline-start: -4px;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-decoration: underline 1px var(--_rule-strong);
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  .tools textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-block-size: 5lh;
    margin: 0.35em 0 0.2em;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: inherit;
    overflow-wrap: anywhere;
    resize: none;
    field-sizing: content;
  }
  .tools [dir='ltr'] {
    text-align: left;
  }
  .copyable button {
    margin-inline-end: 1.2em;
  }
  .tools > div > dd > a {
    display: inline-block;
    padding-block: 0.25em;
  }
  @container (max-width: 30rem) {
    .tools > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .tools dt {
      padding-block-end: 0;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
