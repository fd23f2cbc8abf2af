/** The dataset and its queries, for integrators and for Node. The tags themselves import single files. */
import { aspirations } from './data/aspirations.js';
import { bodies } from './data/bodies.js';
import { chairmanships } from './data/chairmanships.js';
import { corrections } from './data/corrections.js';
import { countries } from './data/countries.js';
import { countryNames, unNames } from './data/country-names.js';
import { datasetInfo as info } from './data/dataset-info.js';
import { documents, documentsBySummit } from './data/documents.js';
import { founding } from './data/founding.js';
import { headsOfGovernment } from './data/heads-of-government.js';
import { anniversaries, officialLanguages, symbols } from './data/official-languages.js';
import { capitals, centres, dotGrid } from './data/map.js';
import { allTiles, familyTiles } from './data/map-tiles.js';
import { membershipReform } from './data/membership-reform-2025.js';
import { organisationBackgrounds } from './data/organisations.background.js';
import { organisations } from './data/organisations.js';
import { sources } from './data/all-sources.js';
import { persons } from './data/persons.js';
import { publishers } from './data/publishers.js';
import { shanghaiFive } from './data/shanghai-five.js';
import { datasets } from './data/sources/datasets.js';
import { stateBackgrounds } from './data/states.background.js';
import { allStates as states } from './data/all-states.js';
import { summitBackgrounds } from './data/summit-backgrounds.js';
import { summitConflicts } from './data/summit-conflicts.js';
import { summitDetails } from './data/summit-details.js';
import { summits } from './data/summits.js';
import { concepts } from './data/terms.js';
import * as astana2024 from './data/summits/2024-astana/index.js';
import { documentTitles as titles } from './i18n/document-titles.js';
import { world } from './data/world.js';

/** Where the parts of the map are: dots, capitals, middles of states without one, and tiles. */
export const map = { dotGrid, capitals, centres, familyTiles, allTiles } as const;

// The records of one kind each. A bundler leaves out those that are not imported.
export {
  info,
  states,
  stateBackgrounds,
  aspirations,
  summits,
  summitDetails,
  summitBackgrounds,
  summitConflicts,
  documents,
  documentsBySummit,
  titles,
  chairmanships,
  corrections,
  organisations,
  organisationBackgrounds,
  bodies,
  persons,
  concepts,
  countries,
  countryNames,
  unNames,
  world,
  shanghaiFive,
  headsOfGovernment,
  founding,
  officialLanguages,
  symbols,
  anniversaries,
  membershipReform,
  astana2024,
  sources,
  publishers,
  datasets,
};

/**
 * All records of the library. Plain objects, which can be serialised and copied. In a page, import the kinds that you read
 * by their own names instead: bundlers keep the whole of this object.
 */
export const dataset = {
  info,
  states,
  stateBackgrounds,
  aspirations,
  summits,
  summitDetails,
  summitBackgrounds,
  summitConflicts,
  documents,
  documentsBySummit,
  titles,
  chairmanships,
  corrections,
  organisations,
  organisationBackgrounds,
  bodies,
  persons,
  concepts,
  countries,
  countryNames,
  unNames,
  world,
  shanghaiFive,
  headsOfGovernment,
  founding,
  officialLanguages,
  symbols,
  anniversaries,
  membershipReform,
  astana2024,
  map,
  sources,
  publishers,
  datasets,
} as const;

export * from './data/queries/bodies.js';
export * from './data/queries/chair.js';
export * from './data/queries/changes.js';
export * from './data/queries/corrections.js';
export * from './data/queries/dates.js';
export * from './data/queries/documents.js';
export * from './data/queries/participants.js';
export * from './data/queries/shares.js';
export * from './data/queries/states.js';
export * from './data/queries/summits.js';
export * from './data/queries/visible-on.js';
export type * from './data/types.js';
