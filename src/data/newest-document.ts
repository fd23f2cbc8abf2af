/** The newest declaration of a summit on the day of the dataset, and the summit. */
import { datasetInfo } from './dataset-info.js';
import { documentsBySummit } from './documents.js';
import { newest, withSummits } from './queries/chains.js';
import { summits } from './summits.js';

export const newestDocument = newest(withSummits(documentsBySummit, summits), datasetInfo.date)!.document.id;
