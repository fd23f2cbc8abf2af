/** The statistical datasets behind the figures, with their entry in the bibliography. */
import type { Dataset, DatasetId } from '../types.js';

export const datasets: { readonly [id in DatasetId]: Dataset } = {
  'wb-population': { name: 'Population, total', publisher: 'world-bank', entry: 645 },
  factbook: { name: 'The World Factbook', publisher: 'cia-world-factbook', entry: 646 },
  'imf-weo-2510': { name: 'World Economic Outlook, October 2025', publisher: 'imf', entry: 647 },
};
