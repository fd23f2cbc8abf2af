/** The first statement of the opinion piece of July 2024 that sources contradict, as of the day of the dataset. */
import { datasetInfo } from './dataset-info.js';
import { claimOn } from './queries/claims.js';
import { claims } from './summits/2024-astana/claims.js';

export const firstContradicted = claims.find(
  (claim) => claimOn(claim, datasetInfo.date).verdict === 'contradicted',
)!.id;
