import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'दस्तावेज़',
  heading: 'शिखर सम्मेलनों में क्या पारित हुआ',
  headingOf: 'शिखर सम्मेलन में क्या पारित हुआ: {place} {year}',
  theme: 'विषय',
  allThemes: 'सभी विषय',
  type: 'प्रकार',
  allTypes: 'सभी प्रकार',
  shown: {
    one: '# में से {shown} दस्तावेज़',
    other: '# में से {shown} दस्तावेज़',
  },
  all: {
    one: '# दस्तावेज़',
    other: '# दस्तावेज़',
  },
  meeting: '{number} बैठक, {place}',
  none: 'ऐसा कोई दस्तावेज़ नहीं।',
  noneYet: 'इस तिथि तक कोई दस्तावेज़ पारित नहीं हुआ था।',
  text: 'पाठ',
  succeeds: 'पिछला',
  succeeded: 'अगला',
  related: 'संबंधित',
  adopted: 'कैसे पारित',
  followUp: 'इसके बाद',
  note: 'टिप्पणी',
  described: 'वर्णनात्मक शीर्षक, दस्तावेज़ का अपना नहीं।',
  link: 'इस दस्तावेज़ का लिंक',
  others: {
    one: '# और दस्तावेज़',
    other: '# और दस्तावेज़',
  },
  earlier: {
    one: 'पहले की बैठक का # दस्तावेज़',
    other: 'पहले की बैठकों के # दस्तावेज़',
  },
  more: {
    other: '# और दिखाएं',
  },
  sources: 'स्रोत',
  thin: 'अभी मुख्यतः अप्रत्यक्ष सूचनाओं से ज्ञात; कुछ ही दस्तावेज़ों के स्रोत हैं।',
};
