import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'कौन शामिल हुआ',
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
    guest: {
      one: 'अध्यक्ष का # अतिथि',
      other: 'अध्यक्ष के # अतिथि',
    },
    organisation: {
      one: '# संगठन',
      other: '# संगठन',
    },
    official: {
      one: '# एससीओ पदाधिकारी',
      other: '# एससीओ पदाधिकारी',
    },
  },
  others: {
    one: 'अन्य # प्रतिभागी',
    other: 'अन्य # प्रतिभागी',
  },
  othersKnown: {
    other: 'दर्ज अन्य: #',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · कम से कम {counts}',
  atLeast: 'कम से कम {count}',
  partial: {
    one: 'सूची अधूरी है: कम से कम # प्रतिनिधिमंडल शामिल हुआ।',
    other: 'सूची अधूरी है: कम से कम # प्रतिनिधिमंडल शामिल हुए।',
  },
  unknown: 'किसी स्रोत में प्रतिभागियों की सूची नहीं।',
  below: {
    one: '# प्रतिनिधिमंडल का नेतृत्व राष्ट्राध्यक्ष या शासनाध्यक्ष से नीचे के स्तर पर था।',
    other: '# प्रतिनिधिमंडलों का नेतृत्व राष्ट्राध्यक्ष या शासनाध्यक्ष से नीचे के स्तर पर था।',
  },
  byVideo: 'पूरी बैठक वीडियो लिंक के माध्यम से हुई।',
  message: {
    other: 'संदेश भेजने वाले (गणना में शामिल नहीं): #',
  },
  body: {
    'secretary-general': 'सचिवालय',
    'deputy-secretary-general': 'सचिवालय',
    'rats-director': 'क्षेत्रीय आतंकवाद-रोधी संरचना',
  },
  office: {
    'secretary-general': 'महासचिव',
    'deputy-secretary-general': 'उप महासचिव',
    'rats-director': 'कार्यकारी समिति के निदेशक',
  },
  separator: '\u00a0· ',
  belowHead: 'राष्ट्राध्यक्ष या शासनाध्यक्ष से नीचे',
  chair: 'बैठक के अध्यक्ष',
  video: 'वीडियो लिंक से',
  noName: 'प्रतिनिधि का नाम ज्ञात नहीं',
  represented: 'भागीदारी पुष्ट; प्रतिनिधि का नाम ज्ञात नहीं',
  printed: 'स्रोत में नाम: {name}',
  offices: {
    'President-cn': 'राष्ट्रपति',
    'President-aiib': 'अध्यक्ष',
  },
};
