import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date}؛ {number} نشست، {place}',
  titleIn: 'عنوان به زبان {language}',
  fullTitle: 'عنوان کامل',
  further: 'عنوان‌ها، موضوع‌ها و شیوهٔ تصویب',
  press: 'به نقل از رسانه‌ها',
  ours: 'ترجمهٔ ما',
  described: 'عنوان توصیفی است، نه عنوان خود سند.',
  period: 'دورهٔ اعتبار',
  themes: 'موضوع‌ها',
  form: 'شیوهٔ تصویب',
  text: 'متن',
  followUp: 'پس از آن',
  note: 'توضیح',
  chain: 'سندهای پیشین و بعدی',
  others: {
    other: '# سند دیگر',
  },
};
