// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** Registers every tag. The provider comes first: tags ask the one above them for settings when they start. */
import './components/provider/provider.js';
import './components/candidate-list/candidate-list.js';
import './components/chair-list/chair-list.js';
import './components/claim/claim.js';
import './components/claim-list/claim-list.js';
import './components/document-card/document-card.js';
import './components/document-timeline/document-timeline.js';
import './components/event-timeline/event-timeline.js';
import './components/fact/fact.js';
import './components/figure/figure.js';
import './components/map/map.js';
import './components/member-list/member-list.js';
import './components/membership-history/membership-history.js';
import './components/organisation-list/organisation-list.js';
import './components/outcome-list/outcome-list.js';
import './components/participant-list/participant-list.js';
import './components/quote-list/quote-list.js';
import './components/roadmap/roadmap.js';
import './components/state-card/state-card.js';
import './components/summit-card/summit-card.js';
import './components/summit-list/summit-list.js';
import './components/term/term.js';

export * from './elements.js';
