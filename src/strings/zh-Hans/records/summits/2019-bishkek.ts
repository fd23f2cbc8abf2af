export const texts = {
"q9hh74": "索隆拜·热恩别科夫",
"a9ta0": "吉尔吉斯斯坦总统",
"jgmn90": "阿拉尔恰国宾馆",
};
