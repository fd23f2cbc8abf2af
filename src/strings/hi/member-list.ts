import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'सदस्यता',
  heading: {
    member: 'सदस्य: {date}',
    observer: 'पर्यवेक्षक: {date}',
    'dialogue-partner': 'संवाद साझेदार: {date}',
    partner: 'साझेदार: {date}',
    several: 'संगठन और उसके साझेदार: {date}',
  },
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
  tied: '{first} से, इस दर्जे में {year} से',
  ties: 'सभी {date} से। दिए गए वर्ष उनके पहले संबंध के हैं।',
  founder: '{year}, संस्थापक',
};
