import { sharesOfWorld, totalsOf } from '../../data/queries/shares.js';
import type { Country, DatasetId, Figure, Sourced, StateId, World } from '../../data/types.js';

export const MEASURES = ['population', 'land', 'gdp-ppp', 'gdp'] as const;
export type Measure = (typeof MEASURES)[number];

/** One figure of a group of states, and its share of the world. */
export interface Share {
  readonly measure: Measure;
  /** As a fraction of 1. */
  readonly share: number;
  /** The sum of the states: people, square kilometres, US dollars or international dollars. */
  readonly part: number;
  /** The figure of the world, in the same unit. */
  readonly whole: number;
  /** Share of the land without Antarctica, as a fraction of 1. */
  readonly withoutAntarctica?: number;
  /** Year of the world's figure. Land area has none. */
  readonly year?: number;
  readonly dataset: DatasetId;
  readonly records: readonly Sourced[];
  /** States without this figure, which are counted as 0. */
  readonly missing: readonly StateId[];
  /** States with a figure of another year than the world's. */
  readonly years: readonly (readonly [state: StateId, year: number])[];
}

/** The property of a `Country` record that holds a measure. */
const KEYS = { population: 'population', gdp: 'gdp', 'gdp-ppp': 'gdpPpp' } as const;

/** The share of the world that these states have by one measure. */
export function shareOf(
  data: { readonly countries: readonly Country[]; readonly world: World },
  ids: readonly StateId[],
  measure: Measure,
): Share {
  const { world } = data;
  const [shares, totals] = [sharesOfWorld(data, ids), totalsOf(data, ids)];
  const byState = new Map(data.countries.map((country) => [country.state, country]));
  const key = measure === 'land' ? undefined : KEYS[measure];
  const figures = ids.map((id) => [id, byState.get(id)?.[key ?? 'area']] as const);
  const found = figures.flatMap(([, figure]) => figure ?? []);
  const missing = figures.flatMap(([id, figure]) => (figure ? [] : id));
  if (!key) {
    const { land } = world;
    const { area: part } = totals;
    return {
      measure,
      share: shares.area,
      part,
      whole: land.withAntarctica,
      withoutAntarctica: part / land.withoutAntarctica,
      dataset: land.source,
      records: [...found, land],
      missing,
      years: [],
    };
  }
  const whole = world[key];
  const years = figures.flatMap(([id, figure]) => {
    const year = (figure as Figure | undefined)?.year;
    return year && year !== whole.year ? [[id, year] as const] : [];
  });
  return {
    measure,
    share: shares[key],
    part: totals[key],
    whole: whole.value,
    year: whole.year,
    dataset: whole.source,
    records: [...found, whole],
    missing,
    years,
  };
}
