// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** When and where the Council of Heads of State met, in chronological order. */
import { meeting as shanghai2001 } from './summits/2001-shanghai.js';
import { meeting as saintPetersburg2002 } from './summits/2002-saint-petersburg.js';
import { meeting as moscow2003 } from './summits/2003-moscow.js';
import { meeting as tashkent2004 } from './summits/2004-tashkent.js';
import { meeting as astana2005 } from './summits/2005-astana.js';
import { meeting as shanghai2006 } from './summits/2006-shanghai.js';
import { meeting as bishkek2007 } from './summits/2007-bishkek.js';
import { meeting as dushanbe2008 } from './summits/2008-dushanbe.js';
import { meeting as yekaterinburg2009 } from './summits/2009-yekaterinburg.js';
import { meeting as tashkent2010 } from './summits/2010-tashkent.js';
import { meeting as astana2011 } from './summits/2011-astana.js';
import { meeting as beijing2012 } from './summits/2012-beijing.js';
import { meeting as bishkek2013 } from './summits/2013-bishkek.js';
import { meeting as dushanbe2014 } from './summits/2014-dushanbe.js';
import { meeting as ufa2015 } from './summits/2015-ufa.js';
import { meeting as tashkent2016 } from './summits/2016-tashkent.js';
import { meeting as astana2017 } from './summits/2017-astana.js';
import { meeting as qingdao2018 } from './summits/2018-qingdao.js';
import { meeting as bishkek2019 } from './summits/2019-bishkek.js';
import { meeting as moscow2020 } from './summits/2020-moscow.js';
import { meeting as dushanbe2021 } from './summits/2021-dushanbe.js';
import { meeting as samarkand2022 } from './summits/2022-samarkand.js';
import { meeting as newDelhi2023 } from './summits/2023-new-delhi.js';
import { meeting as astana2024 } from './summits/2024-astana.js';
import { meeting as tianjin2025 } from './summits/2025-tianjin.js';
import { meeting as bishkek2026 } from './summits/2026-bishkek.js';
import type { Summit } from './types.js';

export const summits: readonly Summit[] = [
  shanghai2001,
  saintPetersburg2002,
  moscow2003,
  tashkent2004,
  astana2005,
  shanghai2006,
  bishkek2007,
  dushanbe2008,
  yekaterinburg2009,
  tashkent2010,
  astana2011,
  beijing2012,
  bishkek2013,
  dushanbe2014,
  ufa2015,
  tashkent2016,
  astana2017,
  qingdao2018,
  bishkek2019,
  moscow2020,
  dushanbe2021,
  samarkand2022,
  newDelhi2023,
  astana2024,
  tianjin2025,
  bishkek2026,
];
