import type { outcomeList as english } from '../en/outcome-list.js';

export const words: typeof english = {
  kicker: '{place}, {year}',
  heading: 'Не қабылданды',
  lede: '{dates} · {counts}',
  adopted: {
    one: '# құжат қабылданды',
    other: '# құжат қабылданды',
  },
  uncounted: 'құжаттардың санын бірде-бір дереккөз көрсетпейді',
  listed: {
    other: 'атауы белгілісі: #',
  },
  colon: ': ',
  semicolon: '; ',
  types: {
    agreement: {
      one: '# келісім',
      other: '# келісім',
    },
    decision: {
      one: '# шешім',
      other: '# шешім',
    },
    declaration: {
      one: '# декларация',
      other: '# декларация',
    },
    statement: {
      one: '# мәлімдеме',
      other: '# мәлімдеме',
    },
  },
  forms: {
    signed: {
      other: 'қол қойылғаны\u00a0– #',
    },
    approved: {
      other: 'Кеңес шешімімен бекітілгені\u00a0– #',
    },
    unsigned: {
      other: 'қол қойылмай қабылданғаны\u00a0– #',
    },
    intergovernmental: {
      one: 'үкіметаралық келісім\u00a0– #',
      other: 'үкіметаралық келісім\u00a0– #',
    },
  },
  ofListed: 'Олардың ішінде: {forms}.',
  form: {
    signed: 'делегация басшылары қол қойған',
    approved: 'Кеңес шешімімен бекітілген',
    unsigned: 'қол қойылмай қабылданған',
    intergovernmental: 'үкіметтер арасындағы келісім',
    'secretary-general': 'бас хатшы қол қойған, есепке кірмейді',
  },
  key: 'Негізгі құжаттар',
  others: {
    one: 'Тағы # құжат',
    other: 'Тағы # құжат',
  },
  severalThemes: 'Бірнеше тақырыпты қамтитын құжат әр тақырыпта көрсетіледі.',
  group: '{name} · {count}',
  separator: '\u00a0· ',
  texts: 'мәтіні: {languages}',
  none: 'Бұл саммиттің құжаттары тізімде жоқ.',
  secondHand:
    'Әзірге негізінен басқадан алынған хабарлар бойынша белгілі, құжаттардың азына ғана дереккөз бар.',
};
