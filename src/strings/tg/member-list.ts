import type { memberList as english } from '../en/member-list.js';

export const words: typeof english = {
  kicker: 'Узвият',
  heading: {
    member: 'Давлатҳои узв ба ҳолати {date}',
    observer: 'Давлатҳои нозир ба ҳолати {date}',
    'dialogue-partner': 'Шарикони муколама ба ҳолати {date}',
    partner: 'Шарикон ба ҳолати {date}',
    several: 'Созмон ва шарикони он ба ҳолати {date}',
  },
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
  },
  tied: 'аз соли\u00a0{first}, дар ин мақом аз соли\u00a0{year}',
  ties: 'Ҳама аз {date}. Солҳо соли робитаи аввали онҳост.',
  founder: '{year}, муассис',
};
