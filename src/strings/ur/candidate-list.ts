import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'درخواستیں اور اظہار دلچسپی',
  heading: {
    all: 'درخواستیں اور اظہار دلچسپی: {date} تک',
    applicant: 'درخواستیں: {date} تک',
    interest: 'اظہار دلچسپی: {date} تک',
    states: 'درجہ اور درخواستیں بتاریخ {date}',
  },
  empty: 'اس تاریخ تک ایسا کوئی اندراج نہیں۔',
  status: {
    member: '{date} سے رکن',
    observer: '{date} سے مبصر',
    'dialogue-partner': '{date} سے ڈائیلاگ پارٹنر',
    partner: '{date} سے ایس سی او پارٹنر',
  },
  pending: {
    member: 'رکن: فیصلے کی تاریخ {date}، تاحال نافذ نہیں',
    observer: 'مبصر: فیصلے کی تاریخ {date}، تاحال نافذ نہیں',
    'dialogue-partner': 'ڈائیلاگ پارٹنر: فیصلے کی تاریخ {date}، تاحال نافذ نہیں',
    partner: 'ایس سی او پارٹنر: فیصلے کی تاریخ {date}، تاحال نافذ نہیں',
  },
  none: 'کوئی باضابطہ درجہ نہیں',
  state: 'ملک',
  appliedFor: 'درخواست',
  onTheDay: 'درجہ',
  group: {
    open: {
      one: 'زیر غور: # ملک',
      other: 'زیر غور: # ممالک',
    },
    settled: {
      one: 'طے شدہ: # ملک',
      other: 'طے شدہ: # ممالک',
    },
    none: {
      one: 'کوئی اندراج نہیں: # ملک',
      other: 'کوئی اندراج نہیں: # ممالک',
    },
  },
  wanted: {
    member: 'مکمل رکنیت',
    observer: 'مبصر کا درجہ',
    'dialogue-partner': 'ڈائیلاگ پارٹنر کا درجہ',
    unnamed: 'درجہ نہیں بتایا گیا',
  },
  interest: 'اظہار دلچسپی: {status}',
  comma: '، ',
  reports: 'ہر ملک کے بارے میں اطلاعات',
  span: '{from} سے {to} تک',
  from: '{from} سے',
};
