import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: '{number} ҷаласаи сарони давлатҳо',
  heading: '{place}, {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'тариқи видеоконфронс, мизбон: {where}',
  hybrid: '{where}, қисман тариқи видеоконфронс',
  now: ' (ҳоло {place})',
  count: {
    member: {
      other: 'давлати узв',
    },
    observer: {
      other: 'давлати нозир',
    },
    'dialogue-partner': {
      other: 'шарики муколама',
    },
    partner: {
      other: 'шарик',
    },
    guest: {
      other: 'меҳмони кишвари раисикунанда',
    },
    organisation: {
      other: 'созмон',
    },
  },
  some: '{count} {noun}',
  partial: 'Ҳадди ақал {counts}. Рӯйхати иштирокчиён нопурра аст; танҳо тасдиқшудаҳо ҳисоб шудаанд.',
  chair: 'Раиси ҷаласа',
  person: '{name}, {office}',
  motto: 'Шиор',
  membership: 'Узвият',
  changes: {
    'founding-member': {
      other: 'Давлатҳои муассис: {states}',
    },
    member: {
      other: 'Узви нав: {states}',
    },
    observer: {
      other: 'Нозири нав: {states}',
    },
    'dialogue-partner': {
      other: 'Шарики нави муколама: {states}',
    },
    partner: {
      other: 'Шарики нав: {states}',
    },
    merged: {
      other: 'Давлатҳои нозир ва шарикони муколама, ки шарики СҲШ шуданд: {states}',
    },
    'dialogue-partner-granted': {
      other: 'Мақоми шарики муколама дода шуд: {states}',
    },
    'accession-started': {
      other: 'Раванди қабул оғоз шуд: {states}',
    },
    'memorandum-signed': {
      other: 'Ёддошт дар бораи ӯҳдадориҳо имзо шуд: {states}',
    },
  },
  adopted: 'Қабул шуд',
  documents: {
    other: '# санад',
  },
  listed: {
    other: '# санад бо ном маълум',
  },
  types: {
    agreement: {
      other: '# созишнома',
    },
    decision: {
      other: '# қарор',
    },
    declaration: {
      other: '# эъломия',
    },
    statement: {
      other: '# изҳорот',
    },
  },
  keyDocuments: 'Санадҳои асосӣ',
  more: {
    other: 'Боз # санади асосӣ',
  },
  next: 'Баъд аз саммит',
  nextSummit: '{number} ҷаласа, {dates}, {place}',
  handover: 'Раисӣ ба {state} гузашт',
  secondHand: 'То ҳол асосан аз хабарҳои дасти дуюм маълум аст; танҳо чанд санад манбаъ дорад.',
};
