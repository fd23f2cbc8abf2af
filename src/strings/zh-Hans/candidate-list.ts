import type { candidateList } from '../en/candidate-list.js';

export const words: typeof candidateList = {
  kicker: '申请与加入意愿',
  heading: {
    all: '申请与加入意愿（截至{date}）',
    applicant: '申请（截至{date}）',
    interest: '加入意愿（截至{date}）',
    states: '地位与申请（截至{date}）',
  },
  empty: '截至当日无此类记录。',
  status: {
    member: '自{date}起为成员国',
    observer: '自{date}起为观察员国',
    'dialogue-partner': '自{date}起为对话伙伴',
    partner: '自{date}起为上合组织伙伴',
  },
  pending: {
    member: '{date}决定给予成员国地位，尚未生效',
    observer: '{date}决定给予观察员国地位，尚未生效',
    'dialogue-partner': '{date}决定给予对话伙伴地位，尚未生效',
    partner: '{date}决定给予上合组织伙伴地位，尚未生效',
  },
  none: '无正式地位',
  state: '国家',
  appliedFor: '申请',
  onTheDay: '地位',
  group: {
    open: { other: '待决：#国' },
    settled: { other: '已有结果：#国' },
    none: { other: '无记录：#国' },
  },
  wanted: {
    member: '成员国地位',
    observer: '观察员地位',
    'dialogue-partner': '对话伙伴地位',
    unnamed: '未指明地位',
  },
  interest: '有意获得{status}',
  comma: '，',
  reports: '有关报道',
  span: '{from}—{to}',
  from: '自{from}起',
};
