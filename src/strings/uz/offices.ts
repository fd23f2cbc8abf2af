/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'XXR raisi',
  'president-kg': 'Qirgʻiziston prezidenti',
  'president-kz': 'Qozogʻiston prezidenti',
  'president-ru': 'Rossiya prezidenti',
  'president-tj': 'Tojikiston prezidenti',
  'president-uz': 'Oʻzbekiston prezidenti',
  'prime-minister-in': 'Hindiston bosh vaziri',
  'prime-minister-pk': 'Pokiston bosh vaziri',
};
