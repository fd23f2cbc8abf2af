import type { eventTimeline } from '../en/event-timeline.js';

export const words: typeof eventTimeline = {
  kicker: 'Хронология',
  heading: 'Хроника саммита: {place}, {year}',
  phases: {
    background: 'Предыстория',
    chairmanship: 'Год председательства',
    summit: 'На саммите',
    'follow-up': 'После саммита',
  },
  chair: 'Начало председательства: {state}',
  meeting: '{number} заседание Совета глав государств, {place}',
  adopted: 'Принято: {documents}',
  handover: 'Следующий председатель: {state}',
  next: '{number} заседание, {place}',
  earlier: {
    one: '# более раннее событие',
    few: '# более ранних события',
    many: '# более ранних событий',
    other: '# более раннего события',
  },
  later: {
    one: '# более позднее событие',
    few: '# более поздних события',
    many: '# более поздних событий',
    other: '# более позднего события',
  },
  none: 'За этот период событий нет.',
};
