/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'رئیس‌جمهور چین',
  'president-kg': 'رئیس‌جمهور قرقیزستان',
  'president-kz': 'رئیس‌جمهور قزاقستان',
  'president-ru': 'رئیس‌جمهور روسیه',
  'president-tj': 'رئیس‌جمهور تاجیکستان',
  'president-uz': 'رئیس‌جمهور ازبکستان',
  'prime-minister-in': 'نخست‌وزیر هند',
  'prime-minister-pk': 'نخست‌وزیر پاکستان',
};
