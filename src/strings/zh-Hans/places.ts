import type { places as english } from '../en/places.js';

export const places: typeof english = {
  astana: '阿斯塔纳',
  beijing: '北京',
  bishkek: '比什凯克',
  dushanbe: '杜尚别',
  moscow: '莫斯科',
  'new-delhi': '新德里',
  qingdao: '青岛',
  'saint-petersburg': '圣彼得堡',
  samarkand: '撒马尔罕',
  shanghai: '上海',
  tashkent: '塔什干',
  tianjin: '天津',
  ufa: '乌法',
  yekaterinburg: '叶卡捷琳堡',
};
