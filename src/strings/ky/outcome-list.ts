import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Эмне кабыл алынды',
  lede: '{dates} · {counts}',
  adopted: {
    one: '# документ кабыл алынды',
    other: '# документ кабыл алынды',
  },
  uncounted: 'документтердин санын бир да булак көрсөтпөйт',
  listed: {
    other: 'аталышы белгилүүсү: #',
  },
  colon: ': ',
  semicolon: '; ',
  types: {
    agreement: {
      one: '# макулдашуу',
      other: '# макулдашуу',
    },
    decision: {
      one: '# чечим',
      other: '# чечим',
    },
    declaration: {
      one: '# декларация',
      other: '# декларация',
    },
    statement: {
      one: '# билдирүү',
      other: '# билдирүү',
    },
  },
  forms: {
    signed: {
      other: 'кол коюлганы\u00a0— #',
    },
    approved: {
      other: 'Кеңештин чечими менен бекитилгени\u00a0— #',
    },
    unsigned: {
      other: 'кол коюлбай кабыл алынганы\u00a0— #',
    },
    intergovernmental: {
      one: 'өкмөттөр аралык макулдашуу\u00a0— #',
      other: 'өкмөттөр аралык макулдашуу\u00a0— #',
    },
  },
  ofListed: 'Алардын ичинде: {forms}.',
  form: {
    signed: 'делегация башчылары кол койгон',
    approved: 'Кеңештин чечими менен бекитилген',
    unsigned: 'кол коюлбай кабыл алынган',
    intergovernmental: 'өкмөттөрдүн ортосундагы макулдашуу',
    'secretary-general': 'башкы катчы кол койгон, эсепке кирбейт',
  },
  key: 'Негизги документтер',
  others: {
    one: 'Дагы # документ',
    other: 'Дагы # документ',
  },
  severalThemes: 'Бир нече темадагы документ ар бир темада көрсөтүлөт.',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'тексти: {languages}',
  none: 'Бул саммиттин документтери тизмеде жок.',
  secondHand: 'Азырынча негизинен кыйыр кабарлардан белгилүү, булагы бар документтер аз.',
};
