import 'sco-elements/components/summit-card.js';
import { states, statesOn } from 'sco-elements/data.js';

// The reader opens the list of sources.
document.querySelector('sco-summit-card')?.addEventListener('sco-toggle', ({ detail }) => {
  document.querySelector('output')!.textContent = `${detail.part} ${detail.open ? 'open' : 'closed'}`;
});

document.querySelector('#count')!.textContent = String(statesOn({ states }, '2024-07-05', 'member').length);
