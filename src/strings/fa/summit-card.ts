import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: '{number} نشست سران کشورها',
  heading: '{place} {year}',
  where: '{dates}؛ {where}',
  city: '{place}، {state}',
  at: '{venue}، {city}',
  semicolon: '؛ ',
  colon: ': ',
  'in-person': '{where}',
  video: 'به‌صورت ارتباط تصویری، میزبان: {where}',
  hybrid: '{where}، بخشی به‌صورت ارتباط تصویری',
  now: ' (نام کنونی: {place})',
  count: {
    member: {
      other: 'عضو',
    },
    observer: {
      other: 'عضو ناظر',
    },
    'dialogue-partner': {
      other: 'شریک گفت‌وگو',
    },
    partner: {
      other: 'شریک',
    },
    guest: {
      other: 'مهمان ریاست دوره‌ای',
    },
    organisation: {
      other: 'سازمان',
    },
  },
  some: '{count}\u00a0{noun}',
  partial: 'دست‌کم {counts}. فهرست شرکت‌کنندگان کامل نیست؛ تنها موارد تأییدشده شمرده شده‌اند.',
  chair: 'رئیس نشست',
  person: '{name}، {office}',
  motto: 'شعار',
  membership: 'عضویت',
  changes: {
    'founding-member': {
      other: 'کشورهای بنیان‌گذار: {states}',
    },
    member: {
      one: 'عضو جدید: {states}',
      other: 'اعضای جدید: {states}',
    },
    observer: {
      one: 'عضو ناظر جدید: {states}',
      other: 'اعضای ناظر جدید: {states}',
    },
    'dialogue-partner': {
      one: 'شریک گفت‌وگوی جدید: {states}',
      other: 'شرکای گفت‌وگوی جدید: {states}',
    },
    partner: {
      one: 'شریک جدید: {states}',
      other: 'شرکای جدید: {states}',
    },
    merged: {
      other: 'اعضای ناظر و شرکای گفت‌وگو که شریک سازمان شدند: {states}',
    },
    'dialogue-partner-granted': {
      other: 'اعطای جایگاه شریک گفت‌وگو: {states}',
    },
    'accession-started': {
      other: 'آغاز روند الحاق: {states}',
    },
    'memorandum-signed': {
      one: 'امضای یادداشت تعهدات: {states}',
      other: 'امضای یادداشت‌های تعهدات: {states}',
    },
  },
  adopted: 'تصویب‌شده',
  documents: {
    other: '# سند',
  },
  listed: {
    other: '# سند با عنوان معلوم',
  },
  types: {
    agreement: {
      other: '# موافقت‌نامه',
    },
    decision: {
      other: '# تصمیم',
    },
    declaration: {
      other: '# اعلامیه',
    },
    statement: {
      other: '# بیانیه',
    },
  },
  keyDocuments: 'اسناد اصلی',
  more: {
    other: '# سند اصلی دیگر',
  },
  next: 'رویدادهای پس از آن',
  nextSummit: '{number} نشست، {dates}، {place}',
  handover: 'رئیس دوره‌ای بعدی: {state}',
  secondHand: 'دانسته‌ها تاکنون بیشتر از گزارش‌های دست‌دوم است و تنها چند سند منبع دارد.',
};
