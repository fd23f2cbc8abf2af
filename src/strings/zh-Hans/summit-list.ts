import type { summitList } from '../en/summit-list.js';

export const words: typeof summitList = {
  kicker: '元首会议',
  heading: '历届峰会',
  separator: '\u00a0· ',
  comma: '，',
  years: '{first}–{last}年',
  singleYear: '{year}年',
  meetings: { other: '元首理事会会议#次，{years}' },
  five: { other: '“上海五国”会晤#次，{years}' },
  fiveHeading: '成立之前的“上海五国”会晤',
  councilHeading: '元首理事会',
  number: '届次',
  place: '地点',
  dates: '日期',
  chair: '主持人',
  membership: '成员变化',
  video: '视频会议',
  hybrid: '部分以视频方式举行',
  none: '截至当日，该时段内尚未举行会议。',
};
