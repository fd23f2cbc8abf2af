/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'раиси ҶМЧ',
  'president-kg': 'президенти Қирғизистон',
  'president-kz': 'президенти Қазоқистон',
  'president-ru': 'президенти Русия',
  'president-tj': 'президенти Тоҷикистон',
  'president-uz': 'президенти Узбекистон',
  'prime-minister-in': 'сарвазири Ҳиндустон',
  'prime-minister-pk': 'сарвазири Покистон',
};
