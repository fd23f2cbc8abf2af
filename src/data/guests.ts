// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** Which summits a state came to as a guest of the chair, from the participants of each summit. */
import type { StateId, SummitId } from './types.js';

export const guests: { readonly [id in StateId]?: readonly SummitId[] } = {
  af: [
    '2004-tashkent',
    '2006-shanghai',
    '2007-bishkek',
    '2008-dushanbe',
    '2009-yekaterinburg',
    '2010-tashkent',
    '2011-astana',
    '2012-beijing',
  ],
  mn: ['2004-tashkent'],
  tm: [
    '2007-bishkek',
    '2010-tashkent',
    '2012-beijing',
    '2014-dushanbe',
    '2015-ufa',
    '2016-tashkent',
    '2021-dushanbe',
    '2022-samarkand',
    '2023-new-delhi',
    '2024-astana',
    '2025-tianjin',
  ],
  id: ['2025-tianjin'],
  la: ['2025-tianjin'],
  my: ['2025-tianjin'],
  vn: ['2025-tianjin'],
};
