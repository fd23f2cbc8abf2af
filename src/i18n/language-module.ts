/** The type of a language folder in `src/strings`. The compiler lists what a new language lacks. */
import type { DocumentId, SummitId } from '../data/types.js';
import type * as english from '../strings/en/index.js';

/** The English words by name. Other languages have the same names and types. */
export type English = typeof english;
export type WordsName = keyof English;

/** Words that most tags use: they are one file, which every page in the language loads. All others have a file each. */
export const SHARED = [
  'base',
  'formats',
  'grammar',
  'ordinals',
  'places',
  'states',
] as const satisfies readonly WordsName[];
export type SharedName = (typeof SHARED)[number];
export type SharedWords = Pick<English, SharedName>;

/** The known titles of documents in one language. */
export interface TitleFile {
  readonly words: English['titles'];
  /** Documents whose title here is not the official one: it is the wording of the press, or a description. */
  readonly pressTitles: readonly DocumentId[];
  /** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
  readonly titleSources: { readonly [id in DocumentId]?: number };
}

/** The titles of the documents that one summit adopted, in one language. */
export interface SummitTitles {
  /** Official titles and those of the press, by document. */
  readonly titles?: { readonly [document: string]: string | undefined } | undefined;
  /** Which of them are not official: the wording of the press, or a description. */
  readonly press?: readonly DocumentId[];
  /** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
  readonly sources?: { readonly [document: string]: number | undefined } | undefined;
  /** Our translations of titles that no source has in the language. */
  readonly ours?: { readonly [document: string]: string | undefined } | undefined;
}

/** Translations of texts in records, by the key of the English one: see `text-key.ts`. */
export interface Texts {
  readonly [key: string]: string;
}

/** A file of records that is translated into the languages of `IN_DEPTH` only, because only their tags print it. */
export type InDepthFile =
  `summits/${SummitId}/${'claims' | 'events' | 'omissions' | 'open-questions' | 'quotes'}`;

/** The records that a tag about one thing is drawn from: see `src/slices/load.ts`. */
export type SliceName = `${'adopted' | 'claims' | 'documents' | 'states' | 'terms'}/${string}`;

/** The texts of a slice, and the names and titles of what it mentions. */
export interface SliceTexts {
  readonly texts: Texts;
  readonly titles: SummitTitles;
  readonly capitals: { readonly [city: string]: string };
}

/** A file of records in `src/data` whose texts are translated. */
export type RecordFile =
  | SliceName
  | 'aspirations'
  | 'bodies'
  | 'chairmanships'
  | 'corrections'
  | 'organisations'
  | 'organisations.background'
  | 'publishers'
  | 'secretaries-general'
  | 'shanghai-five'
  | 'states.background'
  | 'summit-overviews'
  | 'terms'
  | `summits/${SummitId}${'' | '.background' | `/${'conflicts' | 'roadmap'}`}`
  | InDepthFile;
