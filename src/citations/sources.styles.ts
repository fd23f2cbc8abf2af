import { css } from 'lit';

/** Styles of the list of sources and of the numbered notes, loaded with them. */
export const sourcesStyles = css`
  sup {
    font-size: 0.7em;
    line-height: 0;
  }
  sup a {
    padding: 0.6em 0.2em;
    text-decoration: none;
  }
  .sources {
    margin-block-start: 0.5em;
  }
  .all-sources {
    margin-block-start: 0.5em;
  }
  .all-sources summary {
    min-block-size: 24px;
    box-sizing: border-box;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .all-sources summary:hover {
    text-decoration: underline;
  }
  .all-sources .sources {
    columns: 2 15rem;
    column-gap: 2rem;
  }
  .sources li {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }
  :is(.sources, .remarks) p {
    max-inline-size: none;
  }
  .all-sources .fact {
    font-weight: 600;
  }
  ol.sources li {
    position: relative;
    padding-inline-start: 2em;
  }
  /* At the start edge of the page, whatever the direction of the note. */
  .sources .back {
    position: absolute;
    inset-inline-start: 0;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
  }
  .remarks {
    margin-block-start: 0.5em;
  }
  .footer .muted {
    color: inherit;
  }
  @media print {
    .footer:has(ul) {
      break-inside: avoid;
    }
    .footer .sources {
      columns: 2;
      column-gap: 1.5rem;
      margin-block-start: 0.2em;
      font-size: 0.85em;
      line-height: 1.25;
    }
    .footer .sources li {
      padding-block: 0;
    }
    .sources a,
    [part='sources-button'] {
      text-decoration: none;
    }
    .sources a[href^='http']::after {
      /* Isolated, or the last slash would stand before an address among letters from right to left. */
      content: ' \\2066' attr(href) '\\2069';
    }
  }
`;
