import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Хто ўдзельнічаў',
  count: {
    member: {
      one: '#\u00a0член',
      few: '#\u00a0члены',
      many: '#\u00a0членаў',
      other: '#\u00a0члена',
    },
    observer: {
      one: '#\u00a0назіральнік',
      few: '#\u00a0назіральнікі',
      many: '#\u00a0назіральнікаў',
      other: '#\u00a0назіральніка',
    },
    'dialogue-partner': {
      one: '#\u00a0партнёр па дыялогу',
      few: '#\u00a0партнёры па дыялогу',
      many: '#\u00a0партнёраў па дыялогу',
      other: '#\u00a0партнёра па дыялогу',
    },
    partner: {
      one: '#\u00a0партнёр',
      few: '#\u00a0партнёры',
      many: '#\u00a0партнёраў',
      other: '#\u00a0партнёра',
    },
    guest: {
      one: '#\u00a0госць старшыні',
      few: '#\u00a0госці старшыні',
      many: '#\u00a0гасцей старшыні',
      other: '#\u00a0госця старшыні',
    },
    organisation: {
      one: '#\u00a0арганізацыя',
      few: '#\u00a0арганізацыі',
      many: '#\u00a0арганізацый',
      other: '#\u00a0арганізацыі',
    },
    official: {
      one: '#\u00a0службовая асоба ШАС',
      few: '#\u00a0службовыя асобы ШАС',
      many: '#\u00a0службовых асоб ШАС',
      other: '#\u00a0службовай асобы ШАС',
    },
  },
  others: {
    one: 'Яшчэ #\u00a0удзельнік',
    few: 'Яшчэ #\u00a0удзельнікі',
    many: 'Яшчэ #\u00a0удзельнікаў',
    other: 'Яшчэ #\u00a0удзельніка',
  },
  othersKnown: {
    other: 'Вядома яшчэ: #',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · як мінімум {counts}',
  atLeast: 'Як мінімум {count}',
  partial: {
    one: 'Спіс няпоўны: дэлегацый не менш як #.',
    other: 'Спіс няпоўны: дэлегацый не менш як #.',
  },
  unknown: 'Ніводная крыніца не пералічвае ўдзельнікаў.',
  below: {
    one: 'Дэлегацый, якія ўзначальваў не кіраўнік дзяржавы ці ўрада: #.',
    other: 'Дэлегацый, якія ўзначальваў не кіраўнік дзяржавы ці ўрада: #.',
  },
  byVideo: 'Усё пасяджэнне прайшло па відэасувязі.',
  message: {
    other: 'Накіравалі пасланне (не ўлічаны): #',
  },
  body: {
    'secretary-general': 'Сакратарыят',
    'deputy-secretary-general': 'Сакратарыят',
    'rats-director': 'Рэгіянальная антытэрарыстычная структура',
  },
  office: {
    'secretary-general': 'генеральны сакратар',
    'deputy-secretary-general': 'намеснік генеральнага сакратара',
    'rats-director': 'дырэктар Выканаўчага камітэта',
  },
  separator: '\u00a0· ',
  belowHead: 'не кіраўнік дзяржавы ці ўрада',
  chair: 'старшыня пасяджэння',
  video: 'па відэасувязі',
  noName: 'імя прадстаўніка невядомае',
  represented: 'удзел пацверджаны; імя прадстаўніка невядомае',
  printed: 'у крыніцы: {name}',
  offices: {
    'President-cn': 'старшыня КНР',
    'President-aiib': 'прэзідэнт',
  },
};
