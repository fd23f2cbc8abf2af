import { sharesOfWorld, totalsOf } from '../../data/queries/shares.js';
import type { Country, DatasetId, Figure, Sourced, StateId, World } from '../../data/types.js';

export const MEASURES = ['population', 'land', 'gdp-ppp', 'gdp'] as const;
export type Measure = (typeof MEASURES)[number];

/** One figure of some states against the same figure of the world. */
export interface Share {
  readonly measure: Measure;
  /** As a fraction of 1. */
  readonly share: number;
  readonly part: number;
  readonly whole: number;
  /** Of the land without Antarctica, as a fraction of 1. */
  readonly withoutAntarctica?: number;
  /** None for land, which has no year. */
  readonly year?: number;
  readonly dataset: DatasetId;
  readonly records: readonly Sourced[];
  /** States whose figure is missing, and counted as nothing. */
  readonly missing: readonly StateId[];
  /** States whose figure is of another year than the world's. */
  readonly years: readonly (readonly [state: StateId, year: number])[];
}

/** Where the data keeps a measure. */
const KEYS = { population: 'population', gdp: 'gdp', 'gdp-ppp': 'gdpPpp' } as const;

/** The share of these states in the world by one measure. */
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
