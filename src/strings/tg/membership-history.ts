import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Узвият',
  heading: 'Аз {first} то {now}',
  headingOne: 'Давлатҳои узв ва шарикон',
  headingOf: 'Мақом дар тӯли вақт',
  members: {
    other: '# давлати узв',
  },
  statusOf: {
    member: 'узв',
    observer: 'нозир',
    'dialogue-partner': 'шарики муколама',
    partner: 'шарик',
  },
  over: '{status} {years}',
  since: '{status} аз {from}',
  sincePart: '{status} (оғоз: {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'бе мақоми расмӣ',
  none: 'То ин сана ягон давлат мақоми расмӣ надошт.',
  uncertain: 'оғоз танҳо бо моҳ ё сол маълум аст',
  countIn: '{year}:\u00a0{count}',
  counts: 'Ҳамагӣ',
  table: 'Дар ҷадвал',
  state: 'Давлат',
  statuses: 'Мақомҳо',
  fromTo: '{from}\u00a0– {to}',
};
