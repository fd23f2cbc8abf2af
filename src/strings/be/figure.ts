import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'Паказчыкі',
  numerals:
    'аднаго двух трох чатырох пяці шасці сямі васьмі дзевяці дзесяці адзінаццаці дванаццаці трынаццаці чатырнаццаці пятнаццаці шаснаццаці семнаццаці васямнаццаці дзевятнаццаці дваццаці',
  heading: {
    member: {
      one: 'Доля #\u00a0члена ШАС у свеце',
      other: 'Доля #\u00a0членаў ШАС у свеце',
    },
    partner: {
      one: 'Доля #\u00a0партнёра ў свеце',
      other: 'Доля #\u00a0партнёраў у свеце',
    },
    all: {
      one: 'Члены і партнёры: доля #\u00a0дзяржавы ў свеце',
      other: 'Члены і партнёры: доля #\u00a0дзяржаў у свеце',
    },
  },
  none: {
    member: 'Доля членаў ШАС у свеце',
    partner: 'Доля партнёраў у свеце',
    all: 'Доля членаў і партнёраў у свеце',
  },
  asOf: {
    member: 'Члены ШАС на {date}',
    partner: 'Партнёры на {date}',
    all: 'Члены і партнёры на {date}',
  },
  figuresOf: {
    one: '; паказчыкі за {year}\u00a0год',
    other: '; паказчыкі за {year}\u00a0гады',
  },
  measures: {
    population: 'Насельніцтва',
    land: 'Суша',
    'gdp-ppp': 'ВУП па парытэце пакупніцкай здольнасці',
    gdp: 'Намінальны ВУП',
  },
  sources: {
    'wb-population': 'Сусветны банк',
    factbook: '«Сусветная кніга фактаў» ЦРУ',
    'imf-weo-2510': 'МВФ',
  },
  comma: ', ',
  inland: 'з унутранымі водамі',
  absolute: {
    population: '{part}; у свеце\u00a0– {whole} чалавек',
    land: '{part}; у свеце\u00a0– {whole}\u00a0км², з Антарктыдай',
    'gdp-ppp': '{part}; у свеце\u00a0– {whole} міжнародных долараў',
    gdp: '{part}; у свеце\u00a0– {whole} долараў\u00a0ЗША',
  },
  withoutAntarctica: '{share} без Антарктыды',
  counted: 'Улічаны дзяржавы: {states}.',
  missing: '{measure}, даных няма, улічана як нуль: {states}.',
  otherYear: '{measure}, даныя за {year}\u00a0год: {states}.',
};
