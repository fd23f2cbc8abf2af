import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: 'سربراہان مملکت کا {number} اجلاس',
  heading: '{place} {year}',
  where: '{dates} · {where}',
  city: '{place}، {state}',
  at: '{venue}، {city}',
  semicolon: '؛ ',
  colon: ': ',
  'in-person': '{where}',
  video: 'ویڈیو لنک کے ذریعے، مقام میزبانی: {where}',
  hybrid: '{where}، جزوی طور پر ویڈیو لنک کے ذریعے',
  now: ' (موجودہ {place})',
  count: {
    member: {
      one: 'رکن ملک',
      other: 'رکن ممالک',
    },
    observer: {
      one: 'مبصر',
      other: 'مبصرین',
    },
    'dialogue-partner': {
      one: 'ڈائیلاگ پارٹنر',
      other: 'ڈائیلاگ پارٹنرز',
    },
    partner: {
      one: 'پارٹنر',
      other: 'پارٹنرز',
    },
    guest: {
      one: 'چیئر کا مہمان',
      other: 'چیئر کے مہمان',
    },
    organisation: {
      one: 'تنظیم',
      other: 'تنظیمیں',
    },
  },
  some: '{count}\u00a0{noun}',
  partial: 'کم از کم {counts}۔ شرکا کی فہرست نامکمل ہے؛ صرف مصدقہ شرکا شمار کیے گئے ہیں۔',
  chair: 'زیر صدارت',
  person: '{name}، {office}',
  motto: 'نعرہ',
  membership: 'رکنیت',
  changes: {
    'founding-member': {
      other: 'بانی: {states}',
    },
    member: {
      one: 'نیا رکن: {states}',
      other: 'نئے ارکان: {states}',
    },
    observer: {
      one: 'نیا مبصر: {states}',
      other: 'نئے مبصرین: {states}',
    },
    'dialogue-partner': {
      one: 'نیا ڈائیلاگ پارٹنر: {states}',
      other: 'نئے ڈائیلاگ پارٹنرز: {states}',
    },
    partner: {
      one: 'نیا پارٹنر: {states}',
      other: 'نئے پارٹنرز: {states}',
    },
    merged: {
      other: 'ایس سی او پارٹنرز بننے والے مبصرین اور ڈائیلاگ پارٹنرز: {states}',
    },
    'dialogue-partner-granted': {
      other: 'ڈائیلاگ پارٹنر کا درجہ دینے کا فیصلہ: {states}',
    },
    'accession-started': {
      other: 'شمولیت کے عمل کا آغاز: {states}',
    },
    'memorandum-signed': {
      one: 'ذمہ داریوں کی یادداشت پر دستخط: {states}',
      other: 'ذمہ داریوں کی یادداشتوں پر دستخط: {states}',
    },
  },
  adopted: 'منظور شدہ',
  documents: {
    one: '# دستاویز',
    other: '# دستاویزات',
  },
  listed: {
    other: 'عنوان سے معلوم: #',
  },
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
  keyDocuments: 'اہم دستاویزات',
  more: {
    one: 'مزید # اہم دستاویز',
    other: 'مزید # اہم دستاویزات',
  },
  next: 'اس کے بعد',
  nextSummit: '{number} اجلاس، {dates}، {place}',
  handover: 'آئندہ صدارت: {state}',
  secondHand: 'اب تک زیادہ تر ثانوی اطلاعات سے معلوم؛ چند ہی دستاویزات کے مآخذ دستیاب ہیں۔',
};
