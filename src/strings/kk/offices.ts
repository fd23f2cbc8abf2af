/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'ҚХР төрағасы',
  'president-kg': 'Қырғызстан президенті',
  'president-kz': 'Қазақстан президенті',
  'president-ru': 'Ресей президенті',
  'president-tj': 'Тәжікстан президенті',
  'president-uz': 'Өзбекстан президенті',
  'prime-minister-in': 'Үндістан премьер-министрі',
  'prime-minister-pk': 'Пәкістан премьер-министрі',
};
