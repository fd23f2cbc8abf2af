/**
 * The day and the edition of the dataset, for tests of tags without `as-of`: a new edition needs no change in the
 * tests.
 */
import { datasetInfo } from '../../src/data/dataset-info.js';
import { formatDate } from '../../src/i18n/dates.js';

export const LATEST = datasetInfo.date;
export const EDITION = datasetInfo.version;
export const LATEST_IN_WORDS = formatDate(LATEST, 'en-GB');
