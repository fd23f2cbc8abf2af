import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'برنامهٔ اقدام',
  agreement: 'موافقت‌نامه',
  charter: 'منشور',
  concept: 'سند مفهومی',
  convention: 'کنوانسیون',
  decision: 'تصمیم',
  declaration: 'اعلامیه',
  initiative: 'ابتکار',
  memorandum: 'یادداشت',
  programme: 'برنامه',
  regulation: 'آیین‌نامه',
  report: 'گزارش',
  statement: 'بیانیه',
  strategy: 'راهبرد',
  treaty: 'معاهده',
};
