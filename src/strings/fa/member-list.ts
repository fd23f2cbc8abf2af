import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'عضویت',
  heading: {
    member: 'اعضا در تاریخ {date}',
    observer: 'اعضای ناظر در تاریخ {date}',
    'dialogue-partner': 'شرکای گفت‌وگو در تاریخ {date}',
    partner: 'شرکا در تاریخ {date}',
    several: 'سازمان و شرکای آن در تاریخ {date}',
  },
  count: {
    member: {
      other: '# عضو',
    },
    observer: {
      other: '# عضو ناظر',
    },
    'dialogue-partner': {
      other: '# شریک گفت‌وگو',
    },
    partner: {
      other: '# شریک',
    },
  },
  tied: 'از {first}، در این جایگاه از {year}',
  ties: 'همه از {date}. سال‌ها، سال نخستین پیوند هر کشور است.',
  founder: '{year}، بنیان‌گذار',
};
