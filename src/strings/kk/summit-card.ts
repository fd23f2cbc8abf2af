import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: 'Мемлекет басшыларының {number}отырысы',
  heading: '{place}, {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'бейнеконференция режимінде, өткізілген жері: {where}',
  hybrid: '{where}, ішінара бейнеконференция режимінде',
  now: ' (қазіргі {place})',
  count: {
    member: {
      one: 'мүше мемлекет',
      other: 'мүше мемлекет',
    },
    observer: {
      one: 'бақылаушы',
      other: 'бақылаушы',
    },
    'dialogue-partner': {
      one: 'диалог бойынша серіктес',
      other: 'диалог бойынша серіктес',
    },
    partner: {
      one: 'серіктес',
      other: 'серіктес',
    },
    guest: {
      one: 'төраға шақырған қонақ',
      other: 'төраға шақырған қонақ',
    },
    organisation: {
      one: 'ұйым',
      other: 'ұйым',
    },
  },
  some: '{noun}\u00a0– {count}',
  partial: 'Кемінде: {counts}. Қатысушылар тізімі толық емес; тек расталғандары есептелді.',
  chair: 'Төрағасы',
  person: '{name}, {office}',
  motto: 'Ұраны',
  membership: 'Құрамы',
  changes: {
    'founding-member': {
      other: 'Құрылтайшы мемлекеттер: {states}',
    },
    member: {
      one: 'Жаңа мүше мемлекет: {states}',
      other: 'Жаңа мүше мемлекеттер: {states}',
    },
    observer: {
      one: 'Жаңа бақылаушы: {states}',
      other: 'Жаңа бақылаушылар: {states}',
    },
    'dialogue-partner': {
      one: 'Диалог бойынша жаңа серіктес: {states}',
      other: 'Диалог бойынша жаңа серіктестер: {states}',
    },
    partner: {
      one: 'Жаңа серіктес: {states}',
      other: 'Жаңа серіктестер: {states}',
    },
    merged: {
      other: 'ШЫҰ серіктесі болған бақылаушылар мен диалог бойынша серіктестер: {states}',
    },
    'dialogue-partner-granted': {
      other: 'Диалог бойынша серіктес мәртебесі берілді: {states}',
    },
    'accession-started': {
      other: 'Қабылдау рәсімі басталды: {states}',
    },
    'memorandum-signed': {
      one: 'Міндеттемелер туралы меморандумға қол қойды: {states}',
      other: 'Міндеттемелер туралы меморандумдарға қол қойды: {states}',
    },
  },
  adopted: 'Қабылданды',
  documents: {
    one: '# құжат',
    other: '# құжат',
  },
  listed: {
    other: 'атауы белгілісі: #',
  },
  types: {
    agreement: {
      one: '# келісім',
      other: '# келісім',
    },
    decision: {
      one: '# шешім',
      other: '# шешім',
    },
    declaration: {
      one: '# декларация',
      other: '# декларация',
    },
    statement: {
      one: '# мәлімдеме',
      other: '# мәлімдеме',
    },
  },
  keyDocuments: 'Негізгі құжаттар',
  more: {
    one: 'Тағы # негізгі құжат',
    other: 'Тағы # негізгі құжат',
  },
  next: 'Одан кейін',
  nextSummit: '{number}отырыс, {dates}, {place}',
  handover: 'Келесі төраға: {state}',
  secondHand:
    'Әзірге негізінен басқадан алынған хабарлар бойынша белгілі, құжаттардың азына ғана дереккөз бар.',
};
