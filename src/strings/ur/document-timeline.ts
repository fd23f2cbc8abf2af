import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'دستاویزات',
  heading: 'سربراہی اجلاسوں نے کیا منظور کیا',
  headingOf: 'سربراہی اجلاس نے کیا منظور کیا: {place} {year}',
  theme: 'موضوع',
  allThemes: 'تمام موضوعات',
  type: 'قسم',
  allTypes: 'تمام اقسام',
  shown: {
    one: 'دستاویز: # میں سے {shown}',
    other: 'دستاویزات: # میں سے {shown}',
  },
  all: {
    one: '# دستاویز',
    other: '# دستاویزات',
  },
  meeting: '{number} اجلاس، {place}',
  none: 'کوئی دستاویز مطابق نہیں۔',
  noneYet: 'اس تاریخ تک کوئی دستاویز منظور نہیں ہوئی تھی۔',
  text: 'متن',
  succeeds: 'سابقہ دستاویز',
  succeeded: 'بعد کی دستاویز',
  related: 'متعلقہ',
  adopted: 'طریقہ منظوری',
  followUp: 'اس کے بعد',
  note: 'نوٹ',
  described: 'عنوان توضیحی ہے، دستاویز کا اپنا نہیں۔',
  link: 'اس دستاویز کا لنک',
  others: {
    one: 'مزید # دستاویز',
    other: 'مزید # دستاویزات',
  },
  earlier: {
    one: 'سابقہ اجلاسوں کی # دستاویز',
    other: 'سابقہ اجلاسوں کی # دستاویزات',
  },
  more: {
    other: 'مزید # دکھائیں',
  },
  sources: 'مآخذ',
  thin: 'اب تک زیادہ تر ثانوی اطلاعات سے معلوم؛ چند ہی دستاویزات کے مآخذ دستیاب ہیں۔',
};
