import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Кімдер қатысты',
  count: {
    member: {
      one: '# мүше мемлекет',
      other: '# мүше мемлекет',
    },
    observer: {
      one: '# бақылаушы',
      other: '# бақылаушы',
    },
    'dialogue-partner': {
      one: 'диалог бойынша # серіктес',
      other: 'диалог бойынша # серіктес',
    },
    partner: {
      one: '# серіктес',
      other: '# серіктес',
    },
    guest: {
      one: 'төраға шақырған # қонақ',
      other: 'төраға шақырған # қонақ',
    },
    organisation: {
      one: '# ұйым',
      other: '# ұйым',
    },
    official: {
      one: 'ШЫҰ-ның # лауазымды тұлғасы',
      other: 'ШЫҰ-ның # лауазымды тұлғасы',
    },
  },
  others: {
    one: 'Қалған # қатысушы',
    other: 'Қалған # қатысушы',
  },
  othersKnown: {
    other: 'тағы белгілісі: #',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · кемінде {counts}',
  atLeast: 'Кемінде {count}',
  partial: {
    one: 'Тізім толық емес: кемінде # делегация қатысты.',
    other: 'Тізім толық емес: кемінде # делегация қатысты.',
  },
  unknown: 'Қатысушылар тізімі бірде-бір дереккөзде жоқ.',
  below: {
    one: '# делегацияны мемлекет немесе үкімет басшысынан төмен деңгейдегі өкіл басқарды.',
    other: '# делегацияны мемлекет немесе үкімет басшысынан төмен деңгейдегі өкіл басқарды.',
  },
  byVideo: 'Бүкіл отырыс бейнеконференция режимінде өтті.',
  message: {
    other: 'Жолдау жіберді (санға кірмейді): #',
  },
  body: {
    'secretary-general': 'Хатшылық',
    'deputy-secretary-general': 'Хатшылық',
    'rats-director': 'Өңірлік терроризмге қарсы құрылым',
  },
  office: {
    'secretary-general': 'бас хатшы',
    'deputy-secretary-general': 'бас хатшының орынбасары',
    'rats-director': 'Атқару комитетінің директоры',
  },
  separator: '\u00a0· ',
  belowHead: 'мемлекет немесе үкімет басшысынан төмен деңгей',
  chair: 'төраға',
  video: 'бейнеконференция режимінде',
  noName: 'өкілдің аты-жөні белгісіз',
  represented: 'қатысты; өкілдің аты-жөні белгісіз',
  printed: 'дереккөздегі жазылуы: {name}',
  offices: {
    'President-cn': 'ҚХР төрағасы',
  },
};
