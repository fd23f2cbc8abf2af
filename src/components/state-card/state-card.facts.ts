/** The records that a profile is drawn from, loaded together when a profile is on the page. */
export { aspirations } from '../../data/aspirations.js';
export { chairmanships } from '../../data/chairmanships.js';
export { countries } from '../../data/countries.js';
export { guests } from '../../data/guests.js';
export { stateBackgrounds } from '../../data/states.background.js';
export { allSummits, documentsAbout } from '../../data/queries/own-records.js';
export { capitals } from '../../strings/en/capitals.js';
