/** Registers every tag. The provider comes first: tags ask the one above them for settings when they start. */
import './components/provider/provider.js';
import './components/candidate-list/candidate-list.js';
import './components/chair-list/chair-list.js';
import './components/document-timeline/document-timeline.js';
import './components/member-list/member-list.js';
import './components/state-card/state-card.js';
import './components/summit-card/summit-card.js';

export * from './elements.js';
