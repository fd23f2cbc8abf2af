import type { corrections as english } from '../en/corrections.js';

export const words: typeof english = {
  title: 'sco-elements фактыларына түзөтүүлөр',
  subtitle: 'Мурдагы чыгарылышта ката берилген фактылар.',
  was: '{edition} чыгарылышында мындай делген: {text}',
  is: 'Туурасы: {text}',
  why: 'Себеби: {text}',
  sources: 'Булактар: {text}',
};
