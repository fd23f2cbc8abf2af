import { countries } from '../../data/countries.js';
import { yearOf } from '../../data/queries/dates.js';
import { sharesOfWorld } from '../../data/queries/shares.js';
import { statesOn } from '../../data/queries/states.js';
import type { IsoDay, State } from '../../data/types.js';
import { world } from '../../data/world.js';
import type { Fact, FactName } from './fact.model.js';

/**
 * The members' share of the world on a day, as a fraction of 1. `undefined` for days before the year of the figures:
 * these figures were not known then, and the dataset has none for earlier years.
 */
export function fromShares(name: FactName, states: readonly State[], day: IsoDay): Fact | undefined {
  const ids = statesOn({ states }, day, 'member').map(({ state }) => state.id);
  const chosen = countries.filter(({ state }) => ids.includes(state));
  if (!ids.length || chosen.length < ids.length) return undefined;
  const shares = sharesOfWorld({ countries, world }, ids);
  if (name === 'land-share')
    return { share: shares.area, records: [...chosen.flatMap(({ area }) => area ?? []), world.land] };
  const key = name === 'population-share' ? 'population' : name === 'gdp-share' ? 'gdp' : 'gdpPpp';
  const figures = [...chosen.flatMap((country) => country[key] ?? []), world[key]];
  if (figures.length <= ids.length || figures.some(({ year }) => yearOf(day) < String(year)))
    return undefined;
  return { share: shares[key], records: figures };
}
