import type { documentTimeline as english } from '../en/document-timeline.js';

export const words: typeof english = {
  kicker: 'Санадҳо',
  heading: 'Саммитҳо чӣ қабул карданд',
  headingOf: 'Санадҳои қабулшудаи саммит: {place}, {year}',
  theme: 'Мавзуъ',
  allThemes: 'Ҳамаи мавзуъҳо',
  type: 'Навъ',
  allTypes: 'Ҳамаи навъҳо',
  shown: {
    other: '{shown} аз # санад',
  },
  all: {
    other: '# санад',
  },
  meeting: '{number} ҷаласа, {place}',
  none: 'Санади мувофиқ нест.',
  noneYet: 'То ин сана ягон санад қабул нашуда буд.',
  text: 'Матн',
  succeeds: 'Санади пешина',
  succeeded: 'Санади баъдӣ',
  related: 'Алоқаманд',
  adopted: 'Тарзи қабул',
  followUp: 'Баъд аз он',
  note: 'Эзоҳ',
  described: 'Номи тавсифӣ, на номи худи санад.',
  link: 'Пайванд ба ин санад',
  others: {
    other: 'Боз # санад',
  },
  earlier: {
    other: '# санади ҷаласаҳои пештара',
  },
  more: {
    other: 'Намоиши боз #',
  },
  sources: 'Манбаъҳо',
  thin: 'То ҳол асосан аз хабарҳои дасти дуюм маълум аст; танҳо чанд санад манбаъ дорад.',
};
