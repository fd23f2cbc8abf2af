/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'Кытайдын төрагасы',
  'president-kg': 'Кыргызстандын президенти',
  'president-kz': 'Казакстандын президенти',
  'president-ru': 'Россиянын президенти',
  'president-tj': 'Тажикстандын президенти',
  'president-uz': 'Өзбекстандын президенти',
  'prime-minister-in': 'Индиянын премьер-министри',
  'prime-minister-pk': 'Пакистандын премьер-министри',
};
