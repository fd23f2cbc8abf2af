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
  earlier: { other: '更早的#次会议' },
  fiveHeading: '成立之前的“上海五国”会晤',
  number: '届次',
  meeting: '会议',
  place: '地点',
  dates: '日期',
  chair: '主持人',
  states: { other: '#国' },
  merged: { other: '#个观察员国和对话伙伴转为上合组织伙伴' },
  video: '视频会议',
  hybrid: '部分以视频方式举行',
  none: '截至当日，该时段内尚未举行会议。',
};
