import { html, type TemplateResult } from 'lit';
import { countries } from '../../data/countries.js';
import { holdsOn } from '../../data/queries/dates.js';
import type { Country, Figure, IsoDay, PlaceId } from '../../data/types.js';
import type { Citations } from '../../citations/citations.js';
import { formatDate } from '../../i18n/dates.js';
import type { Locale } from '../../i18n/locale.js';
import { capitals } from '../../strings/en/capitals.js';
import { memberTable as english } from '../../strings/en/member-table.js';
import { places } from '../../strings/en/places.js';
import type { Packs } from '../../i18n/languages.js';
import type { Row } from '../../templates/state-rows.js';

export { memberTableStyles } from './member-table.styles.js';

export interface TableOptions {
  readonly rows: readonly Row[];
  readonly locale: Locale;
  readonly day: IsoDay;
  readonly cite: Citations;
  readonly nameOf: (row: Row) => unknown;
  readonly packs: <K extends keyof Packs>(name: K, words: Packs[K]) => Packs[K];
}

/**
 * The states of one status with the day of accession, capital and population. Roles are spelled out because
 * a narrow table sets its cells below each other, which makes some browsers forget that it is one.
 */
export function memberTable({ rows, locale, day, cite, nameOf, packs }: TableOptions): TemplateResult {
  const { tag } = locale;
  const words = packs('memberTable', english);
  const cities: Partial<Record<PlaceId, string>> = {
    ...packs('capitals', capitals),
    ...packs('places', places),
  };
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
        const { state, interval } = row;
        const country = byState.get(state.id);
        return html`<tr role="row">
          <th role="rowheader" scope="row">${nameOf(row)}</th>
          <td role="cell" data-label=${words.status}>${words.statusOf[interval.status]}</td>
          <td role="cell" data-label=${words.since}>
            <time datetime=${interval.from}>${formatDate(interval.from, tag)}</time>${cite.mark(interval)}
          </td>
          <td role="cell" data-label=${words.capital}>${capitalOf(country)}</td>
          <td role="cell" data-label=${words.population}>${people(country?.population)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
