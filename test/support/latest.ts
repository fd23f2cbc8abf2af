/** The day and the edition of the dataset, for tests of what tags show without `as-of`: a new edition changes no test. */
import { datasetInfo } from '../../src/data/dataset-info.js';
import { formatDate } from '../../src/i18n/dates.js';

export const LATEST = datasetInfo.date;
export const EDITION = datasetInfo.version;
export const LATEST_IN_WORDS = formatDate(LATEST, 'en-GB');
