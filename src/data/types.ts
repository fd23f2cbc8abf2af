/**
 * The shapes of the records. No code that runs: importing this file costs a page nothing.
 *
 * Conventions: days are ISO 8601 in the Gregorian calendar, without zone; a date that is known only to
 * the month or the year is written that short (`2010-04`, `2010`); states are lower-case ISO 3166-1
 * alpha-2 codes; languages are BCP 47 tags; a number in `sources` is an entry of the bibliography in
 * `./sources/`.
 */
import type {
  BodyId,
  DocumentId,
  OrganisationId,
  PlaceId,
  PublisherId,
  StateId,
  SummitId,
  SummitPlaceId,
} from './ids.js';

export type {
  BodyId,
  DocumentId,
  OrganisationId,
  PlaceId,
  PublisherId,
  StateId,
  SummitId,
  SummitPlaceId,
} from './ids.js';

/** `2024-07-04` */
export type IsoDay = `${number}-${number}-${number}`;
/** A day, a month or a year, as precisely as it is known: `2010-04-28`, `2010-04`, `2010`. */
export type PartialDate = IsoDay | `${number}-${number}` | `${number}`;
/** A text in English, and in other languages where we have it. */
export type Text = { readonly en: string } & { readonly [language: string]: string | undefined };

/** What every record says about where it comes from. */
export interface Sourced {
  /**
   * Entries of the bibliography that a reader may be sent to. Empty where only copies of the source are
   * known (they stand in `./evidence.ts`): the fact is then shown with a note and without a link.
   */
  readonly sources: readonly number[];
  /** Present where the fact rests on one good source or on concordant second-hand reports. */
  readonly confidence?: 'medium';
}

/** One or more sentences of a remark. */
export interface RemarkPart {
  readonly text: string;
  /** First day on which it may be shown, where it mentions something later than the start of its record. */
  readonly visibleFrom?: IsoDay;
}

/** A text of ours about a record: whole, or in parts where some may be shown only from a day on. */
export type Remark = string | readonly RemarkPart[];

/** The statuses that a state holds by decision of the organisation. They never overlap. */
export type FormalStatus = 'member' | 'observer' | 'dialogue-partner' | 'partner';

/** One formal status of one state. Holds from `from` on, up to but not including `to`. */
export interface StatusInterval extends Sourced {
  readonly status: FormalStatus;
  readonly from: PartialDate;
  /** First day on which it no longer holds; absent while it lasts. */
  readonly to?: IsoDay;
  /** Day of the summit that decided it, where that is another day than `from`. */
  readonly decided?: IsoDay;
}

/** A state that has, had or sought a place in the organisation, or was a guest at a summit. */
export interface State {
  readonly id: StateId;
  /** True for the six that founded the organisation on 15 June 2001. */
  readonly founder?: true;
  /** Oldest first. Empty for states that never had a formal status. */
  readonly statuses: readonly StatusInterval[];
}

/** An application or a voiced interest: another track than the formal status, and may overlap with it. */
export interface Aspiration extends Sourced {
  readonly state: StateId;
  readonly kind: 'applicant' | 'interest';
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly appliedFor?: 'observer' | 'member';
  /** What happened, in a sentence of ours. */
  readonly event: Remark;
  readonly note?: Remark;
  /** Where sources contradict each other. */
  readonly disagreement?: Remark;
}

/** What stands behind the statuses of one state. */
export interface StateBackground {
  readonly statuses: readonly StatusBackground[];
  /** Names of the capital over time, where they changed. */
  readonly capitals?: readonly CapitalPeriod[];
  /** What is unsettled about the official name. */
  readonly nameNote?: string;
}

/** What happened at the start of a status; `status` and `from` say which one. */
export interface StatusBackground {
  readonly status: FormalStatus;
  readonly from: PartialDate;
  readonly event: Remark;
  /** Day of the summit that opened the accession of a member. */
  readonly accessionOpened?: IsoDay;
  readonly note?: Remark;
  readonly disagreement?: Remark;
}

/** A name that a capital bore from a day on, up to but not including `to`. */
export interface CapitalPeriod extends Sourced {
  readonly place: PlaceId;
  readonly from: PartialDate;
  readonly to?: IsoDay;
  readonly note?: string;
}

/** Where and when the Council of Heads of State met. Small: every tag that names a summit carries it. */
export interface Summit {
  readonly id: SummitId;
  /** Ordinal of the regular meeting: Astana 2024 is 24. */
  readonly number: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** The city by its name at the time. */
  readonly place: SummitPlaceId;
  /** The same city by its present name, where that differs. */
  readonly placeNow?: PlaceId;
  readonly host: StateId;
  readonly format?: 'video' | 'hybrid';
  /** True while reports of the meeting are second-hand and few of its documents are sourced. */
  readonly secondHand?: true;
}

