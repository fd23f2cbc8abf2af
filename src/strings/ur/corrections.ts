import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'تصحیح: {date}۔',
  legend: 'بعد میں تصحیح شدہ',
  about: '{topic}۔',
  said: 'ڈیٹا ({edition}) میں درج تھا: {text}',
  title: 'sco-elements کے حقائق کی تصحیحات',
  subtitle: 'وہ حقائق جو کسی سابقہ اشاعت میں غلط تھے۔',
  was: 'اشاعت {edition} میں درج تھا: {text}',
  is: 'درست: {text}',
  why: 'وجہ: {text}',
  sources: 'مآخذ: {text}',
};
