/** The records that profiles are drawn from, loaded together where a page has a profile and no slice is known. */
import { allStates } from '../../data/all-states.js';
import { aspirations } from '../../data/aspirations.js';
import { chairmanships } from '../../data/chairmanships.js';
import { countries } from '../../data/countries.js';
import { documentsAboutStates } from '../../data/documents-about-states.js';
import { guests } from '../../data/guests.js';
import type { ProfileRecords } from '../../slices/states.js';
import { stateBackgrounds } from '../../data/states.background.js';
import { lastDayOf } from '../../data/queries/dates.js';
import { summits } from '../../data/summits.js';
import { capitals } from '../../strings/en/capitals.js';

export { summitFiles } from '../../data/load/summit-files.js';

export const records: ProfileRecords = {
  founded: allStates.flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from))).sort()[0]!,
  states: allStates,
  aspirations,
  chairmanships,
  countries,
  guests,
  stateBackgrounds,
  summits,
  documents: documentsAboutStates,
  capitals,
};
