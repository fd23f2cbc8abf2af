// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** What brings every tag into all of its states and makes it draw all of its parts. */
import { scenes as candidateList } from './candidate-list.js';
import { scenes as chairList } from './chair-list.js';
import { scenes as claim } from './claim.js';
import { scenes as claimList } from './claim-list.js';
import { scenes as documentCard } from './document-card.js';
import { scenes as documentTimeline } from './document-timeline.js';
import { scenes as eventTimeline } from './event-timeline.js';
import { scenes as fact } from './fact.js';
import { scenes as figure } from './figure.js';
import { scenes as map } from './map.js';
import { scenes as memberList } from './member-list.js';
import { scenes as membershipHistory } from './membership-history.js';
import { scenes as organisationList } from './organisation-list.js';
import { scenes as outcomeList } from './outcome-list.js';
import { scenes as participantList } from './participant-list.js';
import { scenes as quoteList } from './quote-list.js';
import { scenes as roadmap } from './roadmap.js';
import { scenes as stateCard } from './state-card.js';
import { scenes as summitCard } from './summit-card.js';
import { scenes as summitList } from './summit-list.js';
import { scenes as term } from './term.js';
import type { Scene } from '../scene.js';

export const scenes: { readonly [tag: string]: readonly Scene[] } = {
  'sco-candidate-list': candidateList,
  'sco-chair-list': chairList,
  'sco-claim': claim,
  'sco-claim-list': claimList,
  'sco-document-card': documentCard,
  'sco-document-timeline': documentTimeline,
  'sco-event-timeline': eventTimeline,
  'sco-fact': fact,
  'sco-figure': figure,
  'sco-map': map,
  'sco-member-list': memberList,
  'sco-membership-history': membershipHistory,
  'sco-organisation-list': organisationList,
  'sco-outcome-list': outcomeList,
  'sco-participant-list': participantList,
  'sco-quote-list': quoteList,
  'sco-roadmap': roadmap,
  'sco-state-card': stateCard,
  'sco-summit-card': summitCard,
  'sco-summit-list': summitList,
  'sco-term': term,
};
