import { bodiesOn, counterpartsOn } from '../components/organisation-list/organisation-list.model.js';
import { termNamed } from '../components/term/term.model.js';
import { documents } from '../data/documents.js';
import { summitQuotes, summitRoadmaps } from '../data/load/summit-depth.js';
import { article } from '../data/summits/2024-astana/claims.js';
import { quotes } from '../data/summits/2024-astana/quotes.js';
import { summits } from '../data/summits.js';
import type { IsoDay } from '../data/types.js';
import { slug } from '../lib/slug.js';
import type { IdKind } from '../vocabulary/types.js';
import { attributeOf, idKindOf } from '../vocabulary/vocabulary.js';

const endOf = new Map<string, IsoDay>(summits.map(({ id, end }) => [id, end]));
const dateOf = new Map<string, IsoDay>(documents.map(({ id, date }) => [id, date]));
/** The states that documents are about, with the first day on which one was. */
const documentedFrom = new Map<string, IsoDay>();
for (const { date, states = [] } of documents)
  for (const state of states)
    if (!((documentedFrom.get(state) ?? '9') < date)) documentedFrom.set(state, date);

type Known = (id: string, day: IsoDay) => boolean;
const by = (date: IsoDay | undefined, day: IsoDay): boolean => date !== undefined && date <= day;
const isPublished: Known = (_id, day) => article.published <= day;

/** Whether a record existed on a day. Words of a fixed set, and states, are there on every day. */
const KNOWN: { readonly [kind in IdKind]?: Known } = {
  summit: (id, day) => by(endOf.get(id), day),
  document: (id, day) => by(dateOf.get(id), day),
  organisation: (id, day) => counterpartsOn(day, [id]).length + bodiesOn(day, [id]).length > 0,
  term: (id, day) => termNamed(id)?.definitionOn(day) !== undefined,
  quote: (id, day) => quotes.some((quote) => quote.id === id && quote.date <= day),
  speaker: (id, day) => quotes.some(({ speaker, date }) => slug(speaker) === id && date <= day),
  claim: isPublished,
  verdict: isPublished,
  category: isPublished,
};

/** Attributes whose tags have something to show for some of the records only. */
const OF_TAG: { readonly [attribute: string]: Known } = {
  'sco-document-timeline state': (id, day) => by(documentedFrom.get(id), day),
  'sco-quote-list summit': (id) => Object.hasOwn(summitQuotes, id),
  'sco-roadmap summit': (id) => Object.hasOwn(summitRoadmaps, id),
};

/** Whether a tag has something to show on a day for a value of an attribute. */
export function knownOn(tag: string, attribute: string, value: string, day: IsoDay): boolean {
  const kind = idKindOf(attributeOf(tag, attribute));
  const isThere = (kind && KNOWN[kind]?.(value, day)) ?? true;
  return isThere && (OF_TAG[`${tag} ${attribute}`]?.(value, day) ?? true);
}
