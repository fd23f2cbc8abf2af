import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'Өтінімдер мен қызығушылық',
  heading: {
    all: 'Өтінімдер мен қызығушылық: {date} күнгі жағдай',
    applicant: 'Өтінімдер: {date} күнгі жағдай',
    interest: 'Білдірілген қызығушылық: {date} күнгі жағдай',
    states: 'Мәртебесі мен өтінімдері: {date} күнгі жағдай',
  },
  empty: 'Бұл күнге дейін мұндай дерек тіркелмеген.',
  status: {
    member: 'мүше мемлекет (басталуы: {date})',
    observer: 'бақылаушы (басталуы: {date})',
    'dialogue-partner': 'диалог бойынша серіктес (басталуы: {date})',
    partner: 'ШЫҰ серіктесі (басталуы: {date})',
  },
  pending: {
    member: 'мүше мемлекет: шешім күні\u00a0– {date}, әлі күшіне енген жоқ',
    observer: 'бақылаушы: шешім күні\u00a0– {date}, әлі күшіне енген жоқ',
    'dialogue-partner': 'диалог бойынша серіктес: шешім күні\u00a0– {date}, әлі күшіне енген жоқ',
    partner: 'ШЫҰ серіктесі: шешім күні\u00a0– {date}, әлі күшіне енген жоқ',
  },
  none: 'ресми мәртебесі жоқ',
  state: 'Мемлекет',
  appliedFor: 'Өтінім',
  onTheDay: 'Мәртебесі',
  group: {
    open: {
      one: 'Қаралуда: # мемлекет',
      other: 'Қаралуда: # мемлекет',
    },
    settled: {
      one: 'Шешілді: # мемлекет',
      other: 'Шешілді: # мемлекет',
    },
    none: {
      one: 'Дерек жоқ: # мемлекет',
      other: 'Дерек жоқ: # мемлекет',
    },
  },
  wanted: {
    member: 'толыққанды мүшелік',
    observer: 'бақылаушы мәртебесі',
    'dialogue-partner': 'диалог бойынша серіктес мәртебесі',
    unnamed: 'мәртебе аталмаған',
  },
  interest: 'қызығушылық: {status}',
  comma: ', ',
  reports: 'Әр мемлекет туралы не хабарланды',
  span: '{from}\u00a0– {to}',
  from: 'басталуы: {from}',
};
