import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: '当日没有成员国。',
    observer: '当日没有观察员国。',
    'dialogue-partner': '当日没有对话伙伴。',
    partner: '当日没有伙伴。',
  },
  because: '{none}{reason}',
  merged: '自{date}起，观察员国和对话伙伴合并为上合组织伙伴。',
  unfounded: '该组织成立于{date}。',
};
