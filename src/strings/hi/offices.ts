/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': 'चीन के राष्ट्रपति',
  'president-kg': 'किर्गिज़स्तान के राष्ट्रपति',
  'president-kz': 'कज़ाखस्तान के राष्ट्रपति',
  'president-ru': 'रूस के राष्ट्रपति',
  'president-tj': 'ताजिकिस्तान के राष्ट्रपति',
  'president-uz': 'उज़्बेकिस्तान के राष्ट्रपति',
  'prime-minister-in': 'भारत के प्रधानमंत्री',
  'prime-minister-pk': 'पाकिस्तान के प्रधानमंत्री',
};
