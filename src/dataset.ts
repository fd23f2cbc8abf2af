/** The dataset and its queries, for integrators and for Node. The tags themselves import single files. */
import { aspirations } from './data/aspirations.js';
import { bodies } from './data/bodies.js';
import { chairmanships } from './data/chairmanships.js';
import { countries } from './data/countries.js';
import { countryNames, unNames } from './data/country-names.js';
import { datasetInfo } from './data/dataset-info.js';
import { documents, documentsBySummit } from './data/documents.js';
import { founding } from './data/founding.js';
import { headsOfGovernment } from './data/heads-of-government.js';
import { anniversaries, officialLanguages, symbols } from './data/official-languages.js';
import { capitals, dotGrid } from './data/map.js';
import { allTiles, familyTiles } from './data/map-tiles.js';
import { membershipReform } from './data/membership-reform-2025.js';
import { organisationBackgrounds } from './data/organisations.background.js';
import { organisations } from './data/organisations.js';
import { publishers } from './data/publishers.js';
import { shanghaiFive } from './data/shanghai-five.js';
import { sources as sources001 } from './data/sources/001.js';
import { sources as sources100 } from './data/sources/100.js';
import { sources as sources200 } from './data/sources/200.js';
import { sources as sources300 } from './data/sources/300.js';
import { sources as sources400 } from './data/sources/400.js';
import { sources as sources500 } from './data/sources/500.js';
import { sources as sources600 } from './data/sources/600.js';
import { datasets } from './data/sources/datasets.js';
import { stateBackgrounds } from './data/states.background.js';
import { allStates } from './data/all-states.js';
import { summitBackgrounds } from './data/summit-backgrounds.js';
import { summitDetails } from './data/summit-details.js';
import { summits } from './data/summits.js';
import { concepts } from './data/terms.js';
import * as astana2024InDepth from './data/summits/2024-astana/index.js';
import { documentTitles } from './i18n/document-titles.js';
import type { Source } from './data/types.js';
import { world } from './data/world.js';

const sources: { readonly [number: number]: Source } = {
  ...sources001,
  ...sources100,
  ...sources200,
  ...sources300,
  ...sources400,
  ...sources500,
  ...sources600,
};

/** All records of the library. Plain objects, which can be serialised and copied. */
export const dataset = {
  info: datasetInfo,
  states: allStates,
  stateBackgrounds,
  aspirations,
  summits,
  summitDetails,
  summitBackgrounds,
  documents,
  documentsBySummit,
  titles: documentTitles,
  chairmanships,
  organisations,
  organisationBackgrounds,
  bodies,
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
  astana2024: astana2024InDepth,
  map: { dotGrid, capitals, familyTiles, allTiles },
  sources,
  publishers,
  datasets,
} as const;

export * from './data/queries/bodies.js';
export * from './data/queries/chair.js';
export * from './data/queries/dates.js';
export * from './data/queries/documents.js';
export * from './data/queries/participants.js';
export * from './data/queries/shares.js';
export * from './data/queries/states.js';
export * from './data/queries/summits.js';
export * from './data/queries/visible-on.js';
export type * from './data/types.js';
