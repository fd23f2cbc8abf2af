import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'ادارے اور شراکت دار',
  heading: {
    all: 'ایس سی او کے ادارے اور وہ تنظیمیں جن کے ساتھ وہ کام کرتی ہے',
    counterparts: 'وہ تنظیمیں جن کے ساتھ ایس سی او کام کرتی ہے',
    bodies: 'ایس سی او کے ادارے',
  },
  named: '{name} ({acronym})',
  none: '{date} تک کوئی اندراج نہیں۔',
  columns: {
    bodies: {
      name: 'ادارہ',
      seat: 'صدر دفتر',
      head: 'سربراہ',
      since: 'کب سے',
    },
    counterparts: {
      name: 'تنظیم',
      seat: 'صدر دفتر',
      head: 'سربراہ',
      since: 'اندراج کب سے',
    },
  },
  seatOf: '{place} (سیکرٹریٹ)',
  headOf: '{name} ({state})',
  founded: 'قیام: {date}',
  runIn: '{name}: ',
  colon: ': ',
  more: {
    bodies: {
      one: 'مزید # ادارہ، اور ہر ادارے کا کام',
      other: 'مزید # ادارے، اور ہر ادارے کا کام',
    },
    counterparts: {
      one: 'مزید # تنظیم، اور ہر ایک کے ساتھ کیا طے پایا',
      other: 'مزید # تنظیمیں، اور ہر ایک کے ساتھ کیا طے پایا',
    },
  },
  details: {
    bodies: 'ہر ادارے کا کام',
    counterparts: 'ہر ایک کے ساتھ کیا طے پایا',
  },
  partners: {
    one: '# تنظیم جس کے ساتھ ایس سی او کام کرتی ہے',
    other: '# تنظیمیں جن کے ساتھ ایس سی او کام کرتی ہے',
  },
};
