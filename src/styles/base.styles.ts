import { css } from 'lit';

/**
 * Styles of all tags. Public custom properties (`--sco-*`) are only read, never set, so that any rule of the page wins. A
 * private one (`--_*`) is the value of a public one, or a default derived from the page's colour.
 */
export const baseStyles = css`
  :host {
    --_muted: var(--sco-muted, color-mix(in oklab, currentColor 68%, transparent));
    --_rule: var(--sco-rule, color-mix(in oklab, currentColor 18%, transparent));
    --_rule-strong: var(--sco-rule-strong, color-mix(in oklab, currentColor 55%, transparent));
    /* A red in the lightness of the text, so that it also works on dark pages. */
    --_accent: var(--sco-accent, oklch(from currentColor clamp(0.47, l, 0.74) 0.15 33 / 1));
    --_space: var(--sco-space, 0.4em);
    display: block;
    container-type: inline-size;
    margin-block: var(--sco-margin, 2em);
    /* The width in layouts that size the tag by its content. */
    contain-intrinsic-inline-size: 36rem;
    box-sizing: border-box;
    min-inline-size: 0;
    /* Wider, lines of text would be too long to read. Charts and maps set a wider one. */
    max-inline-size: var(--sco-measure, var(--_measure, 46em));
    padding: var(--sco-padding, 0);
    background: var(--sco-surface, none);
    color: var(--sco-text, inherit);
    font-family: var(--sco-font, inherit);
    font-size: var(--sco-font-size, 0.9em);
    line-height: var(--sco-line-height, 1.45);
    text-align: start;
    white-space: normal;
    text-indent: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* A name, a number or a date keeps its order, whatever stands beside it. */
  .base * {
    unicode-bidi: isolate;
  }
  .base [lang] {
    unicode-bidi: plaintext;
  }
  .kicker,
  [part='subheading'] {
    margin: 0;
    font-family: var(--sco-label-font, inherit);
    font-size: 0.75em;
    letter-spacing: 0.07em;
    line-height: 1.4;
    text-transform: uppercase;
    color: var(--_muted);
  }
  /* .para is a paragraph with room for a note that opens, which no <p> may contain. */
  :where(p:not(.line), .para) {
    max-inline-size: 36em;
  }
  [part='fold'] > summary {
    padding-block: 0.25em;
    color: var(--_muted);
    cursor: pointer;
  }
  li,
  tr,
  dl > div,
  .kicker,
  [part='subheading'] {
    break-inside: avoid;
  }
  .kicker::before {
    content: '';
    display: block;
    inline-size: 2.5rem;
    border-block-start: 3px solid var(--_accent);
    margin-block-end: 0.65rem;
  }
  [part='subheading'] {
    font-weight: 600;
    margin: 1.5em 0 0.35em;
  }
  :is([lang|='zh'], [lang='ur']) :is(.kicker, [part='subheading']) {
    font-size: 0.82em;
    letter-spacing: 0.04em;
  }
  [part='heading'] {
    margin: 0.15em 0 0.2em;
    font-family: var(--sco-heading-font, inherit);
    font-size: var(--sco-heading-size, 1.45em);
    font-weight: var(--sco-heading-weight, 600);
    letter-spacing: -0.01em;
    line-height: 1.18;
    text-wrap: balance;
  }
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lede,
  .muted {
    color: var(--_muted);
    text-wrap: pretty;
  }
  .nums,
  time {
    font-variant-numeric: lining-nums tabular-nums;
  }
  time,
  .unbroken {
    white-space: nowrap;
  }
  /* Kazakh, Kyrgyz and Tajik dates are too long for narrow columns. */
  @container (inline-size < 30rem) {
    :is(time, .unbroken):is(:lang(kk), :lang(ky), :lang(tg)) {
      display: inline;
      white-space: normal;
    }
  }
  /* Above a value, a label of Nastaliq would touch its letters. */
  @container (inline-size < 30rem) {
    dt:lang(ur) {
      margin-block-end: 0.35em;
    }
  }
  /* What a theme's padding leaves of a page of 320 px. */
  @container (inline-size < 17rem) {
    :is(time, .unbroken) {
      display: inline;
      white-space: normal;
    }
    [part='heading'] {
      font-size: min(var(--sco-heading-size, 1.45em), 1.2em);
    }
  }
  /* Chinese lines break before any sign: a word joiner keeps the mark with its fact. */
  [part='second-hand']:lang(zh)::before,
  [part='translation']:lang(zh)::before {
    content: '\\2060';
  }
  a,
  button {
    color: inherit;
    text-decoration: underline 1px var(--_rule-strong);
    text-underline-offset: 0.18em;
  }
  a:hover,
  button:hover {
    text-decoration-color: currentColor;
  }
  button {
    border: 0;
    background: none;
    padding: 0.25em 0;
    margin: -0.25em 0;
    min-block-size: 24px;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--sco-focus, currentColor);
    outline-offset: 2px;
  }
  .footer {
    margin-block-start: 1.1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.78em;
    color: var(--_muted);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    align-items: baseline;
  }
  /* Scripts whose letters join, and reach far above and below the line. They have no capitals, italics and hyphens. */
  [lang]:is([lang='fa'], [lang='hi'], [lang='ur']),
  [lang]:is([lang='fa'], [lang='hi'], [lang='ur']) * {
    font-style: normal;
    letter-spacing: 0;
    text-transform: none;
    hyphens: manual;
  }
  /* Tabular Persian digits are as wide as the widest, and a year looks like four numbers. */
  .base[lang='fa'] :is(.nums, .nums *, time) {
    font-variant-numeric: normal;
  }
  /* Inside a sentence, lines keep the height of those around. */
  div.base:is([lang='fa'], [lang='hi']) {
    line-height: var(--sco-line-height, 1.48);
  }
  div.base[lang='ur'] {
    line-height: var(--sco-line-height, 2.2);
  }
  .base:is([lang='fa'], [lang='hi'], [lang='ur']) :not(sup, sup *) {
    line-height: inherit;
  }
  @media print, (scripting: none) {
    [part='tools-button'] {
      display: none;
    }
  }
  @media print {
    /* Firefox prints what a container query changes without its text. */
    :host {
      container-type: normal;
    }
    /* Keeps a heading, which is not divided, with what it heads: Firefox does not know "break-after: avoid". */
    .kicker::after,
    [part='subheading']::after {
      content: '';
      display: block;
      block-size: 9em;
      margin-block-end: -9em;
    }
    .kicker::after {
      block-size: 20em;
      margin-block-end: -20em;
    }
  }
`;
