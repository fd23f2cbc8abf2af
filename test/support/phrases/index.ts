// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** What every tag says in each language. */
import { cases as candidateList } from './candidate-list.js';
import { cases as chairList } from './chair-list.js';
import { cases as claim } from './claim.js';
import { cases as claimList } from './claim-list.js';
import { cases as documentCard } from './document-card.js';
import { cases as documentTimeline } from './document-timeline.js';
import { cases as eventTimeline } from './event-timeline.js';
import { cases as fact } from './fact.js';
import { cases as figure } from './figure.js';
import { cases as map } from './map.js';
import { cases as memberList } from './member-list.js';
import { cases as membershipHistory } from './membership-history.js';
import { cases as organisationList } from './organisation-list.js';
import { cases as outcomeList } from './outcome-list.js';
import { cases as participantList } from './participant-list.js';
import { cases as provider } from './provider.js';
import { cases as quoteList } from './quote-list.js';
import { cases as roadmap } from './roadmap.js';
import { cases as stateCard } from './state-card.js';
import { cases as summitCard } from './summit-card.js';
import { cases as summitList } from './summit-list.js';
import { cases as term } from './term.js';
import type { Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...candidateList,
  ...chairList,
  ...claim,
  ...claimList,
  ...documentCard,
  ...documentTimeline,
  ...eventTimeline,
  ...fact,
  ...figure,
  ...map,
  ...memberList,
  ...membershipHistory,
  ...organisationList,
  ...outcomeList,
  ...participantList,
  ...provider,
  ...quoteList,
  ...roadmap,
  ...stateCard,
  ...summitCard,
  ...summitList,
  ...term,
];
