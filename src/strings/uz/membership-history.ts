import type { membershipHistory as english } from '../en/membership-history.js';

export const words: typeof english = {
  kicker: 'Tarkib',
  heading: '{first}\u00a0tadan {now}gacha',
  headingOne: 'Aʼzo davlatlar va sheriklar',
  headingOf: 'Maqom oʻzgarishi',
  members: {
    one: '#\u00a0ta aʼzo davlat',
    other: '#\u00a0ta aʼzo davlat',
  },
  statusOf: {
    member: 'aʼzo',
    observer: 'kuzatuvchi',
    'dialogue-partner': 'muloqot boʻyicha sherik',
    partner: 'sherik',
  },
  over: '{status}, {years}',
  since: '{from}dan {status}',
  sincePart: '{status} (boshlanishi: {from})',
  years: '{from}–{to}',
  separator: ', ',
  never: 'rasmiy maqomi yoʻq',
  none: 'Shu sanagacha hech bir davlatning rasmiy maqomi boʻlmagan.',
  uncertain: 'boshlanishining faqat oyi yoki yili maʼlum',
  countIn: '{year}:\u00a0{count}',
  counts: 'Umumiy soni',
  table: 'Jadval koʻrinishida',
  state: 'Davlat',
  statuses: 'Maqomlari',
  fromTo: '{from}\u00a0– {to}',
};
