export const texts = {
"zcp1ao": "埃莫马利·拉赫蒙",
"xi3782": "塔吉克斯坦总统",
"1ihrn9i": "纳乌鲁兹宫",
};
