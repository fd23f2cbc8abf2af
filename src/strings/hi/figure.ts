import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'आंकड़े',
  numerals: 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
  heading: {
    member: {
      one: 'विश्व में # सदस्य का हिस्सा',
      other: 'विश्व में # सदस्यों का हिस्सा',
    },
    partner: {
      one: 'विश्व में # साझेदार का हिस्सा',
      other: 'विश्व में # साझेदारों का हिस्सा',
    },
    all: {
      one: 'विश्व में सदस्यों और साझेदारों का हिस्सा: # देश',
      other: 'विश्व में सदस्यों और साझेदारों का हिस्सा: # देश',
    },
  },
  none: {
    member: 'विश्व में सदस्यों का हिस्सा',
    partner: 'विश्व में साझेदारों का हिस्सा',
    all: 'विश्व में सदस्यों और साझेदारों का हिस्सा',
  },
  asOf: {
    member: 'सदस्य: {date} की स्थिति',
    partner: 'साझेदार: {date} की स्थिति',
    all: 'सदस्य और साझेदार: {date} की स्थिति',
  },
  figuresOf: {
    other: '; आंकड़े: {year}',
  },
  measures: {
    population: 'जनसंख्या',
    land: 'भूमि',
    'gdp-ppp': 'जीडीपी, क्रय शक्ति समता पर',
    gdp: 'जीडीपी, सांकेतिक',
  },
  sources: {
    'wb-population': 'विश्व बैंक',
    factbook: 'सीआईए वर्ल्ड फ़ैक्टबुक',
    'imf-weo-2510': 'आईएमएफ',
  },
  comma: ', ',
  inland: 'अंतर्देशीय जल सहित',
  absolute: {
    population: '{whole} लोगों में से {part}',
    land: '{whole}\u00a0वर्ग\u00a0किमी में से {part}, अंटार्कटिका सहित',
    'gdp-ppp': '{whole} अंतरराष्ट्रीय डॉलर में से {part}',
    gdp: '{whole} अमेरिकी डॉलर में से {part}',
  },
  withoutAntarctica: 'अंटार्कटिका को छोड़कर {share}',
  counted: 'शामिल देश: {states}।',
  missing: '{measure}: आंकड़ा उपलब्ध नहीं, शून्य माना गया: {states}।',
  otherYear: '{measure}: {year} का आंकड़ा: {states}।',
};
