import type { corrections } from '../en/corrections.js';

export const words: typeof corrections = {
  title: 'Исправления фактов в sco-elements',
  subtitle: 'Факты, которые в одном из прежних выпусков были указаны неверно.',
  // A date ends with a full stop.
  mark: 'Исправлено {date}',
  legend: 'исправлено позднее',
  about: '{topic}.',
  said: 'Прежние данные ({edition}): {text}',
  was: 'В выпуске {edition} было: {text}',
  is: 'Верно: {text}',
  why: 'Причина: {text}',
  sources: 'Источники: {text}',
};
