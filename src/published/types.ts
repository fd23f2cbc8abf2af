/**
 * The rows of the published tables, one interface each. The JSON Schemas, and with them the fields of the data package, are
 * made from this file: a comment here is a description there. A field that is an object is a column for each of its parts:
 * `name` is `name_en`, `name_ru` and so on. A text that is a string is in English.
 */
import type { InDepthSuffix, OtherSuffix, Suffix } from './suffixes.js';

/** A text in every language. */
export type Texts = { readonly [suffix in Suffix]: string };
/** A text in the languages that what is known of single summits is translated into. */
export type TextsInDepth = { readonly [suffix in InDepthSuffix]: string };

/**
 * An id, unique in its table.
 * @pattern ^\S+$
 */
export type Id = string;
/**
 * A day, ISO 8601.
 * @format date
 */
export type Day = string;
/**
 * A day, a month or a year, as precisely as it is known.
 * @pattern ^\d{4}(-\d\d){0,2}$
 */
export type PartialDay = string;
/**
 * An address on the web.
 * @format uri
 */
export type Address = string;
/**
 * A state: ISO 3166-1 alpha-2, lower case.
 * @pattern ^[a-z]{2}$
 */
export type StateCode = string;
/**
 * A language: BCP 47.
 * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]+)*$
 */
export type LanguageTag = string;

/** A fact with sources. */
export interface SourcedRow {
  readonly id: Id;
  /** Numbers in the table `sources`. None: the source is known from copies only. */
  readonly sources: readonly number[];
  /** `high`: an official source or two independent ones; `medium`: one good source or consistent second-hand reports. */
  readonly confidence: 'high' | 'medium';
}

export type Status = 'member' | 'observer' | 'dialogue-partner' | 'partner';

/** States with a status, applicants, and guests at summits. */
export interface StateRow {
  readonly id: StateCode;
  readonly name: Texts;
  /** The official name. None for Afghanistan, whose name is contested. */
  readonly official_name?: string;
  /** Whether it founded the organisation on 15 June 2001. */
  readonly founder: boolean;
  readonly capital?: Texts;
}

/** Names of states in more languages. */
export interface StateNameRow {
  readonly id: Id;
  readonly state: StateCode;
  readonly language: LanguageTag;
  readonly name: string;
  /** Who writes it so: Unicode CLDR, or the United Nations. */
  readonly by: 'cldr' | 'un';
}

/** Formal statuses of states: from `from`, included, to `to`, excluded. */
export interface StatusRow extends SourcedRow {
  readonly state: StateCode;
  readonly status: Status;
  readonly from: PartialDay;
  /** Missing while the status lasts. */
  readonly to?: Day;
  /** Last day of the summit that decided it, if that is not `from`. */
  readonly decided?: Day;
  readonly event?: Texts;
}

/** Applications and voiced interest. */
export interface AspirationRow extends SourcedRow {
  readonly state: StateCode;
  readonly kind: 'applicant' | 'interest';
  readonly from: PartialDay;
  readonly to?: PartialDay;
  readonly applied_for?: 'dialogue-partner' | 'observer' | 'member';
  readonly event: Texts;
  /** What sources contradict each other about. */
  readonly disagreement?: Texts;
}

/** Meetings of the Council of Heads of State. */
export interface SummitRow extends SourcedRow {
  readonly number: number;
  readonly start: Day;
  readonly end: Day;
  readonly place: Texts;
  readonly host: StateCode;
  readonly format: 'in-person' | 'video' | 'hybrid';
  readonly chair?: string;
  readonly chair_state?: StateCode;
  readonly motto?: Texts;
  /** The number of documents adopted, as sources count them. */
  readonly adopted?: number;
  /** The state that took the chair at the end of the summit. */
  readonly next_chair?: StateCode;
  /** Whether the list of participants is complete. */
  readonly participation: 'complete' | 'partial' | 'unknown';
  readonly significance: Texts;
}

/** Who took part in a summit: a state, an organisation or an officer of the SCO. */
export interface ParticipantRow extends SourcedRow {
  readonly summit: Id;
  readonly state?: StateCode;
  readonly organisation?: Id;
  readonly official?: string;
  readonly capacity?: Status | 'guest';
  /** Whether it only sent a message. */
  readonly message: boolean;
  /** The head of the delegation. */
  readonly head?: Texts;
  readonly office?: Texts;
}

/** Changes of status that a summit made or recorded. */
export interface StatusChangeRow extends SourcedRow {
  readonly summit: Id;
  readonly state: StateCode;
  readonly change: string;
  readonly date: Day;
}

/** Documents adopted by summits. */
export interface DocumentRow extends SourcedRow {
  readonly date: Day;
  readonly summit?: Id;
  readonly type: string;
  readonly title: Texts;
  /** Languages in which the title is our translation. */
  readonly translated_by_us: readonly LanguageTag[];
  /** Whether the English title is the official one. */
  readonly title_is_official?: boolean;
  readonly themes: readonly string[];
  readonly in_force_from?: PartialDay;
  readonly in_force_until?: PartialDay;
  /** The document that this one continues or replaces. */
  readonly succeeds?: Id;
  readonly states: readonly StateCode[];
  readonly summary?: Texts;
}

