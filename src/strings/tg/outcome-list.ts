import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Чӣ қабул шуд',
  lede: '{dates} · {counts}',
  adopted: {
    other: '# санад қабул шуд',
  },
  uncounted: 'ягон манбаъ шумораи санадҳоро намегӯяд',
  listed: {
    other: '# санад бо ном маълум',
  },
  colon: ': ',
  semicolon: '; ',
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
  forms: {
    signed: {
      other: '# имзошуда',
    },
    approved: {
      other: '# бо қарори Шуро тасдиқшуда',
    },
    unsigned: {
      other: '# бе имзо қабулшуда',
    },
    intergovernmental: {
      other: '# созишномаи байниҳукуматӣ',
    },
  },
  ofListed: 'Аз ҷумла: {forms}.',
  form: {
    signed: 'бо имзои роҳбарони ҳайатҳо',
    approved: 'бо қарори Шуро тасдиқ шуд',
    unsigned: 'бе имзо қабул шуд',
    intergovernmental: 'созишномаи байниҳукуматӣ',
    'secretary-general': 'бо имзои дабири кулл, ба шумор нарафтааст',
  },
  key: 'Санадҳои асосӣ',
  others: {
    other: 'Боз # санад',
  },
  severalThemes: 'Санаде, ки чанд мавзуъ дорад, зери ҳар кадоми онҳо оварда шудааст.',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'матн: {languages}',
  none: 'Аз ин саммит дар рӯйхат санад нест.',
  secondHand: 'То ҳол асосан аз хабарҳои дасти дуюм маълум аст; танҳо чанд санад манбаъ дорад.',
};
