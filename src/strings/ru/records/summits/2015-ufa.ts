export const texts = {
"19in0m9": "Владимир Путин",
"1jcxsch": "президент России",
};
