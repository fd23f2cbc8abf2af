import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place} {year}',
  heading: 'کیا منظور ہوا',
  lede: '{dates} · {counts}',
  adopted: {
    one: '# منظور شدہ دستاویز',
    other: '# منظور شدہ دستاویزات',
  },
  uncounted: 'کسی ماخذ میں دستاویزات کی تعداد درج نہیں',
  listed: {
    other: 'عنوان سے معلوم: #',
  },
  colon: ': ',
  semicolon: '؛ ',
  types: {
    agreement: {
      one: '# سمجھوتہ',
      other: '# سمجھوتے',
    },
    decision: {
      one: '# فیصلہ',
      other: '# فیصلے',
    },
    declaration: {
      one: '# اعلامیہ',
      other: '# اعلامیے',
    },
    statement: {
      one: '# بیان',
      other: '# بیانات',
    },
  },
  forms: {
    signed: {
      other: '# دستخط شدہ',
    },
    approved: {
      other: '# کونسل کے فیصلے سے منظور شدہ',
    },
    unsigned: {
      other: '# دستخط کے بغیر منظور شدہ',
    },
    intergovernmental: {
      one: '# بین الحکومتی سمجھوتہ',
      other: '# بین الحکومتی سمجھوتے',
    },
  },
  ofListed: 'ان میں سے: {forms}۔',
  form: {
    signed: 'وفود کے سربراہوں کی دستخط شدہ',
    approved: 'کونسل کے فیصلے سے منظور شدہ',
    unsigned: 'دستخط کے بغیر منظور شدہ',
    intergovernmental: 'حکومتوں کے درمیان سمجھوتہ',
    'secretary-general': 'سیکرٹری جنرل کی دستخط شدہ، شمار میں شامل نہیں',
  },
  key: 'اہم دستاویزات',
  others: {
    one: 'مزید # دستاویز',
    other: 'مزید # دستاویزات',
  },
  severalThemes: 'ایک سے زائد موضوعات والی دستاویزات ہر متعلقہ موضوع کے تحت درج ہیں۔',
  group: '{name}\u00a0·\u00a0{count}',
  separator: '\u00a0· ',
  texts: 'متن: {languages}',
  none: 'اس سربراہی اجلاس کی کوئی دستاویز درج نہیں۔',
  secondHand: 'اب تک زیادہ تر ثانوی اطلاعات سے معلوم؛ چند ہی دستاویزات کے مآخذ دستیاب ہیں۔',
};
