import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'Органдар мен серіктестер',
  heading: {
    all: 'ШЫҰ органдары және ол ынтымақтасатын ұйымдар',
    counterparts: 'ШЫҰ ынтымақтасатын ұйымдар',
    bodies: 'ШЫҰ органдары',
  },
  named: '{name} ({acronym})',
  none: 'Тіркелген дерек жоқ: {date} күнгі жағдай.',
  columns: {
    bodies: {
      name: 'Орган',
      seat: 'Орны',
      head: 'Басшысы',
      since: 'Құрылуы',
    },
    counterparts: {
      name: 'Ұйым',
      seat: 'Орны',
      head: 'Басшысы',
      since: 'Алғашқы дерек',
    },
  },
  seatOf: '{place} (хатшылығы)',
  headOf: '{name} ({state})',
  founded: 'Құрылған уақыты: {date}',
  runIn: '{name}. ',
  colon: ': ',
  more: {
    bodies: {
      one: 'Тағы # орган және әрқайсысының міндеті',
      other: 'Тағы # орган және әрқайсысының міндеті',
    },
    counterparts: {
      one: 'Тағы # ұйым және әрқайсысымен келісілгені',
      other: 'Тағы # ұйым және әрқайсысымен келісілгені',
    },
  },
  details: {
    bodies: 'Әр органның міндеті',
    counterparts: 'Әр ұйыммен не келісілді',
  },
  partners: {
    one: 'ШЫҰ ынтымақтасатын # ұйым',
    other: 'ШЫҰ ынтымақтасатын # ұйым',
  },
};
