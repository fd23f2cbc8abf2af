export const texts = {
"1m22oiv": "习近平",
"1xbiv43": "中国国家主席",
"k24nz7": "天津梅江会展中心",
"6xgedk": "弘扬“上海精神”：上合组织在行动",
};