/** Pages with the full text of a document. */
export interface DocumentTextRow {
  readonly id: Id;
  readonly document: Id;
  readonly language: LanguageTag;
  readonly url: Address;
}

/** Terms in the chair: from `from`, included, to `to`, excluded. */
export interface ChairmanshipRow extends SourcedRow {
  readonly state: StateCode;
  readonly from: Day;
  readonly to?: Day;
  readonly motto?: Texts;
  readonly tourism_capital?: Texts;
}

/** Organisations that the SCO works with, or that came to a summit. */
export interface OrganisationRow extends SourcedRow {
  readonly acronym: Texts;
  readonly name: Texts;
  readonly founded?: PartialDay;
  readonly website?: Address;
  readonly description?: Texts;
}

/** What the SCO and an organisation agreed or did together. */
export interface RelationRow extends SourcedRow {
  readonly organisation: Id;
  readonly date: PartialDay;
  readonly what: Texts;
}

/** Bodies of the SCO. */
export interface BodyRow extends SourcedRow {
  readonly name: Texts;
  readonly role: Texts;
  readonly founded?: Day;
}

/** Terms at the head of a body; both ends included. */
export interface BodyHeadRow extends SourcedRow {
  readonly body: Id;
  readonly name: Texts;
  readonly state: StateCode;
  readonly from: PartialDay;
  readonly to: PartialDay;
}

/** Persons whom records name. */
export interface PersonRow {
  readonly id: Id;
  readonly name: Texts;
  /** Other spellings that sources print. */
  readonly alternatives: readonly string[];
  /** How the name is known: checked in a source, known from general usage, or our transcription. */
  readonly basis: { readonly [suffix in OtherSuffix]: 'checked' | 'known' | 'ours' };
}

/** Meetings of the Shanghai Five and of the heads of government. */
export interface MeetingRow extends SourcedRow {
  readonly council: 'shanghai-five' | 'heads-of-government';
  readonly number: number;
  readonly start: Day;
  readonly end: Day;
  readonly place: Texts;
  readonly host: StateCode;
}

/** Population, area and output of states and of the world. */
export interface FigureRow extends SourcedRow {
  /** Missing for the world. */
  readonly state?: StateCode;
  readonly measure:
    'population' | 'area' | 'land' | 'land-without-antarctica' | 'gdp' | 'gdp-estimate' | 'gdp-ppp';
  readonly value: number;
  readonly unit: 'people' | 'km2' | 'USD' | 'international dollars';
  readonly year?: number;
  /** The dataset that it is from. */
  readonly dataset: Id;
}

/** The statistical datasets that figures are from. */
export interface StatisticRow {
  readonly id: Id;
  readonly name: string;
  readonly publisher: Id;
  readonly source: number;
}

/** Quotations from a summit, in the language of the source, and their translations. */
export interface QuotationRow extends SourcedRow {
  readonly summit: Id;
  readonly date: Day;
  readonly speaker: TextsInDepth;
  readonly language: LanguageTag;
  readonly quote: TextsInDepth;
}

/** Statements of an opinion piece of 8 July 2024, in our words, compared with the sources. */
export interface ClaimRow extends SourcedRow {
  readonly category: string;
  readonly verdict: 'confirmed' | 'imprecise' | 'contradicted' | 'unverifiable';
  readonly claim: TextsInDepth;
  readonly fact: TextsInDepth;
  readonly documents: readonly Id[];
}

/** Events before, at and after a summit. */
export interface EventRow extends SourcedRow {
  readonly summit: Id;
  readonly date: Day;
  readonly end?: Day;
  readonly phase: 'background' | 'chairmanship' | 'summit' | 'follow-up';
  readonly title: TextsInDepth;
  readonly description: TextsInDepth;
}

/** What a summit set for the years ahead. */
export interface RoadmapRow extends SourcedRow {
  readonly summit: Id;
  readonly item: Texts;
  readonly from?: PartialDay;
  readonly to?: PartialDay;
  readonly document?: Id;
  readonly status: Texts;
}

/** What sources contradict each other about. */
export interface DisagreementRow extends SourcedRow {
  readonly summit: Id;
  readonly topic: Texts;
  readonly resolution: Texts;
}

/** Facts that an earlier edition had wrong. */
export interface CorrectionRow extends SourcedRow {
  /** The table and the id of the record. */
  readonly record: string;
  readonly field: string;
  readonly corrected: Day;
  /** The last edition that had it wrong. */
  readonly edition: string;
  readonly was: Texts;
  readonly is: Texts;
  readonly why: Texts;
}

/** The bibliography. */
export interface SourceRow {
  readonly number: number;
  readonly url?: Address;
  readonly title?: string;
  readonly publisher: Id;
}

/** Publishers of sources. */
export interface PublisherRow {
  readonly id: Id;
  readonly name: Texts;
  readonly country?: StateCode;
  readonly kind:
    'official' | 'law' | 'agency' | 'newspaper' | 'broadcaster' | 'academic' | 'press-release' | 'reference';
  readonly languages: readonly LanguageTag[];
  readonly hosts: readonly string[];
}

/** Which fact rests on which source: what the columns `sources` of the other tables say, one row each. */
export interface CitationRow {
  readonly id: Id;
  /** The table of the fact. */
  readonly table: string;
  /** Its id there. */
  readonly record: Id;
  readonly source: number;
}
