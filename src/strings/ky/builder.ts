import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'Бул\u00a0— сиздин макалаңыз. Төмөндөгү маалымдаманын шрифти жана түстөрү барактан алынат.',
  sentence: 'Сүйлөмдүн ичинде ал мындай окулат: {tag}.',
  after: 'Макала ушул жерден ары уланат.',
};
