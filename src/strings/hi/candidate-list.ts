import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'आवेदन और रुचि',
  heading: {
    all: '{date} तक आवेदन और रुचि',
    applicant: '{date} तक आवेदन',
    interest: '{date} तक व्यक्त रुचि',
    states: 'दर्जा और आवेदन: {date}',
  },
  empty: 'इस तिथि तक ऐसा कुछ दर्ज नहीं।',
  status: {
    member: '{date} से सदस्य',
    observer: '{date} से पर्यवेक्षक',
    'dialogue-partner': '{date} से संवाद साझेदार',
    partner: '{date} से एससीओ साझेदार',
  },
  pending: {
    member: 'सदस्य: निर्णय {date}, अभी लागू नहीं',
    observer: 'पर्यवेक्षक: निर्णय {date}, अभी लागू नहीं',
    'dialogue-partner': 'संवाद साझेदार: निर्णय {date}, अभी लागू नहीं',
    partner: 'एससीओ साझेदार: निर्णय {date}, अभी लागू नहीं',
  },
  none: 'कोई औपचारिक दर्जा नहीं',
  state: 'देश',
  appliedFor: 'आवेदन',
  onTheDay: 'दर्जा',
  group: {
    open: {
      one: 'लंबित: # देश',
      other: 'लंबित: # देश',
    },
    settled: {
      one: 'निपट चुके: # देश',
      other: 'निपट चुके: # देश',
    },
    none: {
      one: 'कुछ दर्ज नहीं: # देश',
      other: 'कुछ दर्ज नहीं: # देश',
    },
  },
  wanted: {
    member: 'पूर्ण सदस्यता',
    observer: 'पर्यवेक्षक का दर्जा',
    'dialogue-partner': 'संवाद साझेदार का दर्जा',
    unnamed: 'दर्जे का उल्लेख नहीं',
  },
  interest: 'रुचि: {status}',
  comma: ', ',
  reports: 'हर देश के बारे में सूचनाएं',
  span: '{from}\u00a0– {to}',
  from: '{from} से',
};
