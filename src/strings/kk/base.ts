import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'Сілтеме жасау не пайдалану',
  kicker: 'ШЫҰ · {subject}',
  asOf: '{date} күнгі жағдай',
  data: 'деректер нұсқасы: {version}',
  sources: {
    one: '# дереккөз',
    other: '# дереккөз',
  },
  secondHand: '* бір ғана дереккөз немесе басқадан алынған хабар',
  fromCopy: 'кейбір дереккөздің тек көшірмесі қаралды',
  translation: '† аудармасы біздікі',
};
