/**
 * The types of the records. Types only: importing this file adds no code.
 *
 * Conventions: days are ISO 8601 dates in the Gregorian calendar, without a time zone. A date known only to the month or
 * year is shortened (`2010-04`, `2010`). States are lower-case ISO 3166-1 alpha-2 codes, languages BCP 47 tags. A number
 * in `sources` is an entry of the bibliography in `./sources/`.
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

/** A day: `2024-07-04`. */
export type IsoDay = `${number}-${number}-${number}`;
/** A day, a month or a year, as precisely as it is known: `2010-04-28`, `2010-04`, `2010`. */
export type PartialDate = IsoDay | `${number}-${number}` | `${number}`;
/** A text in English, and its translations by BCP 47 tag, as far as there are any. */
export type Text = { readonly en: string } & { readonly [language: string]: string | undefined };

/** The sources of a record. */
export interface Sourced {
  /**
   * Numbers of bibliography entries that readers can be sent to. Empty if only copies of the source are known (they are
   * in `./evidence.ts`). The fact is then shown with a note and without a link.
   */
  readonly sources: readonly number[];
  /** Present if the fact rests on one good source or on concordant second-hand reports. */
  readonly confidence?: 'medium';
  /** Its key in the log of corrections, if an earlier edition had it wrong: `document/iran-memorandum-2022`. */
  readonly correction?: string;
}

/** A part of a remark: one or more sentences. */
export interface RemarkPart {
  readonly text: string;
  /** First day for which it may be shown. Present if it mentions something later than the start of its record. */
  readonly visibleFrom?: IsoDay;
}

/** Our remark on a record, in English. In parts, if some may be shown only from a certain day on: see `visibleOn`. */
export type Remark = string | readonly RemarkPart[];

/** The statuses that a state has by decision of the organisation. A state has at most one at a time. */
export type FormalStatus = 'member' | 'observer' | 'dialogue-partner' | 'partner';

/** One formal status of one state: from `from`, included, to `to`, excluded. */
export interface StatusInterval extends Sourced {
  readonly status: FormalStatus;
  readonly from: PartialDate;
  /** First day on which the state no longer has it. Absent while it lasts. */
  readonly to?: IsoDay;
  /** Last day of the summit that decided it, if that is not `from`. */
  readonly decided?: IsoDay;
}

/** A state that has, had or sought a status in the organisation, or was a guest at a summit. */
export interface State {
  readonly id: StateId;
  /** True for the six that founded the organisation on 15 June 2001. */
  readonly founder?: true;
  /** Oldest first. Empty if the state never had a formal status. */
  readonly statuses: readonly StatusInterval[];
}

/** An application or a voiced interest. It is separate from formal statuses and may overlap with them. */
export interface Aspiration extends Sourced {
  readonly state: StateId;
  readonly kind: 'applicant' | 'interest';
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** The status that was applied for or that interest was voiced in, if reports name one. */
  readonly appliedFor?: 'dialogue-partner' | 'observer' | 'member';
  /** What happened, in our words. */
  readonly event: Remark;
  readonly note?: Remark;
  /** What sources contradict each other about. */
  readonly disagreement?: Remark;
}

/** Background to the statuses of one state. */
export interface StateBackground {
  readonly statuses: readonly StatusBackground[];
  /** Names of the capital over time, if they changed. */
  readonly capitals?: readonly CapitalPeriod[];
  /** What is disputed about the official name. */
  readonly nameNote?: string;
}

/** What happened at the start of the status with the same `status` and `from`. */
export interface StatusBackground {
  readonly status: FormalStatus;
  readonly from: PartialDate;
  readonly event: Remark;
  /** Day of the summit that opened the accession of a member. */
  readonly accessionOpened?: IsoDay;
  readonly note?: Remark;
  readonly disagreement?: Remark;
}

/** A name of a capital: from `from`, included, to `to`, excluded. */
export interface CapitalPeriod extends Sourced {
  readonly place: PlaceId;
  readonly from: PartialDate;
  readonly to?: IsoDay;
  readonly note?: string;
}

