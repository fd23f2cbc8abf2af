/** The records of all documents, loaded where a page has a card and there is no slice. */
import { allDocuments, allSummits } from '../../data/queries/own-records.js';
import type { CardRecords } from '../../slices/documents.js';
import type { OwnDataset } from '../../data/types.js';

export { summitBackgrounds } from '../../data/load/summit-backgrounds.js';

/** The records of ours and of the page. */
export const recordsWith = (own: OwnDataset | undefined): CardRecords => ({
  documents: allDocuments(own),
  summits: allSummits(own),
});
