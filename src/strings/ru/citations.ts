import type { citations as english } from '../en/citations.js';

export const citations: typeof english = {
  back: 'Назад к факту',
  copy: 'Источник известен по копии',
  secondHand: 'один источник или сообщения с чужих слов',
  more: 'и ещё {count}',
  source: '{kind}, {languages}',
  kinds: {
    official: 'официальный сайт',
    law: 'база законодательства',
    agency: 'информационное агентство',
    newspaper: 'газета',
    broadcaster: 'телерадиокомпания',
    academic: 'научное издание',
    'press-release': 'пресс-релиз',
    reference: 'справочник',
  },
};
