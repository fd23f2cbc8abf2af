export const texts = {
"ypo4dw": "德米特里·梅德韦杰夫",
"1jcxsch": "俄罗斯总统",
"185vr6i": "凯悦酒店",
};
