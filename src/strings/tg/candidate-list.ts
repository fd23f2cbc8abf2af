import type { candidateList as english } from '../en/candidate-list.js';

export const words: typeof english = {
  kicker: 'Дархост ва таваҷҷуҳ',
  heading: {
    all: 'Дархостҳо ва изҳори таваҷҷуҳ то {date}',
    applicant: 'Дархостҳо то {date}',
    interest: 'Изҳори таваҷҷуҳ то {date}',
    states: 'Мақом ва дархостҳо ба ҳолати {date}',
  },
  empty: 'То ин сана чунин чиз сабт нашудааст.',
  status: {
    member: 'узв аз {date}',
    observer: 'нозир аз {date}',
    'dialogue-partner': 'шарики муколама аз {date}',
    partner: 'шарики СҲШ аз {date}',
  },
  pending: {
    member: 'узв: қарор аз {date}, ҳанӯз эътибор надорад',
    observer: 'нозир: қарор аз {date}, ҳанӯз эътибор надорад',
    'dialogue-partner': 'шарики муколама: қарор аз {date}, ҳанӯз эътибор надорад',
    partner: 'шарики СҲШ: қарор аз {date}, ҳанӯз эътибор надорад',
  },
  none: 'бе мақоми расмӣ',
  state: 'Давлат',
  appliedFor: 'Дархост',
  onTheDay: 'Мақом',
  group: {
    open: {
      other: 'Дар баррасӣ: # давлат',
    },
    settled: {
      other: 'Ҳалшуда: # давлат',
    },
    none: {
      other: 'Бе сабт: # давлат',
    },
  },
  wanted: {
    member: 'узвияти комилҳуқуқ',
    observer: 'мақоми нозир',
    'dialogue-partner': 'мақоми шарики муколама',
    unnamed: 'мақом зикр нашуда',
  },
  interest: 'изҳори таваҷҷуҳ: {status}',
  comma: ', ',
  reports: 'Хабарҳо дар бораи ҳар давлат',
  span: '{from}\u00a0– {to}',
  from: 'аз {from}',
};
