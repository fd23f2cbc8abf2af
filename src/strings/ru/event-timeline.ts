import type { eventTimeline } from '../en/event-timeline.js';

export const words: typeof eventTimeline = {
  kicker: 'Хронология',
  heading: 'Вокруг саммита: {place}, {year}',
  phases: {
    background: 'До этого',
    chairmanship: 'Год председательства',
    summit: 'На саммите',
    'follow-up': 'С тех пор',
    article: 'Авторская статья',
  },
  chair: 'Председательство переходит к стране: {state}',
  meeting: '{number} заседание Совета глав государств, {place}',
  adopted: 'Принято: {documents}',
  handover: 'Следующий председатель: {state}',
  next: '{number} заседание, {place}',
  none: 'В этих пределах на этот день ничего не отмечено.',
};
