import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { corrections as log } from '../data/corrections.js';
import type { Correction, IsoDay } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { wordsIn } from '../i18n/languages.js';
import { recordsIn } from '../i18n/load-record-texts.js';
import { fill } from '../i18n/phrases.js';
import type { Lazy } from '../lib/lazy.js';
import { corrections as english } from '../strings/en/corrections.js';
import { closeOnEscape, disputeNoteStyles } from './dispute-note.js';
import type { DrawingContext } from './drawing-context.js';

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
    const { day: label, about, said, why } = correctionText(correction, words, tag);
    // Several facts stand before the mark of a sentence.
    const text = [...(host.isInline ? [about] : []), said, why].join(' ');
    return html`<details class="dispute correction" ?open=${open} @keydown=${closeOnEscape}>
      <summary title=${label}>${sign}<span class="dispute-label">${label}</span></summary>
      <span>${prose(text)}${cite.sourceMark(correction)}</span>
    </details>`;
  });
}

/** A correction as an entry of a list. */
export interface CorrectionEntry {
  readonly record: Correction;
  /** What it is about, what was wrong and what is right. */
  readonly text: string;
}

/** What was corrected after a day, up to the day for which the page is frozen, the newest first. `undefined` while words are loading. */
export function correctionsSince(
  host: Host,
  { locale, prose }: DrawingContext,
  from: IsoDay,
): readonly CorrectionEntry[] | undefined {
  const use: Host['use'] = (thing) => host.use(thing);
  const words = wordsIn(locale.language, 'corrections', english, use);
  const all = recordsIn(locale.language, 'corrections', log, use);
  return (
    words &&
    all
      ?.filter(({ corrected }) => from < corrected && corrected <= host.frozen)
      .toReversed()
      .map((record) => {
        const { about, said } = correctionText(record, words, locale.tag);
        return { record, text: prose(`${about} ${said}`) };
      })
  );
}

/** A correction in words: its day, what it is about, what was wrong and what is right, and why. */
export function correctionText(
  { topic, corrected, edition, was, is, why }: Correction,
  words: typeof english,
  tag: string,
): { readonly [part in 'day' | 'about' | 'said' | 'why']: string } {
  const filled = (phrase: string, values: { readonly [name: string]: string }) =>
    fill(phrase, values).join('');
  return {
    day: filled(words.mark, { date: formatDate(corrected, tag) }),
    // A Russian topic can end in an abbreviation.
    about: filled(words.about, { topic }).replace('..', '.'),
    said: `${filled(words.said, { edition: formatDate(edition, tag), text: was })} ${filled(words.is, { text: is })}`,
    why: filled(words.why, { text: why }),
  };
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
