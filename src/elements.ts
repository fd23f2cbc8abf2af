// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** The classes of all tags, without registering any: for those who give them names of their own. */
export { ScoCandidateList } from './components/candidate-list/candidate-list.element.js';
export { ScoChairList } from './components/chair-list/chair-list.element.js';
export { ScoClaim } from './components/claim/claim.element.js';
export { ScoClaimList } from './components/claim-list/claim-list.element.js';
export { ScoDocumentCard } from './components/document-card/document-card.element.js';
export { ScoDocumentTimeline } from './components/document-timeline/document-timeline.element.js';
export { ScoEventTimeline } from './components/event-timeline/event-timeline.element.js';
export { ScoFact } from './components/fact/fact.element.js';
export { ScoFigure } from './components/figure/figure.element.js';
export { ScoMap } from './components/map/map.element.js';
export { ScoMemberList } from './components/member-list/member-list.element.js';
export { ScoMembershipHistory } from './components/membership-history/membership-history.element.js';
export { ScoOrganisationList } from './components/organisation-list/organisation-list.element.js';
export { ScoOutcomeList } from './components/outcome-list/outcome-list.element.js';
export { ScoParticipantList } from './components/participant-list/participant-list.element.js';
export { ScoProvider } from './components/provider/provider.element.js';
export { ScoQuoteList } from './components/quote-list/quote-list.element.js';
export { ScoRoadmap } from './components/roadmap/roadmap.element.js';
export { ScoStateCard } from './components/state-card/state-card.element.js';
export { ScoSummitCard } from './components/summit-card/summit-card.element.js';
export { ScoSummitList } from './components/summit-list/summit-list.element.js';
export { ScoTerm } from './components/term/term.element.js';
export { ScoElement } from './element/sco-element.js';
export type { OwnDataset } from './data/types.js';
export type { Settings } from './element/settings.js';
