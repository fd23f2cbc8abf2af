export const texts = {
"1lfg1yk": "伊斯拉姆·卡里莫夫",
"1n05yum": "乌兹别克斯坦总统",
"1sll31c": "库克萨罗伊官邸",
};
