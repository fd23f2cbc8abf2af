/** Terms in the chair, oldest first. Earlier terms are not established. */
import type { Chairmanship } from './types.js';

export const chairmanships: readonly Chairmanship[] = [
  {
    state: 'kz',
    from: '2002-06-07',
    to: '2003-05-29',
    summit: 3,
    note: [
      {
        text: 'The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.',
        visibleFrom: '2003-05-29',
      },
    ],
    sources: [81, 82],
    confidence: 'medium',
  },
  {
    state: 'uz',
    from: '2003-05-29',
    to: '2004-06-17',
    summit: 4,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2004-06-17',
      },
    ],
    sources: [10, 83, 8, 84],
    confidence: 'medium',
  },
  {
    state: 'kz',
    from: '2004-06-17',
    to: '2005-07-05',
    summit: 5,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2005-07-05',
      },
    ],
    sources: [10, 83, 8, 84],
    confidence: 'medium',
  },
  {
    state: 'cn',
    from: '2005-07-05',
    to: '2006-06-15',
    summit: 6,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2006-06-15',
      },
    ],
    sources: [10, 83, 8, 84],
    confidence: 'medium',
  },
  {
    state: 'kg',
    from: '2006-06-15',
    to: '2007-08-16',
    summit: 7,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2007-08-16',
      },
    ],
    sources: [10, 83, 8, 84],
    confidence: 'medium',
  },
  { state: 'tj', from: '2007-08-16', to: '2008-08-28', summit: 8, sources: [85, 86, 10] },
  { state: 'ru', from: '2008-08-28', to: '2009-06-16', summit: 9, sources: [87, 88] },
  { state: 'uz', from: '2009-06-16', to: '2010-06-11', summit: 10, sources: [89, 10] },
  {
    state: 'kz',
    from: '2010-06-11',
    to: '2011-06-15',
    summit: 11,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2011-06-15',
      },
    ],
    sources: [10, 83],
    confidence: 'medium',
  },
  { state: 'cn', from: '2011-06-15', to: '2012-06-07', summit: 12, sources: [50, 10] },
  {
    state: 'kg',
    from: '2012-06-07',
    to: '2013-09-13',
    summit: 13,
    note: [
      {
        text: 'The host of the closing summit, and the practice that this state chairs in between, give an inferred term.',
        visibleFrom: '2013-09-13',
      },
    ],
    sources: [10, 83],
    confidence: 'medium',
  },
  {
    state: 'tj',
    from: '2013-09-13',
    to: '2014-09-12',
    summit: 14,
    motto: {
      title: { en: 'Cooperation, co-development, co-prosperity' },
      sources: [667],
      confidence: 'medium',
    },
    sources: [85, 10],
  },
  { state: 'ru', from: '2014-09-12', to: '2015-07-10', summit: 15, sources: [90, 91] },
  { state: 'uz', from: '2015-07-10', to: '2016-06-24', summit: 16, sources: [29, 92] },
  { state: 'kz', from: '2016-06-24', to: '2017-06-09', summit: 17, sources: [92, 93] },
  { state: 'cn', from: '2017-06-09', to: '2018-06-10', summit: 18, sources: [661, 93] },
  { state: 'kg', from: '2018-06-10', to: '2019-06-14', summit: 19, sources: [94, 95] },
  { state: 'ru', from: '2019-06-14', to: '2020-11-10', summit: 20, sources: [96, 97] },
  {
    state: 'tj',
    from: '2020-11-10',
    to: '2021-09-17',
    summit: 21,
    motto: {
      title: { en: '20 years of the SCO: cooperation for stability and prosperity' },
      sources: [97, 98],
    },
    sources: [97, 99],
  },
  {
    state: 'uz',
    from: '2021-09-17',
    to: '2022-09-16',
    summit: 22,
    note: 'No motto found.',
    sources: [100, 99],
  },
  {
    state: 'in',
    from: '2022-09-16',
    to: '2023-07-04',
    summit: 23,
    motto: {
      title: { en: 'Towards a SECURE SCO' },
      disagreement: 'Also written “For a SECURE SCO”.',
      sources: [101],
      confidence: 'medium',
    },
    tourismCapital: {
      name: 'Varanasi',
      note: 'first holder of the title',
      sources: [102, 251],
    },
    note: [
      {
        text: 'The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.',
        visibleFrom: '2022-09-17',
      },
    ],
    sources: [101, 102],
  },
  {
    state: 'kz',
    from: '2023-07-04',
    to: '2024-07-04',
    summit: 24,
    motto: {
      title: {
        en: 'Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development',
        ru: 'Укрепление многостороннего диалога — стремление к устойчивому миру и развитию',
      },
      disagreement: '“…Peace and Prosperity” ends it in several outlets.',
      sources: [103],
    },
    tourismCapital: { name: 'Almaty', sources: [104, 710, 531] },
    note: [{ text: 'Began 5 July 2023 for Kazakhstan’s foreign ministry.', visibleFrom: '2023-07-05' }],
    sources: [105],
  },
  {
    state: 'cn',
    from: '2024-07-04',
    to: '2025-09-01',
    summit: 25,
    motto: { title: { en: 'Upholding the Shanghai Spirit: SCO on the Move' }, sources: [106, 107] },
    tourismCapital: { name: 'Qingdao', sources: [31] },
    sources: [108, 31],
  },
  {
    state: 'kg',
    from: '2025-09-01',
    to: '2026-09-01',
    summit: 26,
    motto: {
      title: {
        en: '25 years of the SCO: together towards sustainable peace, development and prosperity',
        ru: '25 лет ШОС: вместе к устойчивому миру, развитию и процветанию',
      },
      sources: [109, 110, 111],
    },
    tourismCapital: { name: 'Cholpon-Ata', sources: [37, 112] },
    sources: [109, 110, 112, 113],
  },
  {
    state: 'pk',
    from: '2026-09-01',
    summit: 27,
    tourismCapital: { name: 'Lahore', sources: [113], confidence: 'medium' },
    note: 'A motto was not found. The 2027 summit ends the term.',
    sources: [648, 113, 114],
  },
];
