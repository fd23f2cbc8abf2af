import type { map as english } from '../en/map.js';

export const words: typeof english = {
  kicker: 'सांकेतिक मानचित्र, सीमाओं के बिना',
  membership: 'सदस्यता',
  empty: 'संगठन और उसके साझेदार: {date}',
  count: {
    member: {
      one: '# सदस्य',
      other: '# सदस्य',
    },
    observer: {
      one: '# पर्यवेक्षक',
      other: '# पर्यवेक्षक',
    },
    'dialogue-partner': {
      one: '# संवाद साझेदार',
      other: '# संवाद साझेदार',
    },
    partner: {
      one: '# साझेदार',
      other: '# साझेदार',
    },
  },
  group: {
    member: 'सदस्य',
    observer: 'पर्यवेक्षक',
    'dialogue-partner': 'संवाद साझेदार',
    partner: 'साझेदार',
  },
  numerals: 'एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस',
  comma: ', ',
  colon: ': ',
  year: 'वर्ष',
  note: {
    tiles: 'हर वर्ग एक देश है, मोटे तौर पर उसकी राजधानी की जगह पर।',
    dots: 'हर चिह्न एक देश है, उसकी राजधानी की जगह पर, या जहां चिह्न टकराते, वहां उसके पास।',
  },
  central: '{states}: डेटा में राजधानी नहीं है, इसलिए देश के मध्य में।',
  unmarked: 'डेटा में राजधानी न होने से चिह्नित नहीं: {states}।',
};
