import type { citations as english } from '../en/citations.js';

export const citations: typeof english = {
  back: '返回正文',
  copy: '来源仅见转载',
  secondHand: '单一来源或转引报道',
  more: '另有 {count} 个',
  source: '{kind}，{languages}',
  kinds: {
    official: '官方网站',
    law: '法律数据库',
    agency: '通讯社',
    newspaper: '报纸',
    broadcaster: '广播电视',
    academic: '学术机构',
    'press-release': '新闻稿',
    reference: '参考工具书',
  },
};
