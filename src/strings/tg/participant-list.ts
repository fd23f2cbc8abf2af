import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Иштирокчиён',
  count: {
    member: {
      other: '# давлати узв',
    },
    observer: {
      other: '# давлати нозир',
    },
    'dialogue-partner': {
      other: '# шарики муколама',
    },
    partner: {
      other: '# шарик',
    },
    guest: {
      other: '# меҳмони кишвари раисикунанда',
    },
    organisation: {
      other: '# созмон',
    },
    official: {
      other: '# шахси мансабдори СҲШ',
    },
  },
  others: {
    other: 'Боз # иштирокчӣ',
  },
  othersKnown: {
    other: 'боз # сабтшуда',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · ҳадди ақал {counts}',
  atLeast: 'Ҳадди ақал {count}',
  partial: {
    other: 'Рӯйхат нопурра аст: ҳадди ақал # ҳайат иштирок кард.',
  },
  unknown: 'Ягон манбаъ рӯйхати иштирокчиёнро надорад.',
  below: {
    other: 'Сатҳи роҳбари # ҳайат аз сатҳи сарони давлат ё ҳукумат поёнтар буд.',
  },
  byVideo: 'Тамоми ҷаласа тариқи видеоконфронс гузашт.',
  message: {
    other: 'Паём фиристоданд (ба шумор нарафтааст): #',
  },
  body: {
    'secretary-general': 'Котибот',
    'deputy-secretary-general': 'Котибот',
    'rats-director': 'Сохтори минтақавии зиддитеррористӣ',
  },
  office: {
    'secretary-general': 'дабири кулл',
    'deputy-secretary-general': 'муовини дабири кулл',
    'rats-director': 'директори Кумитаи иҷроия',
  },
  separator: '\u00a0· ',
  belowHead: 'аз сатҳи сарони давлат ё ҳукумат поёнтар',
  chair: 'раиси ҷаласа',
  video: 'тариқи видеоконфронс',
  noName: 'номи намоянда маълум нест',
  represented: 'намоянда дошт; номи ӯ маълум нест',
  printed: 'дар манбаъ: {name}',
  offices: {
    'President-cn': 'раиси ҶМЧ',
    'President-la': 'президент',
    'Prime Minister-kh': 'сарвазир',
  },
};
