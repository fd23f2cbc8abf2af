import type { map } from '../en/map.js';

export const words: typeof map = {
  kicker: '示意图（未绘国界）',
  membership: '成员构成',
  empty: '成员国与伙伴（截至{date}）',
  count: {
    member: { other: '#个成员国' },
    observer: { other: '#个观察员国' },
    'dialogue-partner': { other: '#个对话伙伴' },
    partner: { other: '#个伙伴' },
  },
  group: {
    member: '成员国',
    observer: '观察员国',
    'dialogue-partner': '对话伙伴',
    partner: '伙伴',
  },
  numerals: '一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
  comma: '、',
  colon: '：',
  year: '年份',
  note: {
    tiles: '每个方格代表一个国家，大致位于其首都所在处。',
    dots: '每个标记代表一个国家，位于其首都处；标记相碰时略有移动。',
  },
  central: '{states}：数据未列首都，标在国土中部。',
  unmarked: '数据未列首都，故未标出：{states}。',
};
