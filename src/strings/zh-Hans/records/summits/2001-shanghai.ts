export const texts = {
"76esqf": "江泽民",
"1xbiv43": "中国国家主席",
};
