/** The classes of all tags, without registering any: for those who give them names of their own. */
export { ScoDocumentTimeline } from './components/document-timeline/document-timeline.element.js';
export { ScoMemberList } from './components/member-list/member-list.element.js';
export { ScoOutcomeList } from './components/outcome-list/outcome-list.element.js';
export { ScoParticipantList } from './components/participant-list/participant-list.element.js';
export { ScoProvider } from './components/provider/provider.element.js';
export { ScoSummitCard } from './components/summit-card/summit-card.element.js';
export { ScoSummitList } from './components/summit-list/summit-list.element.js';
export { ScoElement } from './internal/sco-element.js';
export type { OwnDataset, Settings } from './internal/settings.js';
