/** The tables of states, of their statuses and figures. */
import { officialNames } from '../data/official-names.js';
import type { Figure, Sourced } from '../data/types.js';
import { dataset } from '../dataset.js';
import { capitals } from '../strings/en/capitals.js';
import { places } from '../strings/en/places.js';
import { states as stateNames } from '../strings/en/states.js';
import { basis, known, remarkOn, rowsOf, wordTexts, wordsOf } from './languages.js';
import type { AspirationRow, FigureRow, StateNameRow, StateRow, StatisticRow, StatusRow } from './types.js';

export const cities = () => [wordsOf('places', places), wordsOf('capitals', capitals)];

export function states(): readonly StateRow[] {
  const names = [wordsOf('states', stateNames)];
  return dataset.states.map(({ id, founder }) => {
    const country = dataset.countries.find(({ state }) => state === id);
    return known<StateRow>({
      id,
      name: wordTexts(names, id),
      official_name: officialNames[id],
      founder: founder ?? false,
      capital: wordTexts(cities(), country?.capital),
    });
  });
}

export function stateNamesIn(): readonly StateNameRow[] {
  const rows = (
    all: { readonly [language: string]: { readonly [state: string]: string } },
    by: StateNameRow['by'],
  ) =>
    Object.entries(all).flatMap(([language, names]) =>
      Object.entries(names).map(([state, name]) => ({
        id: `${state}/${language}/${by}`,
        state,
        language,
        name,
        by,
      })),
    );
  return [...rows(dataset.countryNames, 'cldr'), ...rows(dataset.unNames as never, 'un')];
}

export function statuses(): readonly StatusRow[] {
  const events = Object.entries(dataset.stateBackgrounds).flatMap(([state, { statuses: all }]) =>
    all.map((event) => ({ state, event })),
  );
  const texts = new Map(
    rowsOf('states.background', events, ({ state, event }, say) => [
      `${state}/${event.status}/${event.from}`,
      say((each) => remarkOn(each.event.event)),
    ]),
  );
  return dataset.states.flatMap(({ id: state, statuses: all }) =>
    all.map((interval) => {
      const id = `${state}/${interval.status}/${interval.from}`;
      const { status, from, to, decided } = interval;
      return known<StatusRow>({
        id,
        state,
        status,
        from,
        to,
        decided,
        event: texts.get(id),
        ...basis(interval),
      });
    }),
  );
}

export const aspirations = (): readonly AspirationRow[] =>
  rowsOf('aspirations', dataset.aspirations, (record, say) =>
    known<AspirationRow>({
      id: `${record.state}/${record.kind}/${record.from}`,
      state: record.state,
      kind: record.kind,
      from: record.from,
      to: record.to,
      applied_for: record.appliedFor,
      event: say(({ event }) => remarkOn(event)),
      disagreement: say(({ disagreement }) => remarkOn(disagreement)),
      ...basis(record),
    }),
  );

const row = (
  state: string | undefined,
  measure: FigureRow['measure'],
  unit: FigureRow['unit'],
  value: number,
  { year, source, ...sourced }: Sourced & { readonly year?: number; readonly source: string },
): FigureRow =>
  known<FigureRow>({
    id: `${state ?? 'world'}/${measure}`,
    state,
    measure,
    value,
    unit,
    year,
    dataset: source,
    ...basis(sourced),
  });

interface Figures {
  readonly population?: Figure;
  readonly gdp?: Figure;
  readonly gdpEstimate?: Figure;
  readonly gdpPpp?: Figure;
}

const figuresOf = (state: string | undefined, { population, gdp, gdpEstimate, gdpPpp }: Figures) => [
  ...(population ? [row(state, 'population', 'people', population.value, population)] : []),
  ...(gdp ? [row(state, 'gdp', 'USD', gdp.value, gdp)] : []),
  ...(gdpEstimate ? [row(state, 'gdp-estimate', 'USD', gdpEstimate.value, gdpEstimate)] : []),
  ...(gdpPpp ? [row(state, 'gdp-ppp', 'international dollars', gdpPpp.value, gdpPpp)] : []),
];

export function figures(): readonly FigureRow[] {
  const { land } = dataset.world;
  return [
    ...dataset.countries.flatMap((country) => [
      ...figuresOf(country.state, country),
      ...(country.area
        ? [
            row(country.state, 'area', 'km2', country.area.total, country.area),
            row(country.state, 'land', 'km2', country.area.land, country.area),
          ]
        : []),
    ]),
    ...figuresOf(undefined, dataset.world),
    row(undefined, 'land', 'km2', land.withAntarctica, land),
    row(undefined, 'land-without-antarctica', 'km2', land.withoutAntarctica, land),
  ];
}

export const statistics = (): readonly StatisticRow[] =>
  Object.entries(dataset.datasets).map(([id, { name, publisher, entry }]) => ({
    id,
    name,
    publisher,
    source: entry,
  }));
