/** What a card is drawn from, by the id of its document. */
import type { Language } from '../i18n/languages.js';
import { documentTitles } from '../i18n/document-titles.js';
import { datasetInfo } from '../data/dataset-info.js';
import { documents, documentsBySummit } from '../data/documents.js';
import { chainOf } from '../data/queries/chains.js';
import { summitBackgrounds } from '../data/summit-backgrounds.js';
import { summits } from '../data/summits.js';
import type { DocumentDetail, Summit, SummitDocument } from '../data/types.js';

/** A title that a source has, or the press. */
export interface KnownTitle {
  readonly title: string;
  readonly press?: boolean;
  /** The entry of the bibliography that it is from, if that is not a source of the document itself. */
  readonly source?: number;
}

/** Records of one document and those that it succeeds or that succeed it, or of all. */
export interface CardRecords {
  readonly documents: { readonly [summit: string]: readonly SummitDocument[] };
  readonly summits: readonly Summit[];
  /** Of one document. */
  readonly detail?: DocumentDetail | undefined;
  /** Of one document: its titles in other languages. */
  readonly titles?: { readonly [language in Language]?: KnownTitle };
}

function titlesOf(id: string): { readonly [language in Language]?: KnownTitle } {
  const known = Object.entries(documentTitles).flatMap(
    ([language, { titles, pressTitles, titleSources }]) => {
      const title = (titles as { readonly [id: string]: string | undefined })[id];
      const source = (titleSources as { readonly [id: string]: number | undefined })[id];
      const press = (pressTitles as readonly string[]).includes(id);
      return title ? [[language, { title, ...(press && { press }), ...(source && { source }) }]] : [];
    },
  );
  return Object.fromEntries(known) as { [language in Language]?: KnownTitle };
}

function recordsOf(document: SummitDocument): CardRecords {
  const chain = chainOf(documents, document, datasetInfo.date);
  const bySummit = Object.entries(documentsBySummit).flatMap(([id, list]) => {
    const some = list.filter((each) => chain.includes(each));
    return some.length ? [[id, some] as const] : [];
  });
  return {
    documents: Object.fromEntries(bySummit),
    summits: summits.filter(({ id }) => bySummit.some(([summit]) => summit === id)),
    detail: summitBackgrounds[document.summit!].documents[document.id],
    titles: titlesOf(document.id),
  };
}

export const slices: { readonly [id: string]: CardRecords } = Object.fromEntries(
  documents.map((document) => [document.id, recordsOf(document)]),
);
