/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'старшыня КНР',
  'president-kg': 'прэзідэнт Кыргызстана',
  'president-kz': 'прэзідэнт Казахстана',
  'president-ru': 'прэзідэнт Расіі',
  'president-tj': 'прэзідэнт Таджыкістана',
  'president-uz': 'прэзідэнт Узбекістана',
  'prime-minister-in': 'прэм’ер-міністр Індыі',
  'prime-minister-pk': 'прэм’ер-міністр Пакістана',
};
