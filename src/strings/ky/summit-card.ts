import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: 'Мамлекет башчыларынын {number}жыйыны',
  heading: '{place}, {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'видеоконференция форматында, уюштурулган жери: {where}',
  hybrid: '{where}, бир бөлүгү видеоконференция форматында',
  now: ' (азыркы {place})',
  count: {
    member: {
      one: 'мүчө мамлекет',
      other: 'мүчө мамлекет',
    },
    observer: {
      one: 'байкоочу',
      other: 'байкоочу',
    },
    'dialogue-partner': {
      one: 'диалог боюнча өнөктөш',
      other: 'диалог боюнча өнөктөш',
    },
    partner: {
      one: 'өнөктөш',
      other: 'өнөктөш',
    },
    guest: {
      one: 'төрага чакырган конок',
      other: 'төрага чакырган конок',
    },
    organisation: {
      one: 'уюм',
      other: 'уюм',
    },
  },
  some: '{noun}\u00a0— {count}',
  partial: 'Кеминде: {counts}. Катышуучулардын тизмеси толук эмес; ырасталгандары гана эсептелди.',
  chair: 'Төрагасы',
  person: '{name}, {office}',
  motto: 'Урааны',
  membership: 'Курам',
  changes: {
    'founding-member': {
      other: 'Негиздөөчү мамлекеттер: {states}',
    },
    member: {
      one: 'Жаңы мүчө мамлекет: {states}',
      other: 'Жаңы мүчө мамлекеттер: {states}',
    },
    observer: {
      one: 'Жаңы байкоочу: {states}',
      other: 'Жаңы байкоочулар: {states}',
    },
    'dialogue-partner': {
      one: 'Диалог боюнча жаңы өнөктөш: {states}',
      other: 'Диалог боюнча жаңы өнөктөштөр: {states}',
    },
    partner: {
      one: 'Жаңы өнөктөш: {states}',
      other: 'Жаңы өнөктөштөр: {states}',
    },
    merged: {
      other: 'ШКУнун өнөктөшү болгон байкоочулар жана диалог боюнча өнөктөштөр: {states}',
    },
    'dialogue-partner-granted': {
      other: 'Диалог боюнча өнөктөш макамы берилди: {states}',
    },
    'accession-started': {
      other: 'Кабыл алуу жол-жобосу башталды: {states}',
    },
    'memorandum-signed': {
      one: 'Милдеттенмелер жөнүндө меморандумга кол койду: {states}',
      other: 'Милдеттенмелер жөнүндө меморандумдарга кол койду: {states}',
    },
  },
  adopted: 'Кабыл алынды',
  documents: {
    one: '# документ',
    other: '# документ',
  },
  listed: {
    other: 'аталышы белгилүүсү: #',
  },
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
  keyDocuments: 'Негизги документтер',
  more: {
    one: 'Дагы # негизги документ',
    other: 'Дагы # негизги документ',
  },
  next: 'Андан кийин',
  nextSummit: '{number}жыйын, {dates}, {place}',
  handover: 'Кийинки төрага: {state}',
  secondHand: 'Азырынча негизинен кыйыр кабарлардан белгилүү, булагы бар документтер аз.',
};