/** Place and date of a meeting of the Council of Heads of State. Small, because many tags load those of all summits. */
export interface Summit {
  readonly id: SummitId;
  /** Number of the regular meeting: Astana 2024 is the 24th. */
  readonly number: number;
  /** First day. */
  readonly start: IsoDay;
  /** Last day, included. */
  readonly end: IsoDay;
  /** The city, by its name at the time. */
  readonly place: SummitPlaceId;
  /** The same city by its present name, if that differs. */
  readonly placeNow?: PlaceId;
  readonly host: StateId;
  /** Absent if the meeting was held in person. */
  readonly format?: 'video' | 'hybrid';
  /** True if reports of the meeting are second-hand and few of its documents are sourced. */
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

/** The main facts of a document that a summit adopted. `DocumentDetail` has the others. */
export interface SummitDocument extends Sourced {
  readonly id: DocumentId;
  /** Who signed, if not the heads of state. Sources do not count such a document among those that the summit adopted. */
  readonly signedBy?: 'secretary-general';
  /** True for the few documents that a summit's card names. */
  readonly key?: true;
  /** Day of adoption. */
  readonly date: IsoDay;
  /** The summit of the dataset that adopted it. */
  readonly summit?: SummitId | undefined;
  readonly type: DocumentType;
  /** The title in English. Titles in other languages: `src/strings/<language>/titles.ts`. */
  readonly title: string;
  readonly themes: readonly Theme[];
  /** When it is or was in force, if that is known; both ends included. Years for programmes, days for treaties. */
  readonly period?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** The document that this one continues or replaces. */
  readonly succeeds?: DocumentId;
  /** States that the document is about, such as the one that it admits. */
  readonly states?: readonly StateId[];
}

/** A document in the file of its summit. Without `date`, it was adopted on the last day of the meeting. */
export type AdoptedDocument = Omit<SummitDocument, 'date'> & Partial<Pick<SummitDocument, 'date'>>;

/** Further facts of a document, loaded on demand. */
export interface DocumentDetail {
  readonly summary?: string;
  /** False if the title is a description of the text and not its official title. */
  readonly titleIsOfficial: boolean;
  /** URLs of the full text by language (BCP 47). Only pages of known publishers. */
  readonly texts?: { readonly [language: string]: string };
  readonly related?: readonly DocumentId[];
  readonly note?: string;
  /** What became of it. */
  readonly followUp?: string;
  /** How it was adopted. */
  readonly legalForm?: string;
}

/** A participant of a summit: exactly one of `state`, `organisation` and `official`. `Delegation` has the head. */
export interface Participant extends Sourced {
  readonly state?: StateId;
  readonly organisation?: OrganisationId;
  /** An officer of the SCO itself. */
  readonly official?: 'secretary-general' | 'deputy-secretary-general' | 'rats-director';
  /**
   * The capacity in which a state came: the status that it had on the last day of the summit, or guest. Mongolia in 2004,
   * Afghanistan in 2012 and Laos in 2025 are guests too: they were granted their status at that very meeting.
   */
  readonly as?: FormalStatus | 'guest';
  /** True if it sent a message and is not reported to have taken part. It is then not counted. */
  readonly message?: true;
}

/** The head of a delegation. Loaded only by tags that show names. */
export interface Delegation {
  readonly name?: string;
  /** The name as printed by the source, if the given name was completed from common usage. */
  readonly nameAsPrinted?: string;
  readonly office?: string;
  readonly rank?: 'head-of-state' | 'head-of-government' | 'other' | (string & {});
  /** True if the delegation was led by someone below head of state or government. */
  readonly belowHead?: boolean;
  readonly attendance?: 'in-person' | 'video' | (string & {});
  readonly sessions?: readonly string[];
  readonly role?: string;
  readonly note?: Remark;
  /** Set if the note says that sources contradict each other (`differ`) or that something is not established (`open`). */
  readonly dispute?: 'differ' | 'open';
  /** Sources of the name, if it is less certain than the presence of the delegation. */
  readonly sources?: readonly number[];
  readonly confidence?: 'medium';
}

/** A change of status that a summit made or recorded. */
export interface StatusChange extends Sourced {
  readonly state: StateId;
  /** Values that end in `granted`, `started` or `signed` are steps towards a status; the others are statuses that began. */
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
  /** Day of the change, if it is not the last day of the summit. */
  readonly date?: IsoDay;
}

/**
 * How the status of a state changed, or a step towards a status. `ended`: no other status followed. `merged`: an observer or
 * dialogue partner became an SCO partner.
 */
export type StatusKind =
  | FormalStatus
  | 'ended'
  | Extract<StatusChange['change'], 'merged' | `${string}-${'granted' | 'started' | 'signed'}`>;

/** The details of a summit that its card shows. */
export interface SummitDetail extends Sourced {
  readonly id: SummitId;
  readonly venue?: Sourced & { readonly name: Text };
  /** Who presided. `office` and `state` together are the key of the translated office in `src/strings`. */
  readonly chair?: Sourced & {
    readonly name: string;
    readonly state: StateId;
    readonly office: 'president' | 'prime-minister';
    /** The office with its state in English, as shown to readers. */
    readonly title: string;
  };
  readonly motto?: Sourced & { readonly title: Text };
  readonly changes: readonly StatusChange[];
  /** The number of documents that the summit adopted, as sources count them. It may differ from the length of our list. */
  readonly adopted?: Sourced & {
    readonly count: number;
    readonly breakdown?: { readonly [type in DocumentType]?: number };
  };
  /** The state that took the chair at the end of the summit. `./chairmanships.ts` has the whole term. */
  readonly nextChair?: Sourced & { readonly state: StateId };
  /** Whether the list of participants is `complete`, `partial` (some are not sourced) or `unknown` (there is no list). */
  readonly participation: 'complete' | 'partial' | 'unknown';
  readonly participants: readonly Participant[];
}

/** Further facts of a summit, loaded on demand. */
export interface SummitBackground {
  /** Why the summit matters, in one or two sentences of ours. */
  readonly significance: string;
  readonly url?: string;
  readonly notes?: readonly string[];
  readonly participationNote?: string;
  /** How sources disagree about the number of documents adopted. */
  readonly adoptedDisagreement?: string | undefined;
  /** By the id of the participant: its state, organisation or office. */
  readonly delegations: { readonly [participant: string]: Delegation };
  readonly documents: { readonly [id in DocumentId]?: DocumentDetail };
}

/** A term in the chair of the organisation: from `from`, included, to `to`, excluded. */
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

/** Figures of one state. Money is in US dollars, area in square kilometres. */
export interface Country {
  readonly state: StateId;
  readonly capital?: PlaceId;
  /** Former names of the capital. Their sources are in `./states.background.ts`. */
  readonly formerCapitals?: readonly {
    readonly place: PlaceId;
    readonly from: IsoDay;
    readonly to: IsoDay;
  }[];
  /** The sources of the capital. */
  readonly capitalBasis?: Sourced;
  readonly population?: Figure;
  readonly area?: Sourced & { readonly total: number; readonly land: number; readonly source: DatasetId };
  readonly gdp?: Figure;
  /** An estimate for a later year than `gdp`, by another source. */
  readonly gdpEstimate?: Figure;
  /** Gross domestic product at purchasing power parity, in international dollars. */
  readonly gdpPpp?: Figure;
}
/** One statistical figure. */
export interface Figure extends Sourced {
  readonly value: number;
  /** Year of the figure, as printed by the source. */
  readonly year: number;
  readonly source: DatasetId;
}
/** The statistical datasets that figures come from: see `./sources/datasets.ts`. */
export type DatasetId = 'wb-population' | 'factbook' | 'imf-weo-2510';

export type PublisherKind =
  'official' | 'law' | 'agency' | 'newspaper' | 'broadcaster' | 'academic' | 'press-release' | 'reference';

/** The publisher of a source. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country?: string;
  readonly kind: PublisherKind;
  /** Languages that it publishes in (BCP 47). */
  readonly languages: readonly string[];
  /** Host names of its pages. */
  readonly hosts: readonly string[];
}

