import type { Numbers } from '../../i18n/types.js';

const list = (words: string) => words.split(' ');

export const words: Numbers = {
  units: list('零 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九'),
  tens: list('二十 三十 四十 五十 六十 七十 八十 九十'),
  hundred: '一百',
  join: '',
  alone: { 2: '两' },
};
