import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'Ислоҳ: {date}.',
  legend: 'баъдтар ислоҳ шуд',
  about: '{topic}.',
  said: 'Дар маҷмуаи додаҳо ({edition}) буд: {text}',
  title: 'Ислоҳи далелҳои sco-elements',
  subtitle: 'Далелҳое, ки дар нашри пешина нодуруст буданд.',
  was: 'Дар нашри {edition} буд: {text}',
  is: 'Дуруст: {text}',
  why: 'Сабаб: {text}',
  sources: 'Манбаъҳо: {text}',
};
