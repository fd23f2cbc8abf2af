import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Kim ishtirok etgan',
  count: {
    member: {
      one: '#\u00a0ta aʼzo davlat',
      other: '#\u00a0ta aʼzo davlat',
    },
    observer: {
      one: '#\u00a0ta kuzatuvchi',
      other: '#\u00a0ta kuzatuvchi',
    },
    'dialogue-partner': {
      one: '#\u00a0ta muloqot boʻyicha sherik',
      other: '#\u00a0ta muloqot boʻyicha sherik',
    },
    partner: {
      one: '#\u00a0ta sherik',
      other: '#\u00a0ta sherik',
    },
    guest: {
      one: 'raislik qiluvchi davlatning #\u00a0ta mehmoni',
      other: 'raislik qiluvchi davlatning #\u00a0ta mehmoni',
    },
    organisation: {
      one: '#\u00a0ta tashkilot',
      other: '#\u00a0ta tashkilot',
    },
    official: {
      one: 'SHHTning #\u00a0nafar mansabdor shaxsi',
      other: 'SHHTning #\u00a0nafar mansabdor shaxsi',
    },
  },
  others: {
    one: 'Qolgan #\u00a0ta ishtirokchi',
    other: 'Qolgan #\u00a0ta ishtirokchi',
  },
  othersKnown: {
    other: 'yana #\u00a0tasi maʼlum',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · kamida {counts}',
  atLeast: 'Kamida {count}',
  partial: {
    one: 'Roʻyxat toʻliq emas: kamida #\u00a0ta delegatsiya ishtirok etgan.',
    other: 'Roʻyxat toʻliq emas: kamida #\u00a0ta delegatsiya ishtirok etgan.',
  },
  unknown: 'Hech bir manba ishtirokchilar roʻyxatini bermaydi.',
  below: {
    one: '#\u00a0ta delegatsiyaga davlat yoki hukumat rahbaridan quyi darajadagi vakil boshchilik qilgan.',
    other: '#\u00a0ta delegatsiyaga davlat yoki hukumat rahbaridan quyi darajadagi vakil boshchilik qilgan.',
  },
  byVideo: 'Butun majlis videoaloqa orqali oʻtgan.',
  message: {
    other: 'Murojaat yoʻllagan (hisobga kirmaydi): #',
  },
  body: {
    'secretary-general': 'Kotibiyat',
    'deputy-secretary-general': 'Kotibiyat',
    'rats-director': 'Mintaqaviy aksilterror tuzilmasi',
  },
  office: {
    'secretary-general': 'bosh kotib',
    'deputy-secretary-general': 'bosh kotib oʻrinbosari',
    'rats-director': 'Ijroiya qoʻmitasi direktori',
  },
  separator: '\u00a0· ',
  belowHead: 'davlat yoki hukumat rahbaridan quyi daraja',
  chair: 'rais',
  video: 'videoaloqa orqali',
  noName: 'vakilning ismi nomaʼlum',
  represented: 'ishtirok etgan; vakilning ismi nomaʼlum',
  printed: 'manbadagi yozilishi: {name}',
  offices: {
    'President-cn': 'XXR raisi',
    'President-la': 'prezident',
    'Prime Minister-kh': 'bosh vazir',
  },
};
