export const texts = {
"zcp1ao": "埃莫马利·拉赫蒙",
"xi3782": "塔吉克斯坦总统",
"1mh92fe": "索莫尼宫（国宾馆）",
};
