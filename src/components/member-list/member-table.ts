import { html, type TemplateResult } from 'lit';
import { countries } from '../../data/countries.js';
import { holdsOn } from '../../data/queries/dates.js';
import type { Country, Figure } from '../../data/types.js';
import type { English, WordsName } from '../../i18n/languages.js';
import { fill } from '../../i18n/phrases.js';
import { capitals } from '../../strings/en/capitals.js';
import { memberTable as english } from '../../strings/en/member-table.js';
import { places } from '../../strings/en/places.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { Row } from '../../templates/state-rows.js';

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
  const [seats, venues] = [translated('capitals', capitals), translated('places', places)];
  return words && seats && venues && { words, cities: { ...seats, ...venues } };
}

/**
 * The states of one status with the day of accession, capital and population. ARIA roles are explicit because narrow
 * tables get `display: block`, which removes the table semantics in some browsers.
 */
export function memberTable(
  rows: readonly Row[],
  nameOf: (row: Row) => unknown,
  { words, cities }: TableWords,
  { tag, day, cite, time }: DrawingContext<object>,
): TemplateResult {
  const byState = new Map(countries.map((country) => [country.state, country]));
  const capitalOf = (country: Country | undefined) => {
    const former = country?.formerCapitals?.find((period) => holdsOn(period, day));
    const place = former?.place ?? country?.capital;
    return (place && cities[place]) ?? '–';
  };
  const number = new Intl.NumberFormat(tag);
  const people = (figure: Figure | undefined) =>
    figure
      ? html`<span class="unbroken"
          >${number.format(figure.value)}
          <span class="muted">(${figure.year})</span>${cite.mark(figure)}</span
        >`
      : '–';
  return html`<table class="nums" part="table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${[words.state, words.status, words.since, words.capital, words.population].map(
          (label) => html`<th role="columnheader" scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => {
        const { state, interval, tie = interval } = row;
        const isOlder = tie !== interval;
        const since = time(interval.from);
        const country = byState.get(state.id);
        return html`<tr role="row">
          <th role="rowheader" scope="row">${nameOf(row)}</th>
          <td role="cell" data-label=${words.status}>${words.statusOf[interval.status]}</td>
          <td role="cell" data-label=${words.since}>
            ${isOlder ? fill(words.tied, { first: time(tie.from), since }) : since}${cite.mark(...(isOlder ? [tie] : []), interval)}
          </td>
          <td role="cell" data-label=${words.capital}>${capitalOf(country)}</td>
          <td role="cell" data-label=${words.population}>${people(country?.population)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
