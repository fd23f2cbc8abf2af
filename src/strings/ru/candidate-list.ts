import type { candidateList } from '../en/candidate-list.js';

export const words: typeof candidateList = {
  kicker: 'Заявки и интерес',
  heading: {
    all: 'Заявки и проявленный интерес: по состоянию на {date}',
    applicant: 'Заявки: по состоянию на {date}',
    interest: 'Проявленный интерес: по состоянию на {date}',
    states: 'Статус и заявки: по состоянию на {date}',
  },
  empty: 'На этот день ничего подобного не зафиксировано.',
  status: {
    member: 'член с\u00a0{date}',
    observer: 'наблюдатель с\u00a0{date}',
    'dialogue-partner': 'партнёр по диалогу с\u00a0{date}',
    partner: 'партнёр ШОС с\u00a0{date}',
  },
  pending: {
    member: 'член: решение от {date}, ещё не в силе',
    observer: 'наблюдатель: решение от {date}, ещё не в силе',
    'dialogue-partner': 'партнёр по диалогу: решение от {date}, ещё не в силе',
    partner: 'партнёр ШОС: решение от {date}, ещё не в силе',
  },
  none: 'формального статуса нет',
  unrecorded: 'Ни заявка, ни интерес не зафиксированы.',
  kind: { applicant: 'Заявка', interest: 'Проявлен интерес' },
  applicantFor: { observer: 'Заявка на статус наблюдателя', member: 'Заявка на полное членство' },
  span: '{from} – {to}',
  from: 'с\u00a0{from}',
};
