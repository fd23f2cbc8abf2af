import type { eventTimeline } from '../en/event-timeline.js';

export const words: typeof eventTimeline = {
  kicker: '大事记',
  heading: '{year}年{place}峰会前后',
  phases: {
    background: '峰会之前',
    chairmanship: '轮值主席国任期',
    summit: '峰会期间',
    'follow-up': '峰会之后',
  },
  chair: '{state}接任轮值主席国',
  meeting: '成员国元首理事会{number}会议，{place}',
  adopted: '通过：{documents}',
  handover: '{state}接任轮值主席国',
  next: '{number}会议，{place}',
  earlier: { other: '此前#件大事' },
  later: { other: '此后#件大事' },
  none: '截至当日，此范围内没有记录。',
};
