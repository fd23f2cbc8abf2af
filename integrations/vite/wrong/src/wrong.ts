import type {} from 'sco-elements';

const card = document.createElement('sco-summit-card');
card.summit = '2024-astanaa';
card.asOf = '5 July';
