import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  title: 'sco-elements фактілеріндегі түзетулер',
  subtitle: 'Бұрынғы шығарылымда қате берілген фактілер.',
  was: '{edition} шығарылымында былай делінген: {text}',
  is: 'Дұрысы: {text}',
  why: 'Себебі: {text}',
  sources: 'Дереккөздер: {text}',
};
