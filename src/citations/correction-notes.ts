import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { corrections as log } from '../data/corrections.js';
import type { Correction } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { wordsIn } from '../i18n/languages.js';
import { recordsIn } from '../i18n/load-record-texts.js';
import { fill } from '../i18n/phrases.js';
import type { Lazy } from '../lib/lazy.js';
import { corrections as english } from '../strings/en/corrections.js';
import { closeOnEscape, disputeNoteStyles } from '../templates/dispute-note.js';
import type { DrawingContext } from '../templates/drawing-context.js';

/** The tag that shows the facts. */
interface Host {
  /** The day for which the page is frozen. */
  readonly frozen: string;
  readonly isInline: boolean;
  readonly sheets: Set<CSSResult>;
  use<T>(thing: Lazy<T>): T | undefined;
}

/** A pencil. */
const sign = html`<svg class="sign" viewBox="0 0 10 10" aria-hidden="true">
  <path d="M1 9 1.7 6.3 7 1 9 3 3.7 8.3zM5.7 2.3l2 2"></path>
</svg>`;

/**
 * The marks after a fact that was corrected after the day for which the page is frozen, each of which opens what the earlier
 * edition said, what is right, and why. `keys` are those of records in the log. `undefined` if there is nothing to tell, and
 * while words are loading.
 */
export function correctionNotes(
  host: Host,
  context: DrawingContext,
  keys: Iterable<string>,
): readonly TemplateResult[] | undefined {
  const { locale, cite, open, prose } = context;
  const { language, tag } = locale;
  const use: Host['use'] = (thing) => host.use(thing);
  const words = wordsIn(language, 'corrections', english, use);
  const all = recordsIn(language, 'corrections', log, use);
  const known = new Set(keys);
  const later = all?.filter(({ record, corrected }) => known.has(record) && corrected > host.frozen);
  if (!words || !later?.length) return undefined;
  host.sheets.add(disputeNoteStyles).add(correctionStyles);
  cite.correctionLegend = html`<span aria-hidden="true">${sign} ${words.legend}</span>`;
  return later.map((correction) => {
    const [label, text] = correctionText(correction, words, tag, host.isInline);
    return html`<details class="dispute correction" ?open=${open} @keydown=${closeOnEscape}>
      <summary title=${label}>${sign}<span class="dispute-label">${label}</span></summary>
      <span>${prose(text)}${cite.sourceMark(correction)}</span>
    </details>`;
  });
}

/**
 * A correction in words: its day, and what was wrong, what is right and why. `withTopic`: where several facts stand before the
 * mark, also which of them it is.
 */
export function correctionText(
  { topic, corrected, edition, was, is, why }: Correction,
  words: typeof english,
  tag: string,
  withTopic = false,
): readonly [day: string, text: string] {
  const said = [
    fill(words.said, { edition: formatDate(edition, tag), text: was }),
    fill(words.is, { text: is }),
    fill(words.why, { text: why }),
  ];
  if (withTopic) said.unshift(fill(words.about, { topic }));
  const day = fill(words.mark, { date: formatDate(corrected, tag) }).join('');
  return [day, said.map((phrase) => phrase.join('')).join(' ')];
}

const correctionStyles = css`
  .correction .sign {
    stroke-width: 0.9;
    stroke-linejoin: round;
  }
  /* What is folded would end the line. */
  .dispute:not([open])::details-content {
    display: none;
  }
  /* Below what opens itself, the mark is a line of its own, with its words. */
  details + .correction {
    font-size: 0.83em;
    color: var(--_muted);
  }
  details + .correction summary {
    padding-inline: 0;
  }
  details + .correction .dispute-label {
    position: static;
    clip-path: none;
    margin-inline-start: 0.3em;
  }
`;
