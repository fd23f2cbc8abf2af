import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'Выпраўлена {date}',
  legend: 'выпраўлена пазней',
  about: '{topic}.',
  said: 'У даных ({edition}) было: {text}',
  title: 'Выпраўленні фактаў у sco-elements',
  subtitle: 'Факты, няправільна пададзеныя ў адным з ранейшых выпускаў.',
  was: 'У выпуску {edition} было: {text}',
  is: 'Правільна: {text}',
  why: 'Прычына: {text}',
  sources: 'Крыніцы: {text}',
};
