export const texts = {
"76esqf": "Цзян Цзэминь",
"1xbiv43": "председатель КНР",
};