export type DocumentType =
  | 'action-plan'
  | 'agreement'
  | 'charter'
  | 'concept'
  | 'convention'
  | 'decision'
  | 'declaration'
  | 'initiative'
  | 'memorandum'
  | 'programme'
  | 'regulation'
  | 'report'
  | 'statement'
  | 'strategy'
  | 'treaty';

export type Theme =
  | 'agriculture'
  | 'counter-narcotics'
  | 'counter-terrorism'
  | 'culture-and-people'
  | 'digital'
  | 'economy'
  | 'energy'
  | 'enlargement'
  | 'environment'
  | 'finance'
  | 'foreign-policy'
  | 'health'
  | 'information-security'
  | 'institution'
  | 'security'
  | 'tourism'
  | 'trade-and-investment'
  | 'transport';

/** A text that a summit adopted, as far as a first look needs it. Its other facts: `DocumentDetail`. */
export interface SummitDocument extends Sourced {
  readonly id: DocumentId;
  /** Where it was not the heads of state who signed: such a text is not among those that sources count. */
  readonly signedBy?: 'secretary-general';
  /** True for the few that a summit's card names. */
  readonly key?: true;
  /** Day of adoption. */
  readonly date: IsoDay;
  readonly type: DocumentType;
  /** The title in English. Other languages: `./titles/`. */
  readonly title: string;
  readonly themes: readonly Theme[];
  /** When it is or was in force, where that is known: years for programmes, days for treaties. */
  readonly period?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** The text that this one continues or replaces. */
  readonly succeeds?: DocumentId;
  /** States that it is about, such as the one it admits. */
  readonly states?: readonly StateId[];
}

/** A document as its summit's file has it: adopted on the meeting's last day, unless it says another. */
export type AdoptedDocument = Omit<SummitDocument, 'date'> & Partial<Pick<SummitDocument, 'date'>>;

/** The rest of a document's facts: loaded when a reader opens it. */
export interface DocumentDetail {
  readonly summary?: string;
  /** False where the title describes the text and is not its heading. */
  readonly titleIsOfficial: boolean;
  /** Where the text can be read, by language. Only addresses of known publishers. */
  readonly texts?: { readonly [language: string]: string };
  readonly related?: readonly DocumentId[];
  readonly note?: string;
  /** What became of it. */
  readonly followUp?: string;
  /** How it was adopted. */
  readonly legalForm?: string;
}

/** Who came to a summit. Exactly one of `state`, `organisation` and `official`. Their heads: `Delegation`. */
export interface Participant extends Sourced {
  readonly state?: StateId;
  readonly organisation?: OrganisationId;
  /** An officer of the SCO itself. */
  readonly official?: 'secretary-general' | 'deputy-secretary-general' | 'rats-director';
  /**
   * As what a state came: in the status that it held on the summit's last day, or as a guest. Guests of the host
   * were also Mongolia in 2004, Afghanistan in 2012 and Laos in 2025, whose status was granted at that very meeting.
   */
  readonly as?: FormalStatus | 'guest';
  /** True where it sent a message and is not reported as taking part: it is not counted. */
  readonly message?: true;
}

/** Who led a delegation: loaded only by tags that show names. */
export interface Delegation {
  readonly name?: string;
  /** The form that the source prints, where the given name was completed from common usage. */
  readonly nameAsPrinted?: string;
  readonly office?: string;
  readonly rank?: 'head-of-state' | 'head-of-government' | 'other' | (string & {});
  /** True where the delegation was led by someone below head of state or government. */
  readonly belowHead?: boolean;
  readonly attendance?: 'in-person' | 'video' | (string & {});
  readonly sessions?: readonly string[];
  readonly role?: string;
  readonly note?: Remark;
  /** Where the note says that sources contradict each other, or that something is not established. */
  readonly dispute?: 'differ' | 'open';
  /** Where the name is less certain than the presence of the delegation: what the name rests on. */
  readonly sources?: readonly number[];
  readonly confidence?: 'medium';
}

/** A change of status that a summit made or recorded. */
export interface StatusChange extends Sourced {
  readonly state: StateId;
  /** `granted`, `started` and `signed` are steps; the others are statuses that began. */
  readonly change:
    | 'founding-member'
    | 'member'
    | 'observer'
    | 'dialogue-partner'
    | 'partner'
    | 'merged'
    | 'dialogue-partner-granted'
    | 'accession-started'
    | 'memorandum-signed';
  /** Where it is another day than the summit's last. */
  readonly date?: IsoDay;
}

