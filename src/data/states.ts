import type { State } from './types.js';

/**
 * States and their formal statuses, oldest status first.
 *
 * The order of the states is called the order of the Charter: the six signatories as its preamble names them, then later
 * members by accession, then the others by the start of their first status, and by code if that is the same day. States
 * that never had a status are in `all-states.ts`.
 */
export const states: readonly State[] = [
  { id: 'kz', founder: true, statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 2, 3, 4] }] },
  { id: 'cn', founder: true, statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 2, 3, 4] }] },
  { id: 'kg', founder: true, statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 2, 3, 4] }] },
  { id: 'ru', founder: true, statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 2, 3, 4] }] },
  { id: 'tj', founder: true, statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 2, 3, 4] }] },
  {
    id: 'uz',
    founder: true,
    statuses: [{ status: 'member', from: '2001-06-15', sources: [1, 3, 8, 9, 10] }],
  },
  {
    id: 'in',
    statuses: [
      { status: 'observer', from: '2005-07-05', to: '2017-06-09', sources: [4, 11, 12] },
      { status: 'member', from: '2017-06-09', sources: [14, 1, 15, 16, 17] },
    ],
  },
  {
    id: 'pk',
    statuses: [
      { status: 'observer', from: '2005-07-05', to: '2017-06-09', sources: [4, 11, 12] },
      { status: 'member', from: '2017-06-09', sources: [14, 1, 15, 16, 17] },
    ],
  },
  {
    id: 'ir',
    statuses: [
      { status: 'observer', from: '2005-07-05', to: '2023-07-04', sources: [4, 11, 12] },
      { status: 'member', from: '2023-07-04', sources: [21, 22, 23, 24] },
    ],
  },
  {
    id: 'by',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010-04',
        to: '2015-07-10',
        decided: '2009-06-16',
        sources: [25, 26, 27],
        confidence: 'medium',
      },
      { status: 'observer', from: '2015-07-10', to: '2024-07-04', sources: [28, 29, 26] },
      { status: 'member', from: '2024-07-04', sources: [31, 32, 26, 24] },
    ],
  },
  {
    id: 'mn',
    statuses: [
      { status: 'observer', from: '2004-06-17', to: '2025-09-01', sources: [9, 33, 34, 35] },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'lk',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2010',
        to: '2025-09-01',
        decided: '2009-06-16',
        sources: [25, 41],
        confidence: 'medium',
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'af',
    statuses: [
      { status: 'observer', from: '2012-06-07', to: '2025-09-01', sources: [43, 44, 45] },
      { status: 'partner', from: '2025-09-01', sources: [38, 39, 36, 47], confidence: 'medium' },
    ],
  },
  {
    id: 'tr',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2013-04-26',
        to: '2025-09-01',
        decided: '2012-06-07',
        sources: [48, 50, 51],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'kh',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2015-09-24',
        to: '2025-09-01',
        decided: '2015-07-10',
        sources: [52],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'az',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-14',
        to: '2025-09-01',
        decided: '2015-07-10',
        sources: [55, 56],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'np',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-03-22',
        to: '2025-09-01',
        decided: '2015-07-10',
        sources: [60, 61],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'am',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2016-04-16',
        to: '2025-09-01',
        decided: '2015-07-10',
        sources: [63],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'eg',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        to: '2025-09-01',
        decided: '2021-09-17',
        sources: [66, 22, 67, 68],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'qa',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-14',
        to: '2025-09-01',
        decided: '2021-09-17',
        sources: [66, 22, 67],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'sa',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2022-09-16',
        to: '2025-09-01',
        decided: '2021-09-17',
        sources: [22, 67, 69, 68],
        confidence: 'medium',
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'ae',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        to: '2025-09-01',
        decided: '2022-09-16',
        sources: [70, 24, 71, 72],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'kw',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        to: '2025-09-01',
        decided: '2022-09-16',
        sources: [70, 24, 72],
        confidence: 'medium',
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'mm',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        to: '2025-09-01',
        decided: '2022-09-16',
        sources: [70, 24, 72],
        confidence: 'medium',
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'mv',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-05-05',
        to: '2025-09-01',
        decided: '2022-09-16',
        sources: [70, 24, 73, 72],
        confidence: 'medium',
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  {
    id: 'bh',
    statuses: [
      {
        status: 'dialogue-partner',
        from: '2023-07-15',
        to: '2025-09-01',
        decided: '2022-09-16',
        sources: [24, 72],
      },
      { status: 'partner', from: '2025-09-01', sources: [36, 37, 38, 39, 40] },
    ],
  },
  { id: 'la', statuses: [{ status: 'partner', from: '2025-09-01', sources: [37, 76, 38, 39, 77] }] },
];
