import type { base as english } from '../en/base.js';

export const base: typeof english = {
  tools: 'Шилтеме берүү же пайдалануу',
  kicker: 'ШКУ · {subject}',
  asOf: 'Абал: {date}',
  data: 'маалыматтардын нускасы: {version}',
  sources: {
    one: '# булак',
    other: '# булак',
  },
  secondHand: '* жалгыз булак же кыйыр кабарлар',
  fromCopy: 'айрым булактардын көчүрмөсү гана көрүлдү',
  translation: '† котормосу биздики',
};
