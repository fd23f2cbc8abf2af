import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Што прынята',
  lede: '{dates} · {counts}',
  adopted: {
    one: 'прынята дакументаў: #',
    other: 'прынята дакументаў: #',
  },
  uncounted: 'колькасць дакументаў крыніцамі не пацверджана',
  listed: {
    other: 'вядома паводле назвы: #',
  },
  colon: ': ',
  semicolon: '; ',
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
  forms: {
    signed: {
      other: 'падпісаных\u00a0– #',
    },
    approved: {
      other: 'зацверджаных рашэннем Савета\u00a0– #',
    },
    unsigned: {
      other: 'прынятых без падпісання\u00a0– #',
    },
    intergovernmental: {
      one: 'міжурадавых пагадненняў\u00a0– #',
      other: 'міжурадавых пагадненняў\u00a0– #',
    },
  },
  ofListed: 'З іх: {forms}.',
  form: {
    signed: 'падпісалі кіраўнікі дэлегацый',
    approved: 'зацверджана рашэннем Савета',
    unsigned: 'прынята без падпісання',
    intergovernmental: 'міжурадавае пагадненне',
    'secretary-general': 'падпісаў генеральны сакратар, у лік не ўваходзіць',
  },
  key: 'Асноўныя дакументы',
  others: {
    one: 'Яшчэ #\u00a0дакумент',
    few: 'Яшчэ #\u00a0дакументы',
    many: 'Яшчэ #\u00a0дакументаў',
    other: 'Яшчэ #\u00a0дакумента',
  },
  severalThemes: 'Дакумент з некалькімі тэмамі стаіць пад кожнай з іх.',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'тэкст: {languages}',
  none: 'Дакументаў гэтага саміту ў спісе няма.',
  secondHand: 'Пакуль вядома пераважна з другасных крыніц; першакрыніцы ёсць толькі для нямногіх дакументаў.',
};
