/** The type of a language folder in `src/strings`. The compiler lists what a new language lacks. */
import type { DocumentId } from '../data/types.js';
import type * as english from '../strings/en/index.js';

/** The English words by name. Other languages have the same names and types. */
export type English = typeof english;
export type WordsName = keyof English;

/** Words that several tags use, and words of the most used tags: they are loaded with the language itself. */
export type SharedName =
  | 'amounts'
  | 'base'
  | 'capitals'
  | 'disputeNote'
  | 'documents'
  | 'documentTimeline'
  | 'documentTypes'
  | 'formats'
  | 'grammar'
  | 'languageNames'
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

/** A language other than English. */
export interface LanguageModule {
  readonly words: Pick<English, SharedName>;
  /** The words of the other tags, one file each, loaded when such a tag is on the page. */
  readonly files: {
    readonly [name in Exclude<WordsName, SharedName>]: () => Promise<WordsFile<name>>;
  };
}
