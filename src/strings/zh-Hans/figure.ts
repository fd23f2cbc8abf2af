import type { figure } from '../en/figure.js';

export const words: typeof figure = {
  kicker: '数据',
  numerals: '一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
  heading: {
    member: { other: '#个成员国占世界的比重' },
    partner: { other: '#个伙伴占世界的比重' },
    all: { other: '成员国与伙伴：#个国家占世界的比重' },
  },
  none: {
    member: '成员国占世界的比重',
    partner: '伙伴占世界的比重',
    all: '成员国与伙伴占世界的比重',
  },
  asOf: {
    member: '截至{date}的成员国',
    partner: '截至{date}的伙伴',
    all: '截至{date}的成员国与伙伴',
  },
  figuresOf: { other: '；{year}年数据' },
  measures: {
    population: '人口',
    land: '陆地面积',
    'gdp-ppp': '按购买力平价计算的国内生产总值',
    gdp: '名义国内生产总值',
  },
  sources: {
    'wb-population': '世界银行',
    factbook: '美国中央情报局《世界概况》',
    'imf-weo-2510': '国际货币基金组织',
  },
  comma: '，',
  inland: '含内陆水域',
  absolute: {
    population: '全球{whole}人中的{part}人',
    land: '全球{whole}平方公里（含南极洲）中的{part}平方公里',
    'gdp-ppp': '全球{whole}国际元中的{part}国际元',
    gdp: '全球{whole}美元中的{part}美元',
  },
  withoutAntarctica: '不计南极洲，占{share}',
  counted: '计入：{states}。',
  missing: '{states}缺少{measure}数据，未计入。',
  otherYear: '{states}的{measure}为{year}年数据。',
};
