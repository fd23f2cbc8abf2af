import type { outcomeList } from '../en/outcome-list.js';

export const words: typeof outcomeList = {
  kicker: '{year}年{place}',
  heading: '峰会成果文件',
  lede: '{dates} · {counts}',
  adopted: { other: '通过#份文件' },
  uncounted: '通过文件的数量尚无来源',
  listed: { other: '已知标题#份' },
  colon: '：',
  semicolon: '；',
  types: {
    agreement: { other: '#项协定' },
    decision: { other: '#项决议' },
    declaration: { other: '#项宣言' },
    statement: { other: '#项声明' },
  },
  forms: {
    signed: { other: '#份经签署' },
    approved: { other: '#份由理事会决议批准' },
    unsigned: { other: '#份未经签署通过' },
    intergovernmental: { other: '#项政府间协定' },
  },
  ofListed: '所列文件中：{forms}。',
  form: {
    signed: '由各代表团团长签署',
    approved: '由理事会决议批准',
    unsigned: '未经签署通过',
    intergovernmental: '政府间协定',
    'secretary-general': '由秘书长签署，不计入总数',
  },
  severalThemes: '涉及多个主题的文件在每个主题下各列一次。',
  group: '{name}\u00a0·\u00a0{count}',
  separator: '\u00a0· ',
  texts: '文本：{languages}',
  none: '本次峰会的文件未列入我们的名录。',
  secondHand: '关于本次峰会的报道目前均为转引，仅少数文件有来源。',
};
