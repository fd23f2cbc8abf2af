import type { claimList as english } from '../en/claim-list.js';

export const words: typeof english = {
  heading: 'Авторская статья: утверждение за утверждением',
  headingOf: 'Авторская статья, утверждение за утверждением: {category}',
  total: {
    one: '# утверждение: {verdicts}.',
    few: '# утверждения: {verdicts}.',
    many: '# утверждений: {verdicts}.',
    other: '# утверждения: {verdicts}.',
  },
  unpublished: {
    one: ' Ещё # слишком неопределённо для оценки и не приводится.',
    few: ' Ещё # слишком неопределённы для оценки и не приводятся.',
    many: ' Ещё # слишком неопределённы для оценки и не приводятся.',
    other: ' Ещё # слишком неопределённы для оценки и не приводятся.',
  },
  none: 'Таких утверждений нет.',
  count: {
    confirmed: { other: 'подтверждено: #' },
    imprecise: { other: 'неточно: #' },
    contradicted: { other: 'опровергнуто: #' },
    unverifiable: { other: 'не поддаётся проверке: #' },
  },
  said: '{verdict}. {fact}',
  more: {
    one: 'Ещё # утверждение',
    few: 'Ещё # утверждения',
    many: 'Ещё # утверждений',
    other: 'Ещё # утверждения',
  },
  colon: ': ',
  since: 'С тех пор',
  note: 'Примечание',
  omissions: 'О чём статья умалчивает',
  facts: { one: '# факт', few: '# факта', many: '# фактов', other: '# факта' },
};