/** What a summit's own page or card says. One file a summit, beside the documents it adopted. */
export interface SummitDetail extends Sourced {
  readonly id: SummitId;
  readonly venue?: Sourced & { readonly name: Text };
  /** Who presided, and the office as the source gives it; `office` is a key of the offices in `strings`. */
  readonly chair?: Sourced & {
    readonly name: string;
    readonly state: StateId;
    readonly office: 'president' | 'prime-minister';
    /** Office and state in English, as a reader sees them; other languages have them in `strings`. */
    readonly title: string;
  };
  readonly motto?: Sourced & { readonly title: Text };
  readonly changes: readonly StatusChange[];
  /** How many documents the summit adopted, as its sources count them. Not the length of our list. */
  readonly adopted?: Sourced & {
    readonly count: number;
    readonly breakdown?: { readonly [type in DocumentType]?: number };
  };
  /** Who took the chair at the end of the summit; the whole term stands in `./chairmanships.ts`. */
  readonly nextChair?: Sourced & { readonly state: StateId };
  /** `partial`: some who came are not sourced; `unknown`: no list at all. */
  readonly participation: 'complete' | 'partial' | 'unknown';
  readonly participants: readonly Participant[];
}

/** The rest of a summit's facts, for tags that go deeper. */
export interface SummitBackground {
  /** One or two sentences of ours. */
  readonly significance: string;
  readonly url?: string;
  readonly notes?: readonly string[];
  readonly participationNote?: string;
  /** Where sources count the documents adopted otherwise. */
  readonly adoptedDisagreement?: string;
  /** By the participant's state, organisation or office. */
  readonly delegations: { readonly [participant: string]: Delegation };
  readonly documents: { readonly [id in DocumentId]?: DocumentDetail };
}

/** A term in the chair of the organisation. Holds from `from` on, up to but not including `to`. */
export interface Chairmanship extends Sourced {
  readonly state: StateId;
  readonly from: IsoDay;
  readonly to?: IsoDay;
  /** Number of the summit that closes the term. */
  readonly summit: number;
  readonly motto?: Sourced & { readonly title: Text; readonly disagreement?: string };
  readonly tourismCapital?: Sourced & { readonly name: string; readonly note?: string };
  readonly note?: Remark;
  readonly disagreement?: Remark;
}

/** Figures of one state. Money in US dollars, areas in square kilometres, `year` as printed by the source. */
export interface Country {
  readonly state: StateId;
  readonly capital?: PlaceId;
  /** Other names that the capital bore; where they come from: `./states.background.ts`. */
  readonly formerCapitals?: readonly {
    readonly place: PlaceId;
    readonly from: IsoDay;
    readonly to: IsoDay;
  }[];
  /** Where the capital stands. */
  readonly capitalBasis?: Sourced;
  readonly population?: Figure;
  readonly area?: Sourced & { readonly total: number; readonly land: number; readonly source: DatasetId };
  readonly gdp?: Figure;
  /** An estimate for a later year than `gdp`, by another source. */
  readonly gdpEstimate?: Figure;
  /** At purchasing power parity, in international dollars. */
  readonly gdpPpp?: Figure;
}
export interface Figure extends Sourced {
  readonly value: number;
  readonly year: number;
  readonly source: DatasetId;
}
/** The statistical datasets that figures come from; they stand in the bibliography under these names. */
export type DatasetId = 'wb-population' | 'factbook' | 'imf-weo-2510';

export type PublisherKind =
  'official' | 'law' | 'agency' | 'newspaper' | 'broadcaster' | 'academic' | 'press-release' | 'reference';

/** Who stands behind a source. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country?: string;
  readonly kind: PublisherKind;
  readonly languages: readonly string[];
  readonly hosts: readonly string[];
}

/** One entry of the bibliography: a page, or a dataset, which has a title and may lack an address. */
export interface Source {
  readonly url?: string;
  readonly title?: string;
  readonly publisher: PublisherId;
}

/** A statistical dataset. */
export interface Dataset {
  readonly name: string;
  readonly publisher: PublisherId;
  /** Its number in the bibliography. */
  readonly entry: number;
}

/** Figures of the whole world, by the same sources as those of the states. */
export interface World {
  readonly population: Figure;
  readonly land: Sourced & {
    readonly withAntarctica: number;
    readonly withoutAntarctica: number;
    readonly source: DatasetId;
  };
  readonly gdp: Figure;
  readonly gdpEstimate: Figure;
  readonly gdpPpp: Figure;
}

