import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'Hujjatlar',
  heading: 'Sammitlarda nima qabul qilingan',
  headingOf: 'Sammitda nima qabul qilingan: {place}, {year}',
  theme: 'Mavzu',
  allThemes: 'Barcha mavzular',
  type: 'Turi',
  allTypes: 'Barcha turlar',
  shown: {
    one: 'Koʻrsatildi: {shown}, jami: #\u00a0ta hujjat',
    other: 'Koʻrsatildi: {shown}, jami: #\u00a0ta hujjat',
  },
  all: {
    one: '#\u00a0ta hujjat',
    other: '#\u00a0ta hujjat',
  },
  meeting: '{number}majlis, {place}',
  none: 'Mos hujjat yoʻq.',
  noneYet: 'Shu sanagacha hujjat qabul qilinmagan.',
  text: 'Matni',
  succeeds: 'Avvalgi hujjat',
  succeeded: 'Keyingi hujjat',
  related: 'Tegishli hujjatlar',
  adopted: 'Qanday qabul qilingan',
  followUp: 'Shundan beri',
  note: 'Izoh',
  described: 'Tavsifiy nom, hujjatning oʻz nomi emas.',
  link: 'Shu hujjatga havola',
  others: {
    one: 'Yana #\u00a0ta hujjat',
    other: 'Yana #\u00a0ta hujjat',
  },
  earlier: {
    one: 'Avvalgi majlisning #\u00a0ta hujjati',
    other: 'Avvalgi majlislarning #\u00a0ta hujjati',
  },
  more: {
    other: 'Yana #\u00a0tasini koʻrsatish',
  },
  sources: 'Manbalar',
  thin: 'Hozircha asosan ikkilamchi xabarlardan maʼlum; kam hujjatning manbasi bor.',
};
