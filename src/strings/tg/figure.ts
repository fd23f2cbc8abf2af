import type { figure as english } from '../en/figure.js';

export const words: typeof english = {
  kicker: 'Рақамҳо',
  numerals:
    'як ду се чор панҷ шаш ҳафт ҳашт нӯҳ даҳ ёздаҳ дувоздаҳ сенздаҳ чордаҳ понздаҳ шонздаҳ ҳабдаҳ ҳаждаҳ нуздаҳ бист',
  heading: {
    member: {
      other: 'Ҳиссаи # давлати узв дар ҷаҳон',
    },
    partner: {
      other: 'Ҳиссаи # шарик дар ҷаҳон',
    },
    all: {
      other: 'Ҳиссаи давлатҳои узв ва шарикон дар ҷаҳон: # давлат',
    },
  },
  none: {
    member: 'Ҳиссаи давлатҳои узв дар ҷаҳон',
    partner: 'Ҳиссаи шарикон дар ҷаҳон',
    all: 'Ҳиссаи давлатҳои узв ва шарикон дар ҷаҳон',
  },
  asOf: {
    member: 'Давлатҳои узв ба ҳолати {date}',
    partner: 'Шарикон ба ҳолати {date}',
    all: 'Давлатҳои узв ва шарикон ба ҳолати {date}',
  },
  figuresOf: {
    other: '; рақамҳо: {year}',
  },
  measures: {
    population: 'Аҳолӣ',
    land: 'Хушкӣ',
    'gdp-ppp': 'ММД аз рӯи паритети қобилияти харид',
    gdp: 'ММД-и номиналӣ',
  },
  sources: {
    'wb-population': 'Бонки ҷаҳонӣ',
    factbook: '«Китоби далелҳои ҷаҳон»-и СИА',
    'imf-weo-2510': 'ХБА',
  },
  comma: ', ',
  inland: 'бо обҳои дохилӣ',
  absolute: {
    population: '{part} аз {whole}\u00a0нафар',
    land: '{part} аз {whole}\u00a0км², бо Антарктида',
    'gdp-ppp': '{part} аз {whole}\u00a0доллари байналмилалӣ',
    gdp: '{part} аз {whole}\u00a0доллари ИМА',
  },
  withoutAntarctica: '{share} бе Антарктида',
  counted: 'Кишварҳои ҳисобшуда: {states}.',
  missing: '{measure}, рақам нест, сифр ҳисоб шуд: {states}.',
  otherYear: '{measure}, рақами соли\u00a0{year}: {states}.',
};
