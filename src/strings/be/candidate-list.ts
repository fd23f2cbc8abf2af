import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'Заяўкі і цікавасць',
  heading: {
    all: 'Заяўкі і цікавасць: станам на {date}',
    applicant: 'Заяўкі: станам на {date}',
    interest: 'Праяўленая цікавасць: станам на {date}',
    states: 'Статус і заяўкі: станам на {date}',
  },
  empty: 'На гэту дату такіх запісаў няма.',
  status: {
    member: 'член ШАС з\u00a0{date}',
    observer: 'назіральнік з\u00a0{date}',
    'dialogue-partner': 'партнёр па дыялогу з\u00a0{date}',
    partner: 'партнёр ШАС з\u00a0{date}',
  },
  pending: {
    member: 'член ШАС: рашэнне ад\u00a0{date}, яшчэ не дзейнічае',
    observer: 'назіральнік: рашэнне ад\u00a0{date}, яшчэ не дзейнічае',
    'dialogue-partner': 'партнёр па дыялогу: рашэнне ад\u00a0{date}, яшчэ не дзейнічае',
    partner: 'партнёр ШАС: рашэнне ад\u00a0{date}, яшчэ не дзейнічае',
  },
  none: 'без фармальнага статусу',
  state: 'Дзяржава',
  appliedFor: 'Заяўка',
  onTheDay: 'Статус',
  group: {
    open: {
      one: 'На разглядзе: #\u00a0дзяржава',
      few: 'На разглядзе: #\u00a0дзяржавы',
      many: 'На разглядзе: #\u00a0дзяржаў',
      other: 'На разглядзе: #\u00a0дзяржавы',
    },
    settled: {
      one: 'Пытанне вырашана: #\u00a0дзяржава',
      few: 'Пытанне вырашана: #\u00a0дзяржавы',
      many: 'Пытанне вырашана: #\u00a0дзяржаў',
      other: 'Пытанне вырашана: #\u00a0дзяржавы',
    },
    none: {
      one: 'Звестак няма: #\u00a0дзяржава',
      few: 'Звестак няма: #\u00a0дзяржавы',
      many: 'Звестак няма: #\u00a0дзяржаў',
      other: 'Звестак няма: #\u00a0дзяржавы',
    },
  },
  wanted: {
    member: 'паўнапраўнае членства',
    observer: 'статус назіральніка',
    'dialogue-partner': 'статус партнёра па дыялогу',
    unnamed: 'статус не названы',
  },
  interest: 'цікавасць: {status}',
  comma: ', ',
  reports: 'Што паведамлялі пра кожную дзяржаву',
  span: '{from}\u00a0– {to}',
  from: 'з\u00a0{from}',
};
