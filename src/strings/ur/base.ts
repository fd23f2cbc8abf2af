import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'حوالہ یا استعمال',
  kicker: 'ایس سی او · {subject}',
  asOf: '{date} تک',
  data: 'ڈیٹا: {version}',
  sources: {
    one: '# ماخذ',
    other: '# مآخذ',
  },
  secondHand: '* واحد ماخذ یا ثانوی اطلاعات',
  fromCopy: 'بعض مآخذ صرف نقل کی صورت میں دیکھے گئے',
  translation: '† ہمارا ترجمہ',
};
