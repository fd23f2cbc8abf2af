// Made by `npm run generate`: change the folders or records that it follows from, not this file.
import type { LanguageModule } from '../../i18n/language-module.js';
import { base } from './base.js';
import { capitals } from './capitals.js';
import { citations } from './citations.js';
import { disputeNote } from './dispute-note.js';
import { documentTimeline } from './document-timeline.js';
import { documentTypes } from './document-types.js';
import { documents } from './documents.js';
import { grammar } from './grammar.js';
import { memberList } from './member-list.js';
import { memberNone } from './member-none.js';
import { memberTable } from './member-table.js';
import { offices } from './offices.js';
import { ordinals } from './ordinals.js';
import { places } from './places.js';
import { states } from './states.js';
import { summitCard } from './summit-card.js';

export const language: LanguageModule = {
  words: {
    base,
    capitals,
    citations,
    disputeNote,
    documentTimeline,
    documentTypes,
    documents,
    grammar,
    memberList,
    memberNone,
    memberTable,
    offices,
    ordinals,
    places,
    states,
    summitCard,
  },
  files: {
    builder: () => import('./builder.js'),
    candidateList: () => import('./candidate-list.js'),
    chairList: () => import('./chair-list.js'),
    claim: () => import('./claim.js'),
    claimList: () => import('./claim-list.js'),
    documentCard: () => import('./document-card.js'),
    eventTimeline: () => import('./event-timeline.js'),
    fact: () => import('./fact.js'),
    figure: () => import('./figure.js'),
    map: () => import('./map.js'),
    membershipHistory: () => import('./membership-history.js'),
    numbers: () => import('./numbers.js'),
    organisationList: () => import('./organisation-list.js'),
    outcomeList: () => import('./outcome-list.js'),
    participantList: () => import('./participant-list.js'),
    quoteList: () => import('./quote-list.js'),
    roadmap: () => import('./roadmap.js'),
    stateCard: () => import('./state-card.js'),
    summitList: () => import('./summit-list.js'),
    term: () => import('./term.js'),
    titles: () => import('./titles.js'),
  },
};
