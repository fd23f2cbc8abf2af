import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'उद्धृत या उपयोग करें',
  kicker: 'एससीओ · {subject}',
  asOf: '{date} की स्थिति',
  data: 'डेटा: {version}',
  sources: {
    one: '# स्रोत',
    other: '# स्रोत',
  },
  secondHand: '* एकल स्रोत या अप्रत्यक्ष सूचना',
  fromCopy: 'कुछ स्रोतों की केवल प्रति देखी गई',
  translation: '† हमारा अनुवाद',
};