/** A counterpart organisation, or one that came to a summit. */
export interface Organisation extends Sourced {
  readonly id: OrganisationId;
  readonly acronym: string;
  readonly name: string;
  readonly seat?: PlaceId;
  /** Other names that the city of the seat bore. */
  readonly formerSeatNames?: Country['formerCapitals'];
}

/** The rest about an organisation. */
export interface OrganisationBackground {
  readonly description: string;
  readonly founded?: PartialDate;
  readonly website?: string;
  /** Its dealings with the SCO. */
  readonly relations: readonly (Sourced & {
    readonly date: PartialDate;
    readonly what: string;
    readonly note?: string;
  })[];
  readonly note?: string;
  readonly disagreement?: Remark;
}

/** A word that readers ask about and that is no name of an organisation or body of its own list. */
export interface Concept extends Sourced {
  readonly id: string;
  readonly acronym?: string;
  readonly name: Text;
  /** What it is, in a sentence of ours, from the day on that stands beside it; oldest first. */
  readonly senses: readonly { readonly from: IsoDay; readonly sentence: Text }[];
}

/** A body of the SCO. */
export interface Body extends Sourced {
  readonly id: BodyId;
  readonly name: string;
  readonly role: string;
  readonly seat?: PlaceId;
  /** The part that sits there, where it is not the whole. */
  readonly seatOf?: 'secretariat';
  readonly founded?: IsoDay;
  /** First day for which what is said of it is true, where it was not founded on one. */
  readonly known?: IsoDay;
  readonly foundedNote?: string;
  /** Its newest meetings. */
  readonly recent?: string;
  /** What about it is not sourced. */
  readonly gap?: Remark;
  readonly heads?: readonly Term[];
}

/** A term at the head of a body. Both ends count. */
export interface Term extends Sourced {
  readonly name: string;
  readonly state: StateId;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** True where the years are inferred from when the person was seen in office. */
  readonly inferred?: true;
  readonly note?: string;
  readonly disagreement?: Remark;
}

/** A meeting of the Shanghai Five. */
export interface ShanghaiFiveMeeting extends Sourced {
  readonly id: string;
  readonly number: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly place: PlaceId;
  readonly host: StateId;
  readonly documents: readonly { readonly title: Text; readonly date: IsoDay; readonly type: DocumentType }[];
  readonly significance: string;
  readonly note?: Remark;
  /** Where the note says that sources contradict each other, or that something is not established. */
  readonly dispute?: 'differ' | 'open';
}

/** A meeting of the Council of Heads of Government. */
export interface HeadsOfGovernmentMeeting extends Sourced {
  readonly id: string;
  readonly number: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly place: PlaceId;
  readonly host: StateId;
  readonly format?: 'video';
  readonly note?: string;
}

/** A step on the way to the organisation. */
export interface FoundingEvent extends Sourced {
  readonly date: IsoDay;
  readonly event: string;
  readonly disagreement?: string;
}

/** A sourced statement in a sentence of ours. */
export interface Finding extends Sourced {
  readonly statement: string;
  readonly date?: PartialDate;
  /** The day for which the source says so. */
  readonly asOf?: PartialDate;
  readonly note?: string;
  readonly disagreement?: string;
  /** Sources in print. */
  readonly print?: readonly string[];
}

/** How observers and dialogue partners were merged into SCO partners. */
export interface MembershipReform {
  readonly decided: IsoDay;
  readonly body: string;
  readonly findings: readonly Finding[];
  readonly members: Sourced & { readonly count: number; readonly asOf: IsoDay; readonly note?: string };
  readonly partners: Sourced & {
    readonly count: number;
    readonly namedListAsOf: IsoDay;
    readonly countConsistentAsOf: IsoDay;
    readonly formerObservers: readonly StateId[];
    readonly formerDialoguePartners: readonly StateId[];
    readonly admitted: readonly StateId[];
    readonly note?: string;
    readonly disagreement?: string;
  };
  readonly bishkek2026: readonly Finding[];
}

/** Land as a grid of dots: bits row by row, most significant first, 1 = land. */
export interface DotGrid {
  readonly frame: {
    readonly projection: string;
    readonly scale: number;
    readonly translate: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  readonly cols: number;
  readonly rows: number;
  readonly step: number;
  readonly offset: number;
  readonly dots: number;
  readonly base64: string;
}
export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
}
/** One tile a state: its row and column, from 0. */
export interface TileGrid {
  readonly rows: number;
  readonly cols: number;
  readonly tiles: { readonly [id in StateId]?: readonly number[] };
}

