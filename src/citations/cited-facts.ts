/** What the marked records state, so that the list of sources can say what each source supports. */
import type {
  AdoptedDocument,
  Aspiration,
  Body,
  Chairmanship,
  Claim,
  Concept,
  Conflict,
  DatedEvent,
  Figure,
  Finding,
  FoundingEvent,
  Omission,
  OpenQuestion,
  Organisation,
  OrganisationBackground,
  Participant,
  Quote,
  RoadmapItem,
  ShanghaiFiveMeeting,
  Sourced,
  State,
  StateId,
  StatusChange,
  StatusInterval,
  SummitDetail,
  Term,
  Text,
} from '../data/types.js';
import type { Name } from '../i18n/names.js';
import type { citations as english } from '../strings/en/citations.js';
import type { Citations } from './citations.js';

type Chair = NonNullable<SummitDetail['chair']>;
type Motto = Sourced & { readonly title: Text };
type Capital = Sourced & { readonly name: string };
type Venue = Sourced & { readonly name: Text };
type Count = Sourced & { readonly count: number };
/** The title of a document in one language, which has a source of its own. */
export type SourcedTitle = Sourced & { readonly titled: { readonly id: string; readonly title: string } };
type NextChair = Sourced & { readonly state: StateId };
type Relation = OrganisationBackground['relations'][number];
/** The records that tags mark. */
type Cited =
  | (
      | AdoptedDocument
      | Aspiration
      | Body
      | Capital
      | Chair
      | Chairmanship
      | Claim
      | Concept
      | Conflict
      | Count
    )
  | (
      | DatedEvent
      | Figure
      | Finding
      | FoundingEvent
      | Motto
      | NextChair
      | Omission
      | OpenQuestion
      | Organisation
    )
  | (Participant | Quote | Relation | RoadmapItem | ShanghaiFiveMeeting | StatusChange | StatusInterval)
  | (SourcedTitle | SummitDetail | Term | Venue);

export type FactKind = keyof typeof english.facts;

/** How records are named in the reader's language. */
export interface Naming {
  /** All states, those of the page among them. */
  readonly states: readonly State[];
  state(id: StateId): Name;
  title(document: { readonly id: string; readonly title: string }): Name;
  text(text: Text): Name;
  /** A text of a record, which the tag has in the reader's language. */
  prose(text: string): Name;
  /** The acronym of an organisation, else its id. */
  organisation(id: string): Name;
  /** The place and year of a meeting. */
  meeting(place: string, year: string): Name;
}

/** A fact: what it is about, and of which kind. A kind without names needs none, such as the motto of a summit. */
export interface Fact {
  readonly kind?: FactKind;
  readonly names: readonly Name[];
}

/** Facts of one kind that rest on the same sources. */
export interface CitedFacts extends Fact {
  readonly sources: readonly number[];
}

/** The longest name of a fact: statements and events are cut. */
const LONGEST = 90;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/[.,;:]$/, '')} …` : text;

/** The states with a status. Its record does not name them, and several can have the same. */
function statesWith(
  status: StatusInterval,
  cited: ReadonlySet<Sourced>,
  states: readonly State[],
): readonly StateId[] {
  const same = (other: Sourced) => JSON.stringify(other) === JSON.stringify(status);
  const ids = states.filter(({ statuses }) => statuses.some(same)).map(({ id }) => id);
  // A list of some of them only would name the wrong ones.
  return [...cited].filter(same).length === ids.length ? ids : [];
}

/** What a record states, told by its fields: records do not carry their kind. */
function factOf(record: Sourced, cited: ReadonlySet<Sourced>, say: Naming): Fact {
  const fact = record as Cited;
  const about = (text: string | Text, kind?: FactKind): Fact => {
    const name = typeof text === 'string' ? say.prose(shortened(text)) : say.text(text);
    return { names: [name], ...(kind && { kind }) };
  };
  const ofState = (id: StateId, kind: FactKind): Fact => ({ kind, names: [say.state(id)] });

  if ('titled' in fact) return { kind: 'title', names: [say.title(fact.titled)] };
  if ('themes' in fact) return { names: [say.title(fact)] };
  if ('change' in fact) return ofState(fact.state, fact.change);
  if ('item' in fact) return about(fact.item);
  if ('status' in fact)
    return { kind: fact.status, names: statesWith(fact, cited, say.states).map(say.state) };
  if ('kind' in fact) return ofState(fact.state, fact.kind);
  if ('verdict' in fact) return about(fact.claim);
  if ('topic' in fact) return about(fact.topic);
  if ('question' in fact) return about(fact.question);
  if ('quote' in fact) return about(fact.speaker, 'quote');
  if ('fact' in fact) return about(fact.fact);
  if ('statement' in fact) return about(fact.statement);
  if ('what' in fact) return about(fact.what);
  if ('event' in fact) return about(fact.event);
  if ('phase' in fact) return about(fact.title);
  if ('significance' in fact)
    return { kind: 'meeting', names: [say.meeting(fact.place, fact.end.slice(0, 4))] };
  if ('changes' in fact)
    return { kind: 'meeting', names: [say.meeting(fact.id.slice(5), fact.id.slice(0, 4))] };
  if ('count' in fact) return { kind: 'adopted', names: [] };
  if ('source' in fact) return { kind: fact.source, names: [] };
  if ('organisation' in fact && fact.organisation)
    return { kind: 'participant', names: [say.organisation(fact.organisation)] };
  if ('official' in fact) return { kind: 'official', names: [] };
  if ('as' in fact || 'message' in fact) return ofState(fact.state!, 'participant');
  if ('summit' in fact) return ofState(fact.state, 'chair');
  if ('name' in fact) return about(fact.name, 'title' in fact ? 'chair' : undefined);
  if ('title' in fact) return { kind: 'motto', names: [] };
  if ('state' in fact && fact.state) return ofState(fact.state, 'next');
  return { kind: 'other', names: [] };
}

/** All marked facts, in the order of the marks. Those of one kind with the same sources are one entry. */
export function citedFacts(
  cite: Pick<Citations, 'records' | 'sourcesOf'>,
  say: Naming,
): readonly CitedFacts[] {
  const entries = new Map<string, CitedFacts>();
  for (const record of cite.records) {
    const { kind, names } = factOf(record, cite.records, say);
    const sources = cite.sourcesOf(record);
    const key = `${kind} ${sources.join()}`;
    const before = entries.get(key)?.names ?? [];
    const added = names.filter(({ text }) => !before.some((other) => other.text === text));
    entries.set(key, { ...(kind && { kind }), names: [...before, ...added], sources });
  }
  return [...entries.values()];
}
