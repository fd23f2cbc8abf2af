// Made by `npm run generate`: change the folders or records that it follows from, not this file.
import { lazy, type Lazy } from '../../lib/lazy.js';
import type { SummitBackground, SummitId } from '../types.js';

/** Summaries, texts and heads of delegation of one summit, one file each. */
export const summitBackgrounds: {
  readonly [id in SummitId]: Lazy<{ readonly background: SummitBackground }>;
} = {
  '2001-shanghai': /* @__PURE__ */ lazy(() => import('../summits/2001-shanghai.background.js')),
  '2002-saint-petersburg': /* @__PURE__ */ lazy(
    () => import('../summits/2002-saint-petersburg.background.js'),
  ),
  '2003-moscow': /* @__PURE__ */ lazy(() => import('../summits/2003-moscow.background.js')),
  '2004-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2004-tashkent.background.js')),
  '2005-astana': /* @__PURE__ */ lazy(() => import('../summits/2005-astana.background.js')),
  '2006-shanghai': /* @__PURE__ */ lazy(() => import('../summits/2006-shanghai.background.js')),
  '2007-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2007-bishkek.background.js')),
  '2008-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2008-dushanbe.background.js')),
  '2009-yekaterinburg': /* @__PURE__ */ lazy(() => import('../summits/2009-yekaterinburg.background.js')),
  '2010-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2010-tashkent.background.js')),
  '2011-astana': /* @__PURE__ */ lazy(() => import('../summits/2011-astana.background.js')),
  '2012-beijing': /* @__PURE__ */ lazy(() => import('../summits/2012-beijing.background.js')),
  '2013-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2013-bishkek.background.js')),
  '2014-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2014-dushanbe.background.js')),
  '2015-ufa': /* @__PURE__ */ lazy(() => import('../summits/2015-ufa.background.js')),
  '2016-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2016-tashkent.background.js')),
  '2017-astana': /* @__PURE__ */ lazy(() => import('../summits/2017-astana.background.js')),
  '2018-qingdao': /* @__PURE__ */ lazy(() => import('../summits/2018-qingdao.background.js')),
  '2019-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2019-bishkek.background.js')),
  '2020-moscow': /* @__PURE__ */ lazy(() => import('../summits/2020-moscow.background.js')),
  '2021-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2021-dushanbe.background.js')),
  '2022-samarkand': /* @__PURE__ */ lazy(() => import('../summits/2022-samarkand.background.js')),
  '2023-new-delhi': /* @__PURE__ */ lazy(() => import('../summits/2023-new-delhi.background.js')),
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana.background.js')),
  '2025-tianjin': /* @__PURE__ */ lazy(() => import('../summits/2025-tianjin.background.js')),
  '2026-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2026-bishkek.background.js')),
};
