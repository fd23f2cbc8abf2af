import type { Country, StateId, World } from '../types.js';

/** Sums over states; from `sharesOfWorld`, their shares of the world as fractions of 1. */
export interface Totals {
  /** Number of people. */
  readonly population: number;
  /** Square kilometres, including inland waters. */
  readonly area: number;
  /** US dollars at market prices. */
  readonly gdp: number;
  /** International dollars, at purchasing power parity. */
  readonly gdpPpp: number;
}

/** The sums of the figures of these states. A missing figure counts as 0. */
export function totalsOf(
  { countries }: { readonly countries: readonly Country[] },
  ids: readonly StateId[],
): Totals {
  const chosen = countries.filter(({ state }) => ids.includes(state));
  const sum = (of: (country: Country) => number | undefined): number => {
    let total = 0;
    for (const country of chosen) total += of(country) ?? 0;
    return total;
  };
  return {
    population: sum(({ population }) => population?.value),
    area: sum(({ area }) => area?.total),
    gdp: sum(({ gdp }) => gdp?.value),
    gdpPpp: sum(({ gdpPpp }) => gdpPpp?.value),
  };
}

/** The shares of the world that these states have, as fractions of 1. Area is compared with all land including Antarctica. */
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
