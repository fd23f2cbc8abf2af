import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'Ин мақолаи шумост. Он чи дар поён аст, шрифт ва рангҳоро аз саҳифа мегирад.',
  sentence: 'Дар ҷумла чунин хонда мешавад: {tag}.',
  after: 'Ва дар ин ҷо мақола идома меёбад.',
};
