/**
 * The day and the edition of the dataset, for tests of tags without `as-of`: a new edition needs no change in the
 * tests.
 */
import { datasetInfo } from '../../src/data/dataset-info.js';
import { formatDate } from '../../src/i18n/dates.js';
import { localeFor } from '../../src/i18n/locale.js';

export const LATEST = datasetInfo.date;
export const EDITION = datasetInfo.version;
/** The month of the edition, as footers write it, with plain spaces. */
export const editionIn = (lang: string): string =>
  formatDate(EDITION, localeFor(lang).tag).replace(/\s/g, ' ');
export const EDITION_IN_WORDS = editionIn('en');
export const LATEST_IN_WORDS = formatDate(LATEST, 'en-GB');
