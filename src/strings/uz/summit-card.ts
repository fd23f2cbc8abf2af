import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: 'Davlat rahbarlarining {number}majlisi',
  heading: '{place}, {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'videoaloqa orqali, oʻtkazilgan joyi: {where}',
  hybrid: '{where}, qisman videoaloqa orqali',
  now: ' (hozirgi {place})',
  count: {
    member: {
      one: 'aʼzo davlat',
      other: 'aʼzo davlat',
    },
    observer: {
      one: 'kuzatuvchi',
      other: 'kuzatuvchi',
    },
    'dialogue-partner': {
      one: 'muloqot boʻyicha sherik',
      other: 'muloqot boʻyicha sherik',
    },
    partner: {
      one: 'sherik',
      other: 'sherik',
    },
    guest: {
      one: 'raislik qiluvchi davlat mehmoni',
      other: 'raislik qiluvchi davlat mehmoni',
    },
    organisation: {
      one: 'tashkilot',
      other: 'tashkilot',
    },
  },
  some: '{noun}\u00a0– {count}',
  partial: 'Kamida: {counts}. Ishtirokchilar roʻyxati toʻliq emas; faqat tasdiqlanganlari hisoblangan.',
  chair: 'Raislik qilgan',
  person: '{name}, {office}',
  motto: 'Shiori',
  membership: 'Tarkib',
  changes: {
    'founding-member': {
      other: 'Taʼsischi davlatlar: {states}',
    },
    member: {
      one: 'Yangi aʼzo: {states}',
      other: 'Yangi aʼzolar: {states}',
    },
    observer: {
      one: 'Yangi kuzatuvchi: {states}',
      other: 'Yangi kuzatuvchilar: {states}',
    },
    'dialogue-partner': {
      one: 'Muloqot boʻyicha yangi sherik: {states}',
      other: 'Muloqot boʻyicha yangi sheriklar: {states}',
    },
    partner: {
      one: 'Yangi sherik: {states}',
      other: 'Yangi sheriklar: {states}',
    },
    merged: {
      other: 'SHHT sherigi boʻlgan kuzatuvchilar va muloqot boʻyicha sheriklar: {states}',
    },
    'dialogue-partner-granted': {
      other: 'Muloqot boʻyicha sherik maqomi berildi: {states}',
    },
    'accession-started': {
      other: 'Qabul jarayoni boshlandi: {states}',
    },
    'memorandum-signed': {
      one: 'Majburiyatlar toʻgʻrisidagi memorandumni imzoladi: {states}',
      other: 'Majburiyatlar toʻgʻrisidagi memorandumlarni imzoladi: {states}',
    },
  },
  adopted: 'Qabul qilingan',
  documents: {
    one: '#\u00a0ta hujjat',
    other: '#\u00a0ta hujjat',
  },
  listed: {
    other: 'nomi maʼlum: #\u00a0ta',
  },
  types: {
    agreement: {
      one: '#\u00a0ta bitim',
      other: '#\u00a0ta bitim',
    },
    decision: {
      one: '#\u00a0ta qaror',
      other: '#\u00a0ta qaror',
    },
    declaration: {
      one: '#\u00a0ta deklaratsiya',
      other: '#\u00a0ta deklaratsiya',
    },
    statement: {
      one: '#\u00a0ta bayonot',
      other: '#\u00a0ta bayonot',
    },
  },
  keyDocuments: 'Asosiy hujjatlar',
  more: {
    one: 'Yana #\u00a0ta asosiy hujjat',
    other: 'Yana #\u00a0ta asosiy hujjat',
  },
  next: 'Sammitdan keyin',
  nextSummit: '{number}majlis, {dates}, {place}',
  handover: 'Keyingi rais: {state}',
  secondHand: 'Hozircha asosan ikkilamchi xabarlardan maʼlum; kam hujjatning manbasi bor.',
};
