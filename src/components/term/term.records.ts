import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import type { TermRecords } from '../../slices/terms.js';
import { concepts } from '../../data/terms.js';

/** The records of all terms. */
export const records: TermRecords = {
  concepts,
  organisations,
  backgrounds: organisationBackgrounds,
  bodies,
};
