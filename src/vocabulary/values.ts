/** The types of the values of attributes, derived from the vocabulary. Types only: importing this file adds no code. */
import type {
  BodyId,
  ClaimCategory,
  DocumentId,
  DocumentType,
  FormalStatus,
  IsoDay,
  OrganisationId,
  PartialDate,
  StateId,
  SummitId,
  Theme,
  Verdict,
} from '../data/types.js';
import type { ClaimId, QuoteId, SpeakerId, StateName, TermId } from './ids.js';
import type { Attribute, IdKind } from './types.js';

declare global {
  /**
   * The ids of records that a page supplies itself, by kind. A project with such records declares them, so that its
   * compiler knows them too: `declare global { interface ScoOwnIds { summit: '2027-somewhere' } }`.
   */
  // oxlint-disable-next-line typescript/no-empty-object-type
  interface ScoOwnIds {}
}

/** Any other text, without hiding the known values from an editor. */
type OtherText = string & Record<never, never>;

/** What an attribute takes for each kind of id, besides the ids of the page. */
interface KnownIds {
  /** An id, or the year of the meeting. */
  summit: SummitId | `${number}`;
  state: StateId | Uppercase<StateId> | StateName;
  document: DocumentId;
  status: FormalStatus;
  theme: Theme;
  type: DocumentType;
  claim: ClaimId;
  verdict: Verdict;
  category: ClaimCategory;
  organisation: OrganisationId | BodyId;
  /** A term may also be spelled as in a sentence, in any language. */
  term: TermId | OtherText;
  /** A part of the name will do. */
  speaker: SpeakerId | OtherText;
  quote: QuoteId;
}

/** The ids of the page of one kind. */
type OwnIds<Kind extends IdKind> = ScoOwnIds extends { [kind in Kind]: infer Id extends string } ? Id : never;

/** An id of one kind. */
export type Id<Kind extends IdKind> = KnownIds[Kind] | OwnIds<Kind>;

/** Some of a few words, each once, with a space between two: every order is a value of this type. */
type Words<Word extends string, One extends string = Word> = One extends string
  ? One | `${One} ${Words<Exclude<Word, One>>}`
  : never;

/** Words separated by spaces or commas, of which the type knows the first: all orders of many would be too many. */
type StartsWith<Word extends string> = Word | `${Word}${' ' | ','}${string}`;

type ListOf<Kind extends IdKind> = Kind extends 'state' | 'organisation'
  ? StartsWith<Id<Kind>>
  : Words<Id<Kind>>;

/** The other words that an attribute takes. */
type Also<Of> = Of extends { readonly also: readonly (infer Word extends string)[] } ? Word : never;

type Listed<Of> = Of extends { readonly of: infer Kind extends IdKind }
  ? ListOf<Kind>
  : Of extends { readonly values: readonly (infer Word extends string)[] }
    ? Words<Word>
    : never;

type Chosen<Of> = Of extends { readonly of: infer Kind extends IdKind }
  ? Id<Kind>
  : Of extends { readonly values: readonly (infer Word extends string)[] }
    ? Word
    : never;

/** What an attribute of each kind takes. */
interface Kinds<Of> {
  choice: Chosen<Of>;
  record: Chosen<Of>;
  list: Listed<Of> | Also<Of>;
  day: IsoDay | Also<Of>;
  date: PartialDate;
  number: number | `${number}`;
  boolean: boolean;
  text: string;
}

/** The value of an attribute, as its property has it: `ValueOf<typeof settings.names>` is `'common' | 'official'`. */
export type ValueOf<Of extends Attribute> = Kinds<Of>[Of['kind']];
