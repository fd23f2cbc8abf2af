export const texts = {
"19in0m9": "弗拉基米尔·普京",
"1jcxsch": "俄罗斯总统",
};
