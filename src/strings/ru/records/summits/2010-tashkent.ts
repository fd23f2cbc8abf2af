export const texts = {
"1lfg1yk": "Ислам Каримов",
"1n05yum": "президент Узбекистана",
};
