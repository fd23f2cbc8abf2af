// Made by `npm run generate`: change the folders or records that it follows from, not this file.
import { lazy, type Lazy } from '../../lib/lazy.js';
import type { SummitFile, SummitId } from '../types.js';

/** What belongs to one summit, one file each, in chronological order. */
export const summitFiles: { readonly [id in SummitId]: Lazy<SummitFile> } = {
  '2001-shanghai': /* @__PURE__ */ lazy(() => import('../summits/2001-shanghai.js')),
  '2002-saint-petersburg': /* @__PURE__ */ lazy(() => import('../summits/2002-saint-petersburg.js')),
  '2003-moscow': /* @__PURE__ */ lazy(() => import('../summits/2003-moscow.js')),
  '2004-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2004-tashkent.js')),
  '2005-astana': /* @__PURE__ */ lazy(() => import('../summits/2005-astana.js')),
  '2006-shanghai': /* @__PURE__ */ lazy(() => import('../summits/2006-shanghai.js')),
  '2007-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2007-bishkek.js')),
  '2008-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2008-dushanbe.js')),
  '2009-yekaterinburg': /* @__PURE__ */ lazy(() => import('../summits/2009-yekaterinburg.js')),
  '2010-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2010-tashkent.js')),
  '2011-astana': /* @__PURE__ */ lazy(() => import('../summits/2011-astana.js')),
  '2012-beijing': /* @__PURE__ */ lazy(() => import('../summits/2012-beijing.js')),
  '2013-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2013-bishkek.js')),
  '2014-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2014-dushanbe.js')),
  '2015-ufa': /* @__PURE__ */ lazy(() => import('../summits/2015-ufa.js')),
  '2016-tashkent': /* @__PURE__ */ lazy(() => import('../summits/2016-tashkent.js')),
  '2017-astana': /* @__PURE__ */ lazy(() => import('../summits/2017-astana.js')),
  '2018-qingdao': /* @__PURE__ */ lazy(() => import('../summits/2018-qingdao.js')),
  '2019-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2019-bishkek.js')),
  '2020-moscow': /* @__PURE__ */ lazy(() => import('../summits/2020-moscow.js')),
  '2021-dushanbe': /* @__PURE__ */ lazy(() => import('../summits/2021-dushanbe.js')),
  '2022-samarkand': /* @__PURE__ */ lazy(() => import('../summits/2022-samarkand.js')),
  '2023-new-delhi': /* @__PURE__ */ lazy(() => import('../summits/2023-new-delhi.js')),
  '2024-astana': /* @__PURE__ */ lazy(() => import('../summits/2024-astana.js')),
  '2025-tianjin': /* @__PURE__ */ lazy(() => import('../summits/2025-tianjin.js')),
  '2026-bishkek': /* @__PURE__ */ lazy(() => import('../summits/2026-bishkek.js')),
};
