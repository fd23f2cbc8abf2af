/** The type of a language folder in `src/strings`. The compiler lists what a new language lacks. */
import type { DocumentId, SummitId } from '../data/types.js';
import type * as english from '../strings/en/index.js';

/** The English words by name. Other languages have the same names and types. */
export type English = typeof english;
export type WordsName = keyof English;

/** Words that several tags use, and words of the most used tags: they are loaded with the language itself. */
export type SharedName =
  | 'base'
  | 'capitals'
  | 'disputeNote'
  | 'documents'
  | 'documentTimeline'
  | 'documentTypes'
  | 'grammar'
  | 'memberList'
  | 'memberNone'
  | 'memberTable'
  | 'offices'
  | 'ordinals'
  | 'places'
  | 'states'
  | 'summitCard';

/** The known titles of documents in one language. */
export interface TitleFile {
  readonly words: English['titles'];
  /** Documents whose title here is not the official one: it is the wording of the press, or a description. */
  readonly pressTitles: readonly DocumentId[];
  /** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
  readonly titleSources: { readonly [id in DocumentId]?: number };
}

/** A file of words that is loaded on demand. */
export type WordsFile<name extends WordsName> = name extends 'titles'
  ? TitleFile
  : { readonly words: English[name] };

/** Translations of texts in records, by the key of the English one: see `text-key.ts`. */
export interface Texts {
  readonly [key: string]: string;
}

/** A file of records in `src/data` whose texts are translated. */
export type RecordFile =
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
  | `summits/${SummitId}${'' | '.background' | `/${'claims' | 'conflicts' | 'events' | 'omissions' | 'open-questions' | 'quotes' | 'roadmap'}`}`;

/** The files with the texts of records in one language. */
export type RecordTexts = {
  readonly [file in RecordFile]?: () => Promise<{ readonly texts: Texts }>;
};

/** A language other than English. */
export interface LanguageModule {
  readonly words: Pick<English, SharedName>;
  /** The words of the other tags, one file each, loaded when such a tag is on the page. */
  readonly files: {
    readonly [name in Exclude<WordsName, SharedName>]: () => Promise<WordsFile<name>>;
  };
  /** The texts of records, one file for each file of records. */
  readonly records: () => Promise<{ readonly records: RecordTexts }>;
}
