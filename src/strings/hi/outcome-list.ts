import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'क्या पारित हुआ',
  lede: '{dates} · {counts}',
  adopted: {
    one: '# दस्तावेज़ पारित',
    other: '# दस्तावेज़ पारित',
  },
  uncounted: 'किसी स्रोत में दस्तावेज़ों की संख्या नहीं',
  listed: {
    other: 'शीर्षक से ज्ञात: #',
  },
  colon: ': ',
  semicolon: '; ',
  types: {
    agreement: {
      one: '# समझौता',
      other: '# समझौते',
    },
    decision: {
      one: '# निर्णय',
      other: '# निर्णय',
    },
    declaration: {
      one: '# घोषणापत्र',
      other: '# घोषणापत्र',
    },
    statement: {
      one: '# वक्तव्य',
      other: '# वक्तव्य',
    },
  },
  forms: {
    signed: {
      other: '# हस्ताक्षरित',
    },
    approved: {
      other: '# परिषद के निर्णय से अनुमोदित',
    },
    unsigned: {
      other: '# बिना हस्ताक्षर पारित',
    },
    intergovernmental: {
      one: '# अंतर-सरकारी समझौता',
      other: '# अंतर-सरकारी समझौते',
    },
  },
  ofListed: 'इनमें: {forms}।',
  form: {
    signed: 'प्रतिनिधिमंडल प्रमुखों द्वारा हस्ताक्षरित',
    approved: 'परिषद के निर्णय से अनुमोदित',
    unsigned: 'बिना हस्ताक्षर पारित',
    intergovernmental: 'सरकारों के बीच समझौता',
    'secretary-general': 'महासचिव द्वारा हस्ताक्षरित, गणना में शामिल नहीं',
  },
  key: 'प्रमुख दस्तावेज़',
  others: {
    one: '# और दस्तावेज़',
    other: '# और दस्तावेज़',
  },
  severalThemes: 'एक से अधिक विषयों वाले दस्तावेज़ हर विषय के नीचे हैं।',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'पाठ: {languages}',
  none: 'सूची में इस शिखर सम्मेलन का कोई दस्तावेज़ नहीं।',
  secondHand: 'अभी मुख्यतः अप्रत्यक्ष सूचनाओं से ज्ञात; कुछ ही दस्तावेज़ों के स्रोत हैं।',
};
