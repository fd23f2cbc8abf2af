import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'Документтер',
  heading: 'Саммиттерде эмне кабыл алынды',
  headingOf: 'Саммитте эмне кабыл алынды: {place}, {year}',
  theme: 'Тема',
  allThemes: 'Бардык темалар',
  type: 'Түрү',
  allTypes: 'Бардык түрлөр',
  shown: {
    one: 'Көрсөтүлдү: {shown}, баары: # документ',
    other: 'Көрсөтүлдү: {shown}, баары: # документ',
  },
  all: {
    one: '# документ',
    other: '# документ',
  },
  meeting: '{number}жыйын, {place}',
  none: 'Ылайык келген документ жок.',
  noneYet: 'Бул күнгө чейин документ кабыл алынган эмес.',
  text: 'Тексти',
  succeeds: 'Мурдагы документ',
  succeeded: 'Кийинки документ',
  related: 'Байланыштуу',
  adopted: 'Кантип кабыл алынды',
  followUp: 'Андан бери',
  note: 'Эскертүү',
  described: 'Сыпаттама аталыш, документтин өз аталышы эмес.',
  link: 'Бул документке шилтеме',
  others: {
    one: 'Дагы # документ',
    other: 'Дагы # документ',
  },
  earlier: {
    one: 'Мурдагы жыйында кабыл алынган # документ',
    other: 'Мурдагы жыйындарда кабыл алынган # документ',
  },
  more: {
    other: 'Дагы # көрсөтүү',
  },
  sources: 'Булактар',
  thin: 'Азырынча негизинен кыйыр кабарлардан белгилүү, булагы бар документтер аз.',
};
