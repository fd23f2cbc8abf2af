import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'स्रोतों में मतभेद',
  open: 'खुला प्रश्न',
  legend: 'स्रोतों में मतभेद है या प्रश्न खुला है; चिह्न से स्पष्टीकरण खुलता है',
};