export type Verdict = 'confirmed' | 'imprecise' | 'contradicted' | 'unverifiable';
export type ClaimCategory =
  'bibliographic' | 'documents' | 'event' | 'kazakhstan' | 'membership' | 'participants' | 'roadmap';

/** One claim of the opinion piece of 8 July 2024, and what the sources say. */
export interface Claim extends Sourced {
  readonly id: string;
  readonly category: ClaimCategory;
  /** What the piece says, in our paraphrase. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** The verdict before the first of `later`, where what came later decided it. */
  readonly earlier?: Verdict;
  /** What was known on the day of the piece. */
  readonly fact: string;
  /** What came later, oldest first. Its own sources are not repeated in those of the claim. */
  readonly later?: readonly (Sourced & { readonly from: PartialDate; readonly fact: string })[];
  readonly note?: string;
  /** Documents that the claim is about. */
  readonly documents?: readonly DocumentId[];
  /** True where the piece itself is among the sources. */
  readonly article?: true;
}
export interface Omission extends Sourced {
  readonly fact: string;
}
export interface DatedEvent extends Sourced {
  readonly date: IsoDay;
  readonly end?: IsoDay;
  readonly phase: 'background' | 'chairmanship' | 'summit' | 'follow-up' | 'article';
  readonly title: string;
  readonly description: string;
  readonly article?: true;
}
export interface Quote extends Sourced {
  readonly id: string;
  readonly speaker: string;
  readonly office: string;
  readonly occasion: string;
  readonly date: IsoDay;
  /** BCP 47 */
  readonly language: string;
  readonly quote: string;
  readonly note?: string;
}
export interface RoadmapItem extends Sourced {
  readonly id: string;
  readonly item: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly document?: DocumentId;
  /** How it stood on the day of the dataset. */
  readonly status: string;
}
export interface Session extends Sourced {
  readonly id: string;
  readonly date: IsoDay;
  readonly timeOfDay?: string;
  readonly name: string;
  readonly number?: number;
  readonly format?: string;
  readonly participants?: string;
  readonly theme?: string;
  readonly themeVariant?: string;
  readonly chair?: string;
  readonly place?: string;
  readonly note?: string;
}
export interface Proposal extends Sourced {
  readonly id: string;
  readonly initiative: string;
  readonly status: string;
}
export interface ChairYear extends Sourced {
  readonly state: StateId;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly periodNote?: string;
  readonly motto: Text;
  readonly mottoNote?: string;
  readonly priorities: readonly string[];
  readonly facts: readonly (Sourced & {
    readonly id: string;
    readonly statement: string;
    readonly value?: number;
    /** The figure to use where several are reported. */
    readonly recommended?: true;
  })[];
  readonly scale: Sourced & { readonly statement: string };
  readonly handover: Sourced & {
    readonly from: StateId;
    readonly to: StateId;
    readonly date: IsoDay;
    readonly term: string;
    readonly motto: string;
    readonly themeOfYear: string;
    readonly next: SummitId;
  };
}
export interface Conflict extends Sourced {
  readonly topic: string;
  readonly resolution: Remark;
  /** Claims of the opinion piece that it touches. */
  readonly claims?: readonly string[];
  /** The documents that it concerns, or `adopted` for the number of all that were adopted. */
  readonly about?: readonly (DocumentId | 'adopted')[];
}
export interface OpenQuestion extends Sourced {
  readonly question: string;
  /** Claims of the opinion piece that it touches. */
  readonly claims?: readonly string[];
}

/** What belongs to one summit: the meeting, what its card says, and the documents that it adopted. */
export interface SummitFile {
  readonly meeting: Summit;
  readonly summit: SummitDetail;
  readonly documents: readonly AdoptedDocument[];
}

/** What a list of all summits says of one. */
export interface SummitOverview {
  readonly meeting: Summit;
  readonly summit: Pick<SummitDetail, 'chair' | 'changes' | 'sources' | 'confidence'>;
}

/**
 * Facts of the page's own, given to a `<sco-provider>`. Records replace bundled ones of the same id and add
 * those that are new; with `replace` no bundled states, meetings and documents are used beside them.
 */
export interface OwnDataset {
  readonly replace?: boolean;
  readonly states?: readonly State[];
  /** What belongs to one summit, by its id: the meeting, its details, the documents that it adopted. */
  readonly summitFiles?: {
    readonly [id: string]: SummitFile;
  };
  /** House names of states, over those of any language. */
  readonly names?: { readonly [id in StateId]?: string };
  /** House titles of documents, over those of any language. */
  readonly titles?: { readonly [id in DocumentId]?: string };
}
