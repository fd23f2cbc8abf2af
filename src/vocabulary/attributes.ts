/**
 * The attributes of each tag, without the shared ones (`settings.ts`). Each tag is one export, in camel case without
 * `sco-`. Exports do not refer to each other, so that bundlers can drop those that are not used.
 */
import { SPELLINGS } from './choices.js';
import type { Attributes } from './types.js';

export const candidateList = {
  kind: { kind: 'choice', values: ['all', 'applicant', 'interest'] },
  outcome: { kind: 'choice', values: ['all', 'open', 'settled'] },
  states: { kind: 'list', of: 'state' },
} as const satisfies Attributes;

export const chairList = {
  direction: { kind: 'choice', values: ['newest', 'oldest'] },
  limit: { kind: 'number' },
} as const satisfies Attributes;

export const changes = {
  from: { kind: 'day', also: [] },
  layout: { kind: 'choice', values: ['box', 'list', 'inline'] },
  limit: { kind: 'number' },
} as const satisfies Attributes;

export const claim = {
  claim: { kind: 'record', of: 'claim' },
} as const satisfies Attributes;

export const claimList = {
  verdict: { kind: 'list', of: 'verdict' },
  category: { kind: 'choice', of: 'category' },
  omissions: { kind: 'choice', values: ['show', 'hide'] },
} as const satisfies Attributes;

export const documentCard = {
  document: { kind: 'record', of: 'document' },
} as const satisfies Attributes;

export const documentTimeline = {
  summit: { kind: 'record', of: 'summit' },
  theme: { kind: 'choice', of: 'theme' },
  type: { kind: 'choice', of: 'type' },
  state: { kind: 'record', of: 'state' },
  from: { kind: 'date' },
  to: { kind: 'date' },
  limit: { kind: 'number' },
} as const satisfies Attributes;

export const eventTimeline = {
  summit: { kind: 'record', of: 'summit' },
  phase: { kind: 'list', values: ['background', 'chairmanship', 'summit', 'follow-up'] },
  from: { kind: 'date' },
  to: { kind: 'date' },
} as const satisfies Attributes;

export const fact = {
  name: {
    kind: 'choice',
    values: [
      'member-count',
      'observer-count',
      'dialogue-partner-count',
      'partner-count',
      'state-count',
      'newest-member',
      'newest-member-date',
      'founding-date',
      'chair',
      'chair-since',
      'secretary-general',
      'secretariat-seat',
      'latest-summit',
      'latest-summit-date',
      'latest-summit-place',
      'summit-count',
      'summit-date',
      'summit-place',
      'document-count',
      'listed-document-count',
      'participant-count',
      'population-share',
      'land-share',
      'gdp-share',
      'gdp-ppp-share',
    ],
  },
  format: { kind: 'choice', values: ['digits', 'words'] },
  summit: { kind: 'record', of: 'summit' },
} as const satisfies Attributes;

export const figure = {
  measure: { kind: 'choice', values: ['all', 'population', 'land', 'gdp-ppp', 'gdp'] },
  status: { kind: 'choice', values: ['member', 'partner', 'all'] },
  bar: { kind: 'choice', values: ['drawn', 'none'] },
} as const satisfies Attributes;

export const map = {
  layout: { kind: 'choice', values: ['tiles', 'dots', 'list'] },
  slider: { kind: 'choice', values: ['years', 'none'] },
} as const satisfies Attributes;

export const memberList = {
  status: { kind: 'list', of: 'status', also: ['all'] },
  layout: { kind: 'choice', values: ['list', 'table', 'inline'] },
} as const satisfies Attributes;

export const membershipHistory = {
  states: { kind: 'list', of: 'state' },
  layout: { kind: 'choice', values: ['drawn', 'table'] },
  // By accession first: the default, because the tag shows how the organisation grew.
  order: { kind: 'choice', values: ['accession', 'alphabetical', 'charter'] },
} as const satisfies Attributes;

export const organisationList = {
  kind: { kind: 'choice', values: ['all', 'counterparts', 'bodies'] },
  organisation: { kind: 'list', of: 'organisation' },
} as const satisfies Attributes;

export const outcomeList = {
  summit: { kind: 'record', of: 'summit' },
  group: { kind: 'choice', values: ['type', 'theme'] },
  texts: { kind: 'boolean' },
} as const satisfies Attributes;

export const participantList = {
  summit: { kind: 'record', of: 'summit' },
  notes: { kind: 'boolean' },
} as const satisfies Attributes;

export const provider = {
  spelling: { kind: 'choice', values: SPELLINGS },
  languages: { kind: 'text' },
  src: { kind: 'text' },
  report: { kind: 'text' },
} as const satisfies Attributes;

export const quoteList = {
  summit: { kind: 'record', of: 'summit' },
  speaker: { kind: 'record', of: 'speaker' },
  quote: { kind: 'record', of: 'quote' },
} as const satisfies Attributes;

export const roadmap = {
  summit: { kind: 'record', of: 'summit' },
  theme: { kind: 'choice', of: 'theme' },
  layout: { kind: 'choice', values: ['drawn', 'list'] },
} as const satisfies Attributes;

export const stateCard = {
  state: { kind: 'record', of: 'state' },
} as const satisfies Attributes;

export const summitCard = {
  summit: { kind: 'record', of: 'summit' },
} as const satisfies Attributes;

export const summitList = {
  from: { kind: 'date' },
  to: { kind: 'date' },
  'shanghai-five': { kind: 'choice', values: ['show', 'hide'] },
} as const satisfies Attributes;

export const term = {
  term: { kind: 'record', of: 'term' },
} as const satisfies Attributes;
