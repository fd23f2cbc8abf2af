// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** Summaries, texts and heads of delegation of each summit. */
import { background as shanghai2001 } from './summits/2001-shanghai.background.js';
import { background as saintPetersburg2002 } from './summits/2002-saint-petersburg.background.js';
import { background as moscow2003 } from './summits/2003-moscow.background.js';
import { background as tashkent2004 } from './summits/2004-tashkent.background.js';
import { background as astana2005 } from './summits/2005-astana.background.js';
import { background as shanghai2006 } from './summits/2006-shanghai.background.js';
import { background as bishkek2007 } from './summits/2007-bishkek.background.js';
import { background as dushanbe2008 } from './summits/2008-dushanbe.background.js';
import { background as yekaterinburg2009 } from './summits/2009-yekaterinburg.background.js';
import { background as tashkent2010 } from './summits/2010-tashkent.background.js';
import { background as astana2011 } from './summits/2011-astana.background.js';
import { background as beijing2012 } from './summits/2012-beijing.background.js';
import { background as bishkek2013 } from './summits/2013-bishkek.background.js';
import { background as dushanbe2014 } from './summits/2014-dushanbe.background.js';
import { background as ufa2015 } from './summits/2015-ufa.background.js';
import { background as tashkent2016 } from './summits/2016-tashkent.background.js';
import { background as astana2017 } from './summits/2017-astana.background.js';
import { background as qingdao2018 } from './summits/2018-qingdao.background.js';
import { background as bishkek2019 } from './summits/2019-bishkek.background.js';
import { background as moscow2020 } from './summits/2020-moscow.background.js';
import { background as dushanbe2021 } from './summits/2021-dushanbe.background.js';
import { background as samarkand2022 } from './summits/2022-samarkand.background.js';
import { background as newDelhi2023 } from './summits/2023-new-delhi.background.js';
import { background as astana2024 } from './summits/2024-astana.background.js';
import { background as tianjin2025 } from './summits/2025-tianjin.background.js';
import { background as bishkek2026 } from './summits/2026-bishkek.background.js';
import type { SummitBackground, SummitId } from './types.js';

export const summitBackgrounds: { readonly [id in SummitId]: SummitBackground } = {
  '2001-shanghai': shanghai2001,
  '2002-saint-petersburg': saintPetersburg2002,
  '2003-moscow': moscow2003,
  '2004-tashkent': tashkent2004,
  '2005-astana': astana2005,
  '2006-shanghai': shanghai2006,
  '2007-bishkek': bishkek2007,
  '2008-dushanbe': dushanbe2008,
  '2009-yekaterinburg': yekaterinburg2009,
  '2010-tashkent': tashkent2010,
  '2011-astana': astana2011,
  '2012-beijing': beijing2012,
  '2013-bishkek': bishkek2013,
  '2014-dushanbe': dushanbe2014,
  '2015-ufa': ufa2015,
  '2016-tashkent': tashkent2016,
  '2017-astana': astana2017,
  '2018-qingdao': qingdao2018,
  '2019-bishkek': bishkek2019,
  '2020-moscow': moscow2020,
  '2021-dushanbe': dushanbe2021,
  '2022-samarkand': samarkand2022,
  '2023-new-delhi': newDelhi2023,
  '2024-astana': astana2024,
  '2025-tianjin': tianjin2025,
  '2026-bishkek': bishkek2026,
};
