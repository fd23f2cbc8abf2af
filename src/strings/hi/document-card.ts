import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number} बैठक, {place}',
  titleIn: '{language} में',
  fullTitle: 'पूरा शीर्षक',
  further: 'शीर्षक, विषय और स्वरूप',
  press: 'प्रेस के शब्दों में',
  ours: 'हमारा अनुवाद',
  described: 'वर्णनात्मक शीर्षक, दस्तावेज़ का अपना नहीं।',
  period: 'अवधि',
  themes: 'विषय',
  form: 'कैसे पारित',
  text: 'पाठ',
  followUp: 'इसके बाद',
  note: 'टिप्पणी',
  chain: 'पहले और बाद में',
  others: {
    one: '# और दस्तावेज़',
    other: '# और दस्तावेज़',
  },
};