/** One entry of the bibliography: a page, or a dataset, which has a title and may have no URL. */
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

/** Figures of the whole world, by the same statistical datasets as those of the states. */
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

/** An organisation that the SCO works with, or that came to a summit. */
export interface Organisation extends Sourced {
  readonly id: OrganisationId;
  readonly acronym: string;
  readonly name: string;
  readonly seat?: PlaceId;
  /** Former names of the city of the seat. */
  readonly formerSeatNames?: Country['formerCapitals'];
}

/** Further facts of an organisation. */
export interface OrganisationBackground {
  readonly description: string;
  readonly founded?: PartialDate;
  readonly website?: string;
  /** Its relations with the SCO: agreements and joint activities. */
  readonly relations: readonly (Sourced & {
    readonly date: PartialDate;
    readonly what: string;
    readonly note?: string;
  })[];
  readonly note?: string;
  readonly disagreement?: Remark;
}

/** A term to explain that is not the name of a recorded organisation or body. */
export interface Concept extends Sourced {
  readonly id: string;
  readonly acronym?: Text;
  readonly name: Text;
  /** What it means, in a sentence of ours: each applies from its day on, oldest first. */
  readonly senses: readonly { readonly from: IsoDay; readonly sentence: Text }[];
}

/** A body of the SCO. */
export interface Body extends Sourced {
  readonly id: BodyId;
  readonly name: string;
  readonly role: string;
  readonly seat?: PlaceId;
  /** The part of the body that has this seat, if not the whole body. */
  readonly seatOf?: 'secretariat';
  readonly founded?: IsoDay;
  /** First day for which the record is true, if the body was not founded on a known day. */
  readonly known?: IsoDay;
  readonly foundedNote?: string;
  /** Its newest meetings. */
  readonly recent?: string;
  /** What is not sourced about it. */
  readonly gap?: Remark;
  readonly heads?: readonly Term[];
}

