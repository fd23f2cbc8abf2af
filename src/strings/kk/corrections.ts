import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'Түзетілген күні: {date}.',
  legend: 'кейін түзетілген',
  about: '{topic}.',
  said: 'Деректер нұсқасында ({edition}) былай делінген: {text}',
  title: 'sco-elements фактілеріндегі түзетулер',
  subtitle: 'Бұрынғы шығарылымда қате берілген фактілер.',
  was: '{edition} шығарылымында былай делінген: {text}',
  is: 'Дұрысы: {text}',
  why: 'Себебі: {text}',
  sources: 'Дереккөздер: {text}',
};
