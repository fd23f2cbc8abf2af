import { datasetInfo } from '../dataset-info.js';
import type { IsoDay, OwnDataset } from '../types.js';
import { lastDayOf } from './dates.js';

/** The newest day that tags may state: that of the dataset, or of the latest record that the page adds to it. */
export function newestDay({ states = [], summitFiles = {} }: OwnDataset): IsoDay {
  const dates = [
    ...states.flatMap(({ statuses }) => statuses.map(({ from }) => from)),
    ...Object.values(summitFiles).flatMap(({ meeting, documents }) => [
      meeting.end,
      ...documents.flatMap(({ date }) => date ?? []),
    ]),
  ];
  return [datasetInfo.date, ...dates.map(lastDayOf)].sort().at(-1)!;
}
