import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-figure>`. */
export const figure = {
  kicker: 'Figures',
  /** The words for 1, 2, 3 … in the heading, separated by spaces. */
  numerals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  heading: {
    member: {
      one: 'The # member’s share of the world',
      other: 'The # members’ share of the world',
    } as Plural,
    partner: {
      one: 'The # partner’s share of the world',
      other: 'The # partners’ share of the world',
    } as Plural,
    all: {
      one: 'Members’ and partners’ share of the world: # state',
      other: 'Members’ and partners’ share of the world: # states',
    } as Plural,
  },
  none: {
    member: 'The members’ share of the world',
    partner: 'The partners’ share of the world',
    all: 'The members’ and partners’ share of the world',
  },
  asOf: {
    member: 'Members as of {date}',
    partner: 'Partners as of {date}',
    all: 'Members and partners as of {date}',
  },
  figuresOf: { other: '; figures for {year}' } as Plural,
  measures: {
    population: 'Population',
    land: 'Land',
    'gdp-ppp': 'GDP at purchasing power parity',
    gdp: 'GDP, nominal',
  },
  sources: {
    'wb-population': 'World Bank',
    factbook: 'CIA World Factbook',
    'imf-weo-2510': 'IMF',
  },
  comma: ', ',
  inland: 'including inland waters',
  absolute: {
    population: '{part} of {whole} people',
    land: '{part} of {whole} km², including Antarctica',
    'gdp-ppp': '{part} of {whole} international dollars',
    gdp: '{part} of {whole} US dollars',
  },
  withoutAntarctica: '{share} excluding Antarctica',
  counted: 'Countries included: {states}.',
  missing: '{measure}: no figure for {states}, counted as zero.',
  otherYear: '{measure}: {year} figure for {states}.',
};
