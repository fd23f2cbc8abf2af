import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: '{number} пасяджэнне кіраўнікоў дзяржаў',
  heading: '{place}, {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'па відэасувязі, арганізатар: {where}',
  hybrid: '{where}, часткова па відэасувязі',
  now: ' (цяпер {place})',
  count: {
    member: {
      one: 'член',
      few: 'члены',
      many: 'членаў',
      other: 'члена',
    },
    observer: {
      one: 'назіральнік',
      few: 'назіральнікі',
      many: 'назіральнікаў',
      other: 'назіральніка',
    },
    'dialogue-partner': {
      one: 'партнёр па дыялогу',
      few: 'партнёры па дыялогу',
      many: 'партнёраў па дыялогу',
      other: 'партнёра па дыялогу',
    },
    partner: {
      one: 'партнёр',
      few: 'партнёры',
      many: 'партнёраў',
      other: 'партнёра',
    },
    guest: {
      one: 'госць старшыні',
      few: 'госці старшыні',
      many: 'гасцей старшыні',
      other: 'госця старшыні',
    },
    organisation: {
      one: 'арганізацыя',
      few: 'арганізацыі',
      many: 'арганізацый',
      other: 'арганізацыі',
    },
  },
  some: '{count} {noun}',
  partial: 'Як мінімум {counts}. Спіс удзельнікаў няпоўны; улічаны толькі пацверджаныя.',
  chair: 'Старшыня',
  person: '{name}, {office}',
  motto: 'Дэвіз',
  membership: 'Змены ў складзе',
  changes: {
    'founding-member': {
      other: 'Дзяржавы-заснавальніцы: {states}',
    },
    member: {
      one: 'Новы член ШАС: {states}',
      other: 'Новыя члены ШАС: {states}',
    },
    observer: {
      one: 'Новы назіральнік: {states}',
      other: 'Новыя назіральнікі: {states}',
    },
    'dialogue-partner': {
      one: 'Новы партнёр па дыялогу: {states}',
      other: 'Новыя партнёры па дыялогу: {states}',
    },
    partner: {
      one: 'Новы партнёр ШАС: {states}',
      other: 'Новыя партнёры ШАС: {states}',
    },
    merged: {
      other: 'Назіральнікі і партнёры па дыялогу, якія сталі партнёрамі ШАС: {states}',
    },
    'dialogue-partner-granted': {
      other: 'Нададзены статус партнёра па дыялогу: {states}',
    },
    'accession-started': {
      other: 'Пачата працэдура прыёму: {states}',
    },
    'memorandum-signed': {
      one: 'Падпісаны мемарандум аб абавязацельствах: {states}',
      other: 'Падпісаны мемарандумы аб абавязацельствах: {states}',
    },
  },
  adopted: 'Прынята',
  documents: {
    one: '#\u00a0дакумент',
    few: '#\u00a0дакументы',
    many: '#\u00a0дакументаў',
    other: '#\u00a0дакумента',
  },
  listed: {
    other: 'вядома паводле назвы: #',
  },
  types: {
    agreement: {
      one: '#\u00a0пагадненне',
      few: '#\u00a0пагадненні',
      many: '#\u00a0пагадненняў',
      other: '#\u00a0пагаднення',
    },
    decision: {
      one: '#\u00a0рашэнне',
      few: '#\u00a0рашэнні',
      many: '#\u00a0рашэнняў',
      other: '#\u00a0рашэння',
    },
    declaration: {
      one: '#\u00a0дэкларацыя',
      few: '#\u00a0дэкларацыі',
      many: '#\u00a0дэкларацый',
      other: '#\u00a0дэкларацыі',
    },
    statement: {
      one: '#\u00a0заява',
      few: '#\u00a0заявы',
      many: '#\u00a0заяў',
      other: '#\u00a0заявы',
    },
  },
  keyDocuments: 'Асноўныя дакументы',
  more: {
    one: 'Яшчэ #\u00a0асноўны дакумент',
    few: 'Яшчэ #\u00a0асноўныя дакументы',
    many: 'Яшчэ #\u00a0асноўных дакументаў',
    other: 'Яшчэ #\u00a0асноўнага дакумента',
  },
  next: 'Пасля саміту',
  nextSummit: '{number} пасяджэнне, {dates}, {place}',
  handover: 'Наступны старшыня: {state}',
  secondHand: 'Пакуль вядома пераважна з другасных крыніц; першакрыніцы ёсць толькі для нямногіх дакументаў.',
};
