/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'صدر چین',
  'president-kg': 'صدر کرغزستان',
  'president-kz': 'صدر قازقستان',
  'president-ru': 'صدر روس',
  'president-tj': 'صدر تاجکستان',
  'president-uz': 'صدر ازبکستان',
  'prime-minister-in': 'وزیراعظم بھارت',
  'prime-minister-pk': 'وزیراعظم پاکستان',
};
