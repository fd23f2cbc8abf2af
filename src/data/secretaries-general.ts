/** The heads of the Secretariat, oldest term first. A file of its own, because one tag needs no other body. */
import type { Term } from './types.js';

export const secretariesGeneral: readonly Term[] = [
  {
    name: 'Zhang Deguang',
    state: 'cn',
    from: '2004',
    to: '2006',
    note: 'Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary',
    sources: [494, 88],
  },
  { name: 'Bolat Nurgaliyev', state: 'kz', from: '2007', to: '2009', sources: [494] },
  { name: 'Muratbek Imanaliev', state: 'kg', from: '2010', to: '2012', sources: [494] },
  { name: 'Dmitry Mezentsev', state: 'ru', from: '2013-01-01', to: '2015-12-31', sources: [494] },
  { name: 'Rashid Alimov', state: 'tj', from: '2016-01-01', to: '2018-12-31', sources: [494, 496] },
  {
    name: 'Vladimir Norov',
    state: 'uz',
    from: '2019-01-01',
    to: '2021-12-31',
    disagreement: [
      {
        text: 'Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.',
        visibleFrom: '2022-01-01',
      },
    ],
    sources: [494, 497],
  },
  { name: 'Zhang Ming', state: 'cn', from: '2022-01-01', to: '2024-12-31', sources: [298, 494] },
  {
    name: 'Nurlan Yermekbayev',
    state: 'kz',
    from: '2025-01-01',
    to: '2027-12-31',
    note: 'term planned to end 2027',
    sources: [296, 297, 498],
  },
];
