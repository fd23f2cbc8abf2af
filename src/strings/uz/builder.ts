import type { builder as english } from '../en/builder.js';

export const words: typeof english = {
  before: 'Bu\u00a0– maqolangiz. Quyidagi maʼlumotning shrifti va ranglari sahifadan olinadi.',
  sentence: 'Gap ichida u shunday oʻqiladi: {tag}.',
  after: 'Maqola shu yerdan davom etadi.',
};
