import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': 'ایکشن پلان',
  agreement: 'سمجھوتہ',
  charter: 'چارٹر',
  concept: 'تصوراتی دستاویز',
  convention: 'کنونشن',
  decision: 'فیصلہ',
  declaration: 'اعلامیہ',
  initiative: 'اقدام',
  memorandum: 'یادداشت',
  programme: 'پروگرام',
  regulation: 'ضوابط',
  report: 'رپورٹ',
  statement: 'بیان',
  strategy: 'حکمت عملی',
  treaty: 'معاہدہ',
};
