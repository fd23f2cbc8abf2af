export const texts = {
"18abg52": "努尔苏丹·纳扎尔巴耶夫",
"1p4b10i": "哈萨克斯坦总统",
"1dt3mnc": "独立宫",
};
