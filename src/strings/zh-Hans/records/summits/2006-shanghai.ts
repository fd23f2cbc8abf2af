export const texts = {
"1r0kdf9": "胡锦涛",
"1xbiv43": "中国国家主席",
"gixb5l": "上海国际会议中心（浦东）",
};
