import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'सदस्यता',
  heading: '{first} से {now} तक',
  headingOne: 'सदस्य और साझेदार',
  headingOf: 'समय के साथ दर्जा',
  members: {
    one: '# सदस्य',
    other: '# सदस्य',
  },
  statusOf: {
    member: 'सदस्य',
    observer: 'पर्यवेक्षक',
    'dialogue-partner': 'संवाद साझेदार',
    partner: 'साझेदार',
  },
  over: '{status} {years}',
  since: '{from} से {status}',
  sincePart: '{from} से {status}',
  years: '{from}–{to}',
  separator: ', ',
  never: 'कोई औपचारिक दर्जा नहीं',
  none: 'इस तिथि तक किसी देश का कोई औपचारिक दर्जा नहीं था।',
  uncertain: 'आरंभ केवल माह या वर्ष तक ज्ञात',
  countIn: '{year}:\u00a0{count}',
  counts: 'कुल संख्या',
  table: 'तालिका में',
  state: 'देश',
  statuses: 'दर्जे',
  fromTo: '{from}\u00a0– {to}',
};
