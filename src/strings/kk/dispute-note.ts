import type { disputeNote as english } from '../en/dispute-note.js';

export const words: typeof english = {
  differ: 'Дереккөздер әртүрлі',
  open: 'Ашық мәселе',
  legend: 'дереккөздер әртүрлі немесе мәселе ашық; белгіні басса, түсіндірме ашылады',
};
