/** The details of the documents that a summit adopted, by its id: the texts of a card are among their translations. */
import { summitBackgrounds } from '../data/summit-backgrounds.js';

export const slices = Object.fromEntries(
  Object.entries(summitBackgrounds).map(([summit, { documents }]) => [summit, documents]),
);
