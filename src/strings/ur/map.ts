import type { map as english } from '../en/map.js';

export const words: typeof english = {
  kicker: 'نقشے کا خاکہ، سرحدوں کے بغیر',
  membership: 'رکنیت',
  empty: 'تنظیم اور اس کے پارٹنرز بتاریخ {date}',
  count: {
    member: {
      one: '# رکن ملک',
      other: '# رکن ممالک',
    },
    observer: {
      one: '# مبصر',
      other: '# مبصرین',
    },
    'dialogue-partner': {
      one: '# ڈائیلاگ پارٹنر',
      other: '# ڈائیلاگ پارٹنرز',
    },
    partner: {
      one: '# پارٹنر',
      other: '# پارٹنرز',
    },
  },
  group: {
    member: 'ارکان',
    observer: 'مبصرین',
    'dialogue-partner': 'ڈائیلاگ پارٹنرز',
    partner: 'پارٹنرز',
  },
  numerals: 'ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس',
  comma: '، ',
  colon: ': ',
  year: 'سال',
  note: {
    tiles: 'ہر مربع ایک ملک ہے اور تقریباً وہاں ہے جہاں اس کا دارالحکومت واقع ہے۔',
    dots: 'ہر نشان ایک ملک ہے اور وہاں ہے جہاں اس کا دارالحکومت واقع ہے، یا اس کے پہلو میں، جہاں نشان ایک دوسرے سے ٹکراتے ہوں۔',
  },
  central: '{states}: ڈیٹا میں دارالحکومت درج نہیں، نشان ملک کے وسط میں ہے۔',
  unmarked: 'نشان کے بغیر، کیونکہ ڈیٹا میں دارالحکومت درج نہیں: {states}۔',
};
