import { html, nothing, type TemplateResult } from 'lit';
import { countries } from '../../data/countries.js';
import { holdsOn } from '../../data/queries/dates.js';
import type { Country, Figure } from '../../data/types.js';
import { amount } from '../../i18n/amounts.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import type { English, WordsName } from '../../i18n/languages.js';
import { fill } from '../../i18n/phrases.js';
import { amounts } from '../../strings/en/amounts.js';
import { capitals } from '../../strings/en/capitals.js';
import { memberTable as english } from '../../strings/en/member-table.js';
import { places } from '../../strings/en/places.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { isTied, sharedStart, type Row } from '../../templates/state-rows.js';
import { inDigits } from '../../i18n/numbers.js';

export { memberTableStyles } from './member-table.styles.js';

/** The words of the table, and the names of cities by id. */
export interface TableWords {
  readonly words: typeof english;
  readonly cities: { readonly [id: string]: string };
}

/** The words of the table, looked up with `translated`; `undefined` while they are loading. */
export function wordsOf(
  translated: <K extends WordsName>(name: K, inEnglish: English[K]) => English[K] | undefined,
): TableWords | undefined {
  const words = translated('memberTable', english);
  const numbers = translated('amounts', amounts);
  const [seats, venues] = [translated('capitals', capitals), translated('places', places)];
  return words && numbers && seats && venues && { words, cities: { ...seats, ...venues } };
}

/**
 * The states of one status with the day of accession and the population; in full size also with the capital. Where all have
 * had the status since the same day, it is said once, and the column has their first ties in its place, or is left out.
 */
export function memberTable(
  rows: readonly Row[],
  nameOf: (row: Row) => unknown,
  { words, cities }: TableWords,
  { tag, locale, day, cite, time, isShort }: DrawingContext<object>,
): TemplateResult {
  const byState = new Map(countries.map((country) => [country.state, country]));
  const capitalOf = (country: Country | undefined) => {
    const former = country?.formerCapitals?.find((period) => holdsOn(period, day));
    const place = former?.place ?? country?.capital;
    return (place && cities[place]) ?? '–';
  };
  const years = new Set(rows.flatMap(({ state }) => byState.get(state.id)?.population?.year ?? []));
  const [year] = years.size === 1 ? years : [];
  const people = (figure: Figure | undefined) =>
    figure
      ? html`<span class="unbroken"
          >${amount(figure.value, tag, words.figures)}${
            year
              ? nothing
              : html`<span class="muted"
                  >${fill(locale.grammar.brackets, { content: formatYear(String(figure.year), locale) })}</span
                >`
          }${cite.mark(figure)}</span
        >`
      : '–';
  const since = sharedStart(rows);
  const dates = since ? (rows.some(isTied) ? words.tie : undefined) : words.since;
  return html`${since ? html`<p class="muted">${fill(words.same, { date: time(since) })}</p>` : nothing}
    <table class="nums" part="table">
      <thead>
        <tr>
          <th scope="col">${words.state}</th>
          ${dates ? html`<th scope="col">${dates}</th>` : nothing}
          ${isShort ? nothing : html`<th class="capital" scope="col">${words.capital}</th>`}
          <th scope="col">
            ${year ? fill(words.populationOf, { year: inDigits(year, locale.tag) }) : words.population}
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const { state, interval, tie = interval } = row;
          const country = byState.get(state.id);
          const mark = () => cite.mark(...(isTied(row) ? [tie] : []), interval);
          return html`<tr id="sco-member-list-${state.id}">
            <th scope="row">${nameOf(row)}${dates ? nothing : mark()}</th>
            ${
              dates
                ? html`<td>
                    ${time(since ? tie.from : interval.from)}${mark()}
                    ${!since && isTied(row) ? html`<p class="muted">${fill(words.tied, { first: time(tie.from) })}</p>` : nothing}
                  </td>`
                : nothing
            }
            ${isShort ? nothing : html`<td class="capital">${capitalOf(country)}</td>`}
            <td>${people(country?.population)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
