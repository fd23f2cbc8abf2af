/** Figures of the world, by the same statistical datasets as `countries.ts`, for computing shares. */
import type { World } from './types.js';

export const world: World = {
  population: { value: 8141808945, year: 2024, source: 'wb-population', sources: [645] },
  land: { withAntarctica: 148940000, withoutAntarctica: 134740000, source: 'factbook', sources: [646] },
  gdp: { value: 111326000000000, year: 2024, source: 'factbook', sources: [646] },
  gdpEstimate: { value: 117165394000000, year: 2025, source: 'imf-weo-2510', sources: [647] },
  gdpPpp: { value: 197912450000000, year: 2024, source: 'imf-weo-2510', sources: [647] },
};
