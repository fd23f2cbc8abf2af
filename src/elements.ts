/** The classes of all tags, without registering any: for those who give them names of their own. */
export { ScoCandidateList } from './components/candidate-list/candidate-list.element.js';
export { ScoChairList } from './components/chair-list/chair-list.element.js';
export { ScoDocumentTimeline } from './components/document-timeline/document-timeline.element.js';
export { ScoMemberList } from './components/member-list/member-list.element.js';
export { ScoProvider } from './components/provider/provider.element.js';
export { ScoStateCard } from './components/state-card/state-card.element.js';
export { ScoSummitCard } from './components/summit-card/summit-card.element.js';
export { ScoElement } from './internal/sco-element.js';
export type { OwnDataset, Settings } from './internal/settings.js';
