import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'نهادها و شرکا',
  heading: {
    all: 'نهادهای سازمان همکاری شانگهای و سازمان‌های همکار آن',
    counterparts: 'سازمان‌های همکار سازمان همکاری شانگهای',
    bodies: 'نهادهای سازمان همکاری شانگهای',
  },
  named: '{name} ({acronym})',
  none: 'تا {date} چیزی ثبت نشده است.',
  columns: {
    bodies: {
      name: 'نهاد',
      seat: 'مقر',
      head: 'رئیس',
      since: 'تأسیس',
    },
    counterparts: {
      name: 'سازمان',
      seat: 'مقر',
      head: 'رئیس',
      since: 'ثبت‌شده از',
    },
  },
  seatOf: '{place} (دبیرخانه)',
  headOf: '{name} ({state})',
  founded: 'تأسیس: {date}',
  runIn: '{name}. ',
  colon: ': ',
  more: {
    bodies: {
      other: '# نهاد دیگر و وظایف هر یک',
    },
    counterparts: {
      other: '# سازمان دیگر و توافق‌ها با هر یک',
    },
  },
  details: {
    bodies: 'وظایف هر نهاد',
    counterparts: 'توافق‌ها با هر سازمان',
  },
  partners: {
    other: '# سازمان همکار سازمان همکاری شانگهای',
  },
};
