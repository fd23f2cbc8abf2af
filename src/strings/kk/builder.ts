import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'Бұл\u00a0– сіздің мақалаңыз. Төмендегі анықтаманың қарпі мен түсі беттен алынады.',
  sentence: 'Сөйлем ішінде ол былай оқылады: {tag}.',
  after: 'Мақала осы жерден әрі қарай жалғасады.',
};
