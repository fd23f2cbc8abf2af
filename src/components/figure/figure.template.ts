import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StateOn } from '../../data/queries/states.js';
import { amount, percent } from '../../i18n/amounts.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import { counted, fill, listed } from '../../i18n/phrases.js';
import { capitalised, spelled } from '../../i18n/spelled-number.js';
import { amounts } from '../../strings/en/amounts.js';
import { figure } from '../../strings/en/figure.js';
import { states } from '../../strings/en/states.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import type { Share } from './figure.model.js';
import { inDigits } from '../../i18n/numbers.js';

export const vocabulary = { amounts, figure, states };

/** The drawing context, and what only this tag needs. */
interface FigureContext extends DrawingContext<typeof vocabulary> {
  /** Whether each share is also shown as a bar. */
  readonly bar: boolean;
  /** The states that are added up, with their statuses. */
  readonly holders: readonly StateOn[];
}

/** The shares of the world, one row each. A single share is drawn large. */
export function figureTemplate(
  shares: readonly Share[],
  status: keyof typeof figure.heading,
  { words: { figure: words }, tag, level, day, cite, bar, holders, kicker, names, time }: FigureContext,
): TemplateResult {
  const years = [...new Set(shares.flatMap(({ year }) => year ?? []))];
  const notes = shares.flatMap(({ measure, missing, years: others }) => [
    missing.length
      ? fill(words.missing, { measure: words.measures[measure], states: listed(names(missing), tag) })
      : [],
    ...[...new Set(others.map(([, year]) => year))].map((year) => {
      const ids = others.flatMap(([id, own]) => (own === year ? id : []));
      return fill(words.otherYear, {
        measure: words.measures[measure],
        year: inDigits(year, tag),
        states: listed(names(ids), tag),
      });
    }),
  ]);
  return html`
    ${kicker(words.kicker)}
    ${heading(level, capitalised(spelled(holders.length, words.heading[status], tag, words.numerals), tag))}
    <p class="lede nums">
      ${fill(words.asOf[status], { date: time(day) })}${
        years.length
          ? fill(counted(years.length, words.figuresOf, tag), {
              year: listed(
                years.map((each) => inDigits(each, tag)),
                tag,
              ),
            })
          : nothing
      }
    </p>
    <dl class=${shares.length === 1 ? 'single nums' : 'nums'} part="figures">
      ${shares.map((each) => {
        const { measure, share, part, whole, withoutAntarctica, year, dataset } = each;
        return html`<div>
          <dt>
            <span>${words.measures[measure]}</span>
            <span class="small"
              >${year ? [formatYear(String(year), { tag }), words.comma] : nothing}${words.sources[dataset]}${
                withoutAntarctica ? [words.comma, words.inland] : nothing
              }</span
            >
          </dt>
          <dd>
            <span class="value"
              ><strong part="share">${percent(share, tag)}</strong>${cite.sourceMark(...each.records)}</span
            >
            ${bar ? barOf(share) : nothing}
            <span class="small"
              >${fill(words.absolute[measure], {
                part: amount(part, tag),
                whole: amount(whole, tag),
              })}</span
            >
            ${
              withoutAntarctica
                ? html`<span class="small"
                    >${fill(words.withoutAntarctica, { share: percent(withoutAntarctica, tag) })}</span
                  >`
                : nothing
            }
          </dd>
        </div>`;
      })}
    </dl>
    <div class="note para">
      ${fill(words.counted, {
        states: listed(names(holders.map(({ state }) => state.id)), tag),
      })}${cite.mark(...holders.map(({ interval }) => interval))}
    </div>
    ${notes.map((note) => (note.length ? html`<p class="note">${note}</p>` : nothing))}
  `;
}

/** A bar of which the share is filled. Hidden from screen readers: the percentage beside it says the same. */
const barOf = (share: number): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${Math.round(share * 1000)} height="1"></rect>`}
  </svg>`;
