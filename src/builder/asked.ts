/** What editors ask, and the tag that answers. The words of the questions are in `questions/`, by language. */
export const ASKED = {
  belongs: { tag: 'sco-member-list' },
  'members-table': { tag: 'sco-member-list', values: { layout: 'table' } },
  'members-sentence': { tag: 'sco-member-list', values: { layout: 'inline' } },
  partners: { tag: 'sco-member-list', values: { status: 'partner' } },
  everyone: { tag: 'sco-member-list', values: { status: 'all' } },
  growth: { tag: 'sco-membership-history' },
  where: { tag: 'sco-map' },
  state: { tag: 'sco-state-card' },
  candidates: { tag: 'sco-candidate-list' },
  share: { tag: 'sco-figure' },
  population: { tag: 'sco-figure', values: { measure: 'population' } },
  economy: { tag: 'sco-figure', values: { measure: 'gdp-ppp' } },
  organisations: { tag: 'sco-organisation-list' },
  bodies: { tag: 'sco-organisation-list', values: { kind: 'bodies' } },
  sco: { tag: 'sco-term', values: { term: 'sco' } },
  term: { tag: 'sco-term' },
  fact: { tag: 'sco-fact' },
  chairs: { tag: 'sco-chair-list' },
  summit: { tag: 'sco-summit-card' },
  summits: { tag: 'sco-summit-list' },
  participants: { tag: 'sco-participant-list' },
  outcomes: { tag: 'sco-outcome-list' },
  events: { tag: 'sco-event-timeline' },
  quotes: { tag: 'sco-quote-list' },
  documents: { tag: 'sco-document-timeline' },
  document: { tag: 'sco-document-card' },
  programmes: { tag: 'sco-roadmap' },
  changes: { tag: 'sco-changes' },
  claim: { tag: 'sco-claim' },
  claims: { tag: 'sco-claim-list' },
} as const satisfies {
  readonly [id: string]: { readonly tag: string; readonly values?: { readonly [name: string]: string } };
};

export type AskedId = keyof typeof ASKED;
