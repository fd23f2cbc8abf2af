export const texts = {
"2vjwye": "Шавкат Мирзиёев",
"1n05yum": "президент Узбекистана",
"182y7ih": "Конгресс-центр туристического комплекса Silk Road Samarkand",
};
