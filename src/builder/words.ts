import { documents } from '../data/documents.js';
import { CATEGORIES, VERDICTS } from '../data/queries/claims.js';
import { bodies } from '../data/bodies.js';
import { organisations } from '../data/organisations.js';
import { allStates } from '../data/all-states.js';
import { claims } from '../data/summits/2024-astana/claims.js';
import { summits } from '../data/summits.js';
import { formatDays } from '../i18n/date-range.js';
import { localeFor } from '../i18n/locale.js';
import { CHOICES } from '../element/settings.js';
import { claim as claimWords } from '../strings/en/claim.js';
import { documentTypes } from '../strings/en/document-types.js';
import { documents as documentWords } from '../strings/en/documents.js';
import { places } from '../strings/en/places.js';
import { states as names } from '../strings/en/states.js';

/** A word that an attribute may have, and what an editor knows it by. */
export interface Word {
  readonly value: string;
  readonly title: string;
}

const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const titled = (titles: { readonly [value: string]: string }): readonly Word[] =>
  Object.entries(titles)
    .map(([value, title]) => ({ value, title: first(title) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
const plain = (values: readonly string[]): readonly Word[] =>
  values.map((value) => ({ value, title: first(value) }));

/** Valid words by the name that a type has in the manifest. */
const BY_TYPE: { readonly [type: string]: readonly Word[] } = {
  Theme: titled(documentWords.themes),
  DocumentType: titled(documentTypes),
  ClaimCategory: titled(
    Object.fromEntries(CATEGORIES.map((category) => [category, claimWords.category[category]])),
  ),
};

/** Valid words of attributes whose type in the manifest is a plain string. */
const BY_NAME: { readonly [attribute: string]: readonly Word[] } = {
  claim: claims.map(({ id, verdict, claim }) => ({
    value: id,
    title: `${claimWords.verdict[verdict]}: ${claim}`,
  })),
  verdict: titled(Object.fromEntries(VERDICTS.map((verdict) => [verdict, claimWords.verdict[verdict]]))),
  'shanghai-five': [
    { value: 'show', title: 'Above the summits' },
    { value: 'hide', title: 'Left out' },
  ],
  group: [
    { value: 'type', title: 'By type' },
    { value: 'theme', title: 'By theme' },
  ],
  'heading-level': [
    ...['2', '3', '4', '5', '6'].map((value) => ({ value, title: `Level ${value}` })),
    { value: 'none', title: 'No heading' },
  ],
  names: [
    { value: 'common', title: 'Common names' },
    { value: 'official', title: 'Official names' },
  ],
  order: plain(CHOICES.order),
  organisation: [...organisations, ...bodies].map(({ id, name }) => ({ value: id, title: name })),
  sources: [
    { value: 'footer', title: 'In the footer' },
    { value: 'facts', title: 'Numbered notes at the facts' },
    { value: 'none', title: 'The day alone' },
  ],
  document: documents
    .map(({ id, title, date }) => ({ value: id, title: `${title} (${date.slice(0, 4)})` }))
    .toReversed(),
  phase: plain(['background', 'chairmanship', 'summit', 'follow-up', 'article']),
  state: titled(Object.fromEntries(allStates.map(({ id }) => [id, names[id]]))),
  states: [
    { value: 'by', title: 'Belarus' },
    { value: 'in pk ir by', title: 'Later members' },
    { value: 'cn kz kg ru tj uz', title: 'Founders' },
  ],
  status: [
    { value: 'member', title: 'Members' },
    { value: 'observer', title: 'Observers' },
    { value: 'dialogue-partner', title: 'Dialogue partners' },
    { value: 'partner', title: 'SCO partners' },
    { value: 'member observer', title: 'Members and observers' },
    { value: 'member partner', title: 'Members and SCO partners' },
    { value: 'observer dialogue-partner', title: 'Observers and dialogue partners' },
    { value: 'all', title: 'All of them' },
  ],
  summit: summits
    .map(({ id, place, placeNow, start, end }) => {
      const now = placeNow ? ` (now ${places[placeNow as keyof typeof places] ?? placeNow})` : '';
      return { value: id, title: `${places[place]}${now}, ${formatDays(start, end, localeFor('en'))}` };
    })
    .toReversed(),
};

/** Records that a page of its own is worth: those that an article is about. */
const RECORDS = new Set(['summit', 'state', 'status', 'body', 'organisation', 'document', 'claim']);

/** The words that an attribute may have; empty where any text will do. */
export function wordsFor(name: string, type: string): readonly Word[] {
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  return literals.length ? plain(literals) : (BY_TYPE[type] ?? BY_NAME[name] ?? []);
}

/** Whether an attribute names a record rather than a way to show it. */
export const isRecord = (name: string): boolean => RECORDS.has(name);
