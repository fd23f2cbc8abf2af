import type { eventTimeline } from '../en/event-timeline.js';

export const words: typeof eventTimeline = {
  kicker: 'Хронология',
  heading: 'Вокруг саммита: {place}, {year}',
  phases: {
    background: 'До этого',
    chairmanship: 'Год председательства',
    summit: 'На саммите',
    'follow-up': 'С тех пор',
  },
  chair: 'Председательство переходит к стране: {state}',
  meeting: '{number} заседание Совета глав государств, {place}',
  adopted: 'Принято: {documents}',
  handover: 'Следующий председатель: {state}',
  next: '{number} заседание, {place}',
  earlier: {
    one: '# событие до этого',
    few: '# события до этого',
    many: '# событий до этого',
    other: '# события до этого',
  },
  later: {
    one: '# событие после этого',
    few: '# события после этого',
    many: '# событий после этого',
    other: '# события после этого',
  },
  none: 'В этих пределах на этот день ничего не отмечено.',
};
