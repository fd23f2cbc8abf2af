import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  mark: 'Түзөтүлгөн күнү: {date}.',
  legend: 'кийин түзөтүлгөн',
  about: '{topic}.',
  said: 'Маалыматтардын нускасында ({edition}) мындай делген: {text}',
  title: 'sco-elements фактыларына түзөтүүлөр',
  subtitle: 'Мурдагы чыгарылышта ката берилген фактылар.',
  was: '{edition} чыгарылышында мындай делген: {text}',
  is: 'Туурасы: {text}',
  why: 'Себеби: {text}',
  sources: 'Булактар: {text}',
};
