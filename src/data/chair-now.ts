/** The state in the chair on the day of the dataset. */
import { chairmanships } from './chairmanships.js';
import { datasetInfo } from './dataset-info.js';
import { chairOn } from './queries/chair.js';
import { summits } from './summits.js';

export const chairNow =
  chairOn({ chairmanships }, datasetInfo.date)?.state ??
  summits.findLast(({ end }) => end <= datasetInfo.date)!.host;
