import type { participantList as english } from '../en/participant-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Кимдер катышты',
  count: {
    member: {
      one: '# мүчө мамлекет',
      other: '# мүчө мамлекет',
    },
    observer: {
      one: '# байкоочу',
      other: '# байкоочу',
    },
    'dialogue-partner': {
      one: 'диалог боюнча # өнөктөш',
      other: 'диалог боюнча # өнөктөш',
    },
    partner: {
      one: '# өнөктөш',
      other: '# өнөктөш',
    },
    guest: {
      one: 'төрага чакырган # конок',
      other: 'төрага чакырган # конок',
    },
    organisation: {
      one: '# уюм',
      other: '# уюм',
    },
    official: {
      one: 'ШКУнун # кызмат адамы',
      other: 'ШКУнун # кызмат адамы',
    },
  },
  others: {
    one: 'Калган # катышуучу',
    other: 'Калган # катышуучу',
  },
  othersKnown: {
    other: 'дагы # белгилүү',
  },
  complete: '{dates} · {counts}',
  partly: '{dates} · кеминде {counts}',
  atLeast: 'Кеминде {count}',
  partial: {
    one: 'Тизме толук эмес: кеминде # делегация катышты.',
    other: 'Тизме толук эмес: кеминде # делегация катышты.',
  },
  unknown: 'Катышуучулардын тизмеси бир да булакта жок.',
  below: {
    one: '# делегацияны мамлекет же өкмөт башчысынан төмөн деңгээлдеги өкүл жетектеди.',
    other: '# делегацияны мамлекет же өкмөт башчысынан төмөн деңгээлдеги өкүл жетектеди.',
  },
  byVideo: 'Бүт жыйын видеоконференция форматында өттү.',
  message: {
    other: 'Кайрылуу жөнөттү (эсепке кирбейт): #',
  },
  body: {
    'secretary-general': 'Катчылык',
    'deputy-secretary-general': 'Катчылык',
    'rats-director': 'Аймактык антитеррордук түзүм',
  },
  office: {
    'secretary-general': 'башкы катчы',
    'deputy-secretary-general': 'башкы катчынын орун басары',
    'rats-director': 'Аткаруу комитетинин директору',
  },
  separator: '\u00a0· ',
  belowHead: 'мамлекет же өкмөт башчысынан төмөн',
  chair: 'төрага',
  video: 'видеоконференция форматында',
  noName: 'өкүлдүн аты-жөнү белгисиз',
  represented: 'катышты; өкүлдүн аты-жөнү белгисиз',
  printed: 'булакта мындай жазылган: {name}',
  offices: {
    'President-cn': 'КЭРдин төрагасы',
  },
};
