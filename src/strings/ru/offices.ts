/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'председатель КНР',
  'president-kg': 'президент Кыргызстана',
  'president-kz': 'президент Казахстана',
  'president-ru': 'президент России',
  'president-tj': 'президент Таджикистана',
  'president-uz': 'президент Узбекистана',
  'prime-minister-in': 'премьер-министр Индии',
  'prime-minister-pk': 'премьер-министр Пакистана',
};
