import type { Country, StateId, World } from '../types.js';

/** Sums over states, or their part of the world as a fraction of 1. */
export interface Totals {
  readonly population: number;
  /** Square kilometres, inland waters included. */
  readonly area: number;
  readonly gdp: number;
  readonly gdpPpp: number;
}

/** The figures of these states added up; a figure that a state lacks counts as nothing. */
export function totalsOf(
  { countries }: { readonly countries: readonly Country[] },
  ids: readonly StateId[],
): Totals {
  const chosen = countries.filter(({ state }) => ids.includes(state));
  const sum = (of: (country: Country) => number | undefined) =>
    chosen.reduce((total, country) => total + (of(country) ?? 0), 0);
  return {
    population: sum(({ population }) => population?.value),
    area: sum(({ area }) => area?.total),
    gdp: sum(({ gdp }) => gdp?.value),
    gdpPpp: sum(({ gdpPpp }) => gdpPpp?.value),
  };
}

/** The part of these states in the world. The area is set against the land of the earth with Antarctica. */
export function sharesOfWorld(
  data: { readonly countries: readonly Country[]; readonly world: World },
  ids: readonly StateId[],
): Totals {
  const { population, area, gdp, gdpPpp } = totalsOf(data, ids);
  const { world } = data;
  return {
    population: population / world.population.value,
    area: area / world.land.withAntarctica,
    gdp: gdp / world.gdp.value,
    gdpPpp: gdpPpp / world.gdpPpp.value,
  };
}
