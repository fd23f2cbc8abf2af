// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** The documents that each summit adopted, in the order in which its sources list them. */
import { documents as shanghai2001 } from './summits/2001-shanghai.js';
import { documents as saintPetersburg2002 } from './summits/2002-saint-petersburg.js';
import { documents as moscow2003 } from './summits/2003-moscow.js';
import { documents as tashkent2004 } from './summits/2004-tashkent.js';
import { documents as astana2005 } from './summits/2005-astana.js';
import { documents as shanghai2006 } from './summits/2006-shanghai.js';
import { documents as bishkek2007 } from './summits/2007-bishkek.js';
import { documents as dushanbe2008 } from './summits/2008-dushanbe.js';
import { documents as yekaterinburg2009 } from './summits/2009-yekaterinburg.js';
import { documents as tashkent2010 } from './summits/2010-tashkent.js';
import { documents as astana2011 } from './summits/2011-astana.js';
import { documents as beijing2012 } from './summits/2012-beijing.js';
import { documents as bishkek2013 } from './summits/2013-bishkek.js';
import { documents as dushanbe2014 } from './summits/2014-dushanbe.js';
import { documents as ufa2015 } from './summits/2015-ufa.js';
import { documents as tashkent2016 } from './summits/2016-tashkent.js';
import { documents as astana2017 } from './summits/2017-astana.js';
import { documents as qingdao2018 } from './summits/2018-qingdao.js';
import { documents as bishkek2019 } from './summits/2019-bishkek.js';
import { documents as moscow2020 } from './summits/2020-moscow.js';
import { documents as dushanbe2021 } from './summits/2021-dushanbe.js';
import { documents as samarkand2022 } from './summits/2022-samarkand.js';
import { documents as newDelhi2023 } from './summits/2023-new-delhi.js';
import { documents as astana2024 } from './summits/2024-astana.js';
import { documents as tianjin2025 } from './summits/2025-tianjin.js';
import { documents as bishkek2026 } from './summits/2026-bishkek.js';
import type { AdoptedDocument, SummitId } from './types.js';

export const adoptedDocuments: { readonly [id in SummitId]: readonly AdoptedDocument[] } = {
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
