export const texts = {
"1r0kdf9": "胡锦涛",
"1xbiv43": "中国国家主席",
"plo14c": "人民大会堂",
};
