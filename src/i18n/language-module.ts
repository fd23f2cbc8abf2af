/** What the folder of a language in `src/strings` holds. The compiler names whatever a new language lacks. */
import type { DocumentId } from '../data/types.js';
import type * as english from '../strings/en/index.js';

/** The English words by name. Other languages have the same names, and words of the same shape. */
export type English = typeof english;
export type WordsName = keyof English;

/** Words of several tags, and those of the tags that pages use most: they come with the language itself. */
export type SharedName =
  | 'base'
  | 'capitals'
  | 'citations'
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

/** The titles of documents in one language, as far as we know them. */
export interface TitleFile {
  readonly words: English['titles'];
  /** Documents whose title is the wording of the press, or describes the text: not the document's own heading. */
  readonly pressTitles: readonly DocumentId[];
  /** Where a title was read: an entry of the bibliography, where that is not a source of the document. */
  readonly titleSources: { readonly [id in DocumentId]?: number };
}

/** A file of words that is loaded when a tag needs it. */
export type WordsFile<name extends WordsName> = name extends 'titles'
  ? TitleFile
  : { readonly words: English[name] };

/** A language other than English. */
export interface LanguageModule {
  readonly words: Pick<English, SharedName>;
  /** The words of each other tag: a file of their own, loaded when such a tag is on the page. */
  readonly files: {
    readonly [name in Exclude<WordsName, SharedName>]: () => Promise<WordsFile<name>>;
  };
}
