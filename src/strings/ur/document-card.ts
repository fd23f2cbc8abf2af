import type { documentCard as english } from '../en/document-card.js';

export const words: typeof english = {
  kicker: '{type}',
  lede: '{date} · {number} اجلاس، {place}',
  titleIn: '{language} میں',
  fullTitle: 'مکمل عنوان',
  further: 'عنوانات، موضوعات اور صورت',
  press: 'پریس کے الفاظ میں',
  ours: 'ہمارا ترجمہ',
  described: 'عنوان توضیحی ہے، دستاویز کا اپنا نہیں۔',
  period: 'مدت',
  themes: 'موضوعات',
  form: 'طریقہ منظوری',
  text: 'متن',
  followUp: 'اس کے بعد',
  note: 'نوٹ',
  chain: 'پہلے اور بعد میں',
  others: {
    one: 'مزید # دستاویز',
    other: 'مزید # دستاویزات',
  },
};