/** A term at the head of a body. Both ends are included. */
export interface Term extends Sourced {
  readonly name: string;
  readonly state: StateId;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** True if the years are inferred from dates on which the person was reported in office. */
  readonly inferred?: true;
  readonly note?: string;
  readonly disagreement?: Remark;
}

/** A person whom records name. */
export interface Person {
  readonly id: string;
  readonly name: Text;
  /** Other spellings of the name, in any language, that sources print. */
  readonly alternatives?: readonly string[];
  /**
   * How each translation is known, by BCP 47 tag: `checked` in a source, `known` from general usage, or `ours`, a
   * transcription by the rules of the language.
   */
  readonly basis: { readonly [language: string]: 'checked' | 'known' | 'ours' };
  /** A page that prints the name, by BCP 47 tag. */
  readonly attestedBy?: { readonly [language: string]: string };
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
  /** Set if the note says that sources contradict each other (`differ`) or that something is not established (`open`). */
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

/** An event that led to the organisation. */
export interface FoundingEvent extends Sourced {
  readonly date: IsoDay;
  readonly event: string;
  readonly disagreement?: string;
}

/** A sourced statement, in our words. */
export interface Finding extends Sourced {
  readonly statement: string;
  readonly date?: PartialDate;
  /** The date for which the source states it. */
  readonly asOf?: PartialDate;
  readonly note?: string;
  readonly disagreement?: string;
  /** Printed sources. */
  readonly print?: readonly string[];
}

/** How the statuses of observer and dialogue partner were merged into that of SCO partner. */
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

/** Land as a grid of dots. `base64` has one bit per dot, row by row, most significant bit first; 1 is land. */
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
/** One tile per state, as `[row, column]`, counted from 0. */
export interface TileGrid {
  readonly rows: number;
  readonly cols: number;
  readonly tiles: { readonly [id in StateId]?: readonly number[] };
}

export type Verdict = 'confirmed' | 'imprecise' | 'contradicted' | 'unverifiable';
export type ClaimCategory =
  'bibliographic' | 'documents' | 'event' | 'kazakhstan' | 'membership' | 'participants' | 'roadmap';

/** One claim of the opinion piece of 8 July 2024, compared with the sources. */
export interface Claim extends Sourced {
  readonly id: string;
  readonly category: ClaimCategory;
  /** What the piece says, in our paraphrase. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** The verdict before the first fact of `later`, if later facts changed it. */
  readonly earlier?: Verdict;
  /** What was known on the day of the piece. */
  readonly fact: string;
  /** Later facts, oldest first. The sources of the claim do not include theirs. */
  readonly later?: readonly (Sourced & { readonly from: PartialDate; readonly fact: string })[];
  readonly note?: string;
  /** Documents that the claim is about. */
  readonly documents?: readonly DocumentId[];
  /** True if the piece itself is among the sources. */
  readonly article?: true;
}
/** A fact that the opinion piece leaves out. */
export interface Omission extends Sourced {
  readonly fact: string;
}
/** An event before, at or after a summit. */
export interface DatedEvent extends Sourced {
  readonly date: IsoDay;
  readonly end?: IsoDay;
  readonly phase: 'background' | 'chairmanship' | 'summit' | 'follow-up';
  readonly title: string;
  readonly description: string;
}
/** A quotation from a summit. */
export interface Quote extends Sourced {
  readonly id: string;
  readonly speaker: string;
  readonly office: string;
  readonly occasion: string;
  readonly date: IsoDay;
  /** Language of the quotation (BCP 47). */
  readonly language: string;
  readonly quote: string;
  readonly note?: string;
}
/** Something that a summit set for the years ahead. */
export interface RoadmapItem extends Sourced {
  readonly id: string;
  readonly item: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly document?: DocumentId;
  /** Its status on the day of the dataset, in our words. */
  readonly status: string;
}
/** A session of a summit. */
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
/** A proposal of the state in the chair. */
export interface Proposal extends Sourced {
  readonly id: string;
  readonly initiative: string;
  readonly status: string;
}
/** A state's year in the chair. */
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
    /** True for the figure to use if several are reported. */
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
/** A contradiction between sources. */
export interface Conflict extends Sourced {
  readonly topic: string;
  /** What the sources say, and what we concluded. */
  readonly resolution: Remark;
  /** Ids of the claims of the opinion piece that it concerns. */
  readonly claims?: readonly string[];
  /** The documents that it concerns, or `adopted` for the number of documents adopted. */
  readonly about?: readonly (DocumentId | 'adopted')[];
}
/**
 * A fact that an earlier edition had wrong. What changed in the world is no correction, and neither is a fact that is new or
 * better sourced.
 */
export interface Correction extends Sourced {
  /** The record, by kind and id: `document/iran-memorandum-2022`. */
  readonly record: string;
  /** The key that the record had in that edition, if it was another one. */
  readonly formerly?: string;
  /** The field of the record, and others that were wrong with it. */
  readonly field: string;
  readonly alsoIn?: readonly string[];
  /** The day on which it was corrected. */
  readonly corrected: IsoDay;
  /** The last edition that had it wrong. */
  readonly edition: `${number}-${number}`;
  /** What it is about. */
  readonly topic: string;
  /** What the edition said. */
  readonly was: string;
  /** What is right. */
  readonly is: string;
  readonly why: string;
}
/** Something that is not established. */
export interface OpenQuestion extends Sourced {
  readonly question: string;
  /** Ids of the claims of the opinion piece that it concerns. */
  readonly claims?: readonly string[];
}

/** The records of one summit: the meeting, its details, and the documents that it adopted. */
export interface SummitFile {
  readonly meeting: Summit;
  readonly summit: SummitDetail;
  readonly documents: readonly AdoptedDocument[];
}

/** The facts of a summit that the list of all summits shows. */
export interface SummitOverview {
  readonly meeting: Summit;
  readonly summit: Pick<SummitDetail, 'id' | 'chair' | 'changes' | 'sources' | 'confidence'>;
}

/** A source that a page adds to the bibliography. */
export interface OwnSource {
  readonly url?: string;
  readonly title?: string;
  readonly publisher: Pick<Publisher, 'name' | 'kind' | 'languages'>;
}

/**
 * Records that a page supplies through the property `facts` or the attribute `src` of `<sco-provider>`. They replace bundled
 * records with the same id, and add those with new ids. With `replace`, no bundled states, meetings and documents are used.
 */
export interface OwnDataset {
  readonly replace?: boolean;
  readonly states?: readonly State[];
  /** The records of summits, by summit id. */
  readonly summitFiles?: {
    readonly [id: string]: SummitFile;
  };
  /** Names of states in the house style of the page. They take precedence in every language. */
  readonly names?: { readonly [id in StateId]?: string };
  /** Titles of documents in the house style of the page. They take precedence in every language. */
  readonly titles?: { readonly [id in DocumentId]?: string };
  /** Sources that the records above cite, by numbers from 9000 to 9999. */
  readonly sources?: { readonly [number: number]: OwnSource };
}
