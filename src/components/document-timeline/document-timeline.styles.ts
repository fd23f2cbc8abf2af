import { css } from 'lit';

export const documentTimelineStyles = css`
  .meeting {
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_rule-strong);
  }
  .meeting [part='subheading'] {
    display: grid;
    grid-template-columns: 4.2rem 1fr;
    gap: 0 1rem;
    align-items: baseline;
    margin: 0 0 0.35em;
    font-family: inherit;
    font-size: 1em;
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
    color: inherit;
  }
  details > .meeting {
    margin: 0;
    border-color: var(--_rule);
  }
  .meeting summary > [part='subheading'] {
    display: inline;
  }
  .meeting .name {
    color: var(--_muted);
  }
  .meeting .year {
    white-space: nowrap;
    margin-inline-end: 0.4rem;
    font-size: 1.15em;
    font-weight: 600;
  }
  .meeting > :is(.entries, .thin, [part='fold']) {
    margin-inline-start: 5.2rem;
  }
  /* With summit="…" set there is no column with years. */
  .meeting:not(:has([part='subheading'])) > * {
    margin-inline-start: 0.25rem;
  }
  .entries {
    padding-inline-start: 1rem;
    border-inline-start: 1px solid var(--_rule);
  }
  .entries > li {
    position: relative;
    padding-block: 0.25em 0.45em;
    scroll-margin-block: 6rem;
  }
  /* A border, because print and forced colours drop backgrounds. */
  .entries > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-1rem - 3.5px);
    inset-block-start: calc(0.5lh + 0.125em);
    border: 3px solid;
    opacity: 0.55;
  }
  .entries > li > sup {
    float: inline-end;
    line-height: 2;
  }
  .entries > li.now::before {
    border-color: var(--_accent);
    opacity: 1;
  }
  summary {
    cursor: pointer;
    text-wrap: pretty;
  }
  .entries summary {
    display: block;
    list-style: none;
  }
  .entries summary::-webkit-details-marker {
    display: none;
  }
  summary cite {
    font-style: normal;
    text-decoration: underline 1px var(--_rule);
    text-underline-offset: 0.18em;
  }
  summary:hover cite {
    text-decoration-color: var(--_rule-strong);
  }
  .meta {
    font-size: 0.83em;
    color: var(--_muted);
  }
  .thin {
    font-size: 0.85em;
    color: var(--_muted);
    padding-block-end: 0.4em;
  }
  .more {
    margin-block-start: 0.8em;
  }
  @container (inline-size < 30rem) {
    .meeting [part='subheading'] {
      display: block;
    }
    .meeting :is(.year, .name) {
      display: block;
    }
    .meeting > :is(.entries, .thin, [part='fold']) {
      margin-inline-start: 0.25rem;
    }
  }
  @media print {
    .more {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .entries > li.now::before {
      border-color: Highlight;
    }
  }
`;
