// Made by `npm run generate`: change the folders or records that it follows from, not this file.
/** What a list of all summits says of each, in chronological order. A bundle keeps only these parts of their files. */
import {
  meeting as shanghai2001,
  chair as shanghai2001Chair,
  changes as shanghai2001Changes,
  sources as shanghai2001Sources,
} from './summits/2001-shanghai.js';
import {
  meeting as saintPetersburg2002,
  chair as saintPetersburg2002Chair,
  changes as saintPetersburg2002Changes,
  sources as saintPetersburg2002Sources,
} from './summits/2002-saint-petersburg.js';
import {
  meeting as moscow2003,
  chair as moscow2003Chair,
  changes as moscow2003Changes,
  sources as moscow2003Sources,
} from './summits/2003-moscow.js';
import {
  meeting as tashkent2004,
  chair as tashkent2004Chair,
  changes as tashkent2004Changes,
  sources as tashkent2004Sources,
} from './summits/2004-tashkent.js';
import {
  meeting as astana2005,
  chair as astana2005Chair,
  changes as astana2005Changes,
  sources as astana2005Sources,
} from './summits/2005-astana.js';
import {
  meeting as shanghai2006,
  chair as shanghai2006Chair,
  changes as shanghai2006Changes,
  sources as shanghai2006Sources,
} from './summits/2006-shanghai.js';
import {
  meeting as bishkek2007,
  chair as bishkek2007Chair,
  changes as bishkek2007Changes,
  sources as bishkek2007Sources,
} from './summits/2007-bishkek.js';
import {
  meeting as dushanbe2008,
  chair as dushanbe2008Chair,
  changes as dushanbe2008Changes,
  sources as dushanbe2008Sources,
} from './summits/2008-dushanbe.js';
import {
  meeting as yekaterinburg2009,
  chair as yekaterinburg2009Chair,
  changes as yekaterinburg2009Changes,
  sources as yekaterinburg2009Sources,
} from './summits/2009-yekaterinburg.js';
import {
  meeting as tashkent2010,
  chair as tashkent2010Chair,
  changes as tashkent2010Changes,
  sources as tashkent2010Sources,
} from './summits/2010-tashkent.js';
import {
  meeting as astana2011,
  chair as astana2011Chair,
  changes as astana2011Changes,
  sources as astana2011Sources,
} from './summits/2011-astana.js';
import {
  meeting as beijing2012,
  chair as beijing2012Chair,
  changes as beijing2012Changes,
  sources as beijing2012Sources,
} from './summits/2012-beijing.js';
import {
  meeting as bishkek2013,
  chair as bishkek2013Chair,
  changes as bishkek2013Changes,
  sources as bishkek2013Sources,
} from './summits/2013-bishkek.js';
import {
  meeting as dushanbe2014,
  chair as dushanbe2014Chair,
  changes as dushanbe2014Changes,
  sources as dushanbe2014Sources,
} from './summits/2014-dushanbe.js';
import {
  meeting as ufa2015,
  chair as ufa2015Chair,
  changes as ufa2015Changes,
  sources as ufa2015Sources,
} from './summits/2015-ufa.js';
import {
  meeting as tashkent2016,
  chair as tashkent2016Chair,
  changes as tashkent2016Changes,
  sources as tashkent2016Sources,
} from './summits/2016-tashkent.js';
import {
  meeting as astana2017,
  chair as astana2017Chair,
  changes as astana2017Changes,
  sources as astana2017Sources,
} from './summits/2017-astana.js';
import {
  meeting as qingdao2018,
  chair as qingdao2018Chair,
  changes as qingdao2018Changes,
  sources as qingdao2018Sources,
} from './summits/2018-qingdao.js';
import {
  meeting as bishkek2019,
  chair as bishkek2019Chair,
  changes as bishkek2019Changes,
  sources as bishkek2019Sources,
} from './summits/2019-bishkek.js';
import {
  meeting as moscow2020,
  chair as moscow2020Chair,
  changes as moscow2020Changes,
  sources as moscow2020Sources,
} from './summits/2020-moscow.js';
import {
  meeting as dushanbe2021,
  chair as dushanbe2021Chair,
  changes as dushanbe2021Changes,
  sources as dushanbe2021Sources,
} from './summits/2021-dushanbe.js';
import {
  meeting as samarkand2022,
  chair as samarkand2022Chair,
  changes as samarkand2022Changes,
  sources as samarkand2022Sources,
} from './summits/2022-samarkand.js';
import {
  meeting as newDelhi2023,
  chair as newDelhi2023Chair,
  changes as newDelhi2023Changes,
  sources as newDelhi2023Sources,
} from './summits/2023-new-delhi.js';
import {
  meeting as astana2024,
  chair as astana2024Chair,
  changes as astana2024Changes,
  sources as astana2024Sources,
} from './summits/2024-astana.js';
import {
  meeting as tianjin2025,
  chair as tianjin2025Chair,
  changes as tianjin2025Changes,
  sources as tianjin2025Sources,
} from './summits/2025-tianjin.js';
import {
  meeting as bishkek2026,
  chair as bishkek2026Chair,
  changes as bishkek2026Changes,
  sources as bishkek2026Sources,
  confidence as bishkek2026Confidence,
} from './summits/2026-bishkek.js';
import type { SummitOverview } from './types.js';

export const summitOverviews: readonly SummitOverview[] = [
  {
    meeting: shanghai2001,
    summit: { chair: shanghai2001Chair, changes: shanghai2001Changes, sources: shanghai2001Sources },
  },
  {
    meeting: saintPetersburg2002,
    summit: {
      chair: saintPetersburg2002Chair,
      changes: saintPetersburg2002Changes,
      sources: saintPetersburg2002Sources,
    },
  },
  {
    meeting: moscow2003,
    summit: { chair: moscow2003Chair, changes: moscow2003Changes, sources: moscow2003Sources },
  },
  {
    meeting: tashkent2004,
    summit: { chair: tashkent2004Chair, changes: tashkent2004Changes, sources: tashkent2004Sources },
  },
  {
    meeting: astana2005,
    summit: { chair: astana2005Chair, changes: astana2005Changes, sources: astana2005Sources },
  },
  {
    meeting: shanghai2006,
    summit: { chair: shanghai2006Chair, changes: shanghai2006Changes, sources: shanghai2006Sources },
  },
  {
    meeting: bishkek2007,
    summit: { chair: bishkek2007Chair, changes: bishkek2007Changes, sources: bishkek2007Sources },
  },
  {
    meeting: dushanbe2008,
    summit: { chair: dushanbe2008Chair, changes: dushanbe2008Changes, sources: dushanbe2008Sources },
  },
  {
    meeting: yekaterinburg2009,
    summit: {
      chair: yekaterinburg2009Chair,
      changes: yekaterinburg2009Changes,
      sources: yekaterinburg2009Sources,
    },
  },
  {
    meeting: tashkent2010,
    summit: { chair: tashkent2010Chair, changes: tashkent2010Changes, sources: tashkent2010Sources },
  },
  {
    meeting: astana2011,
    summit: { chair: astana2011Chair, changes: astana2011Changes, sources: astana2011Sources },
  },
  {
    meeting: beijing2012,
    summit: { chair: beijing2012Chair, changes: beijing2012Changes, sources: beijing2012Sources },
  },
  {
    meeting: bishkek2013,
    summit: { chair: bishkek2013Chair, changes: bishkek2013Changes, sources: bishkek2013Sources },
  },
  {
    meeting: dushanbe2014,
    summit: { chair: dushanbe2014Chair, changes: dushanbe2014Changes, sources: dushanbe2014Sources },
  },
  { meeting: ufa2015, summit: { chair: ufa2015Chair, changes: ufa2015Changes, sources: ufa2015Sources } },
  {
    meeting: tashkent2016,
    summit: { chair: tashkent2016Chair, changes: tashkent2016Changes, sources: tashkent2016Sources },
  },
  {
    meeting: astana2017,
    summit: { chair: astana2017Chair, changes: astana2017Changes, sources: astana2017Sources },
  },
  {
    meeting: qingdao2018,
    summit: { chair: qingdao2018Chair, changes: qingdao2018Changes, sources: qingdao2018Sources },
  },
  {
    meeting: bishkek2019,
    summit: { chair: bishkek2019Chair, changes: bishkek2019Changes, sources: bishkek2019Sources },
  },
  {
    meeting: moscow2020,
    summit: { chair: moscow2020Chair, changes: moscow2020Changes, sources: moscow2020Sources },
  },
  {
    meeting: dushanbe2021,
    summit: { chair: dushanbe2021Chair, changes: dushanbe2021Changes, sources: dushanbe2021Sources },
  },
  {
    meeting: samarkand2022,
    summit: { chair: samarkand2022Chair, changes: samarkand2022Changes, sources: samarkand2022Sources },
  },
  {
    meeting: newDelhi2023,
    summit: { chair: newDelhi2023Chair, changes: newDelhi2023Changes, sources: newDelhi2023Sources },
  },
  {
    meeting: astana2024,
    summit: { chair: astana2024Chair, changes: astana2024Changes, sources: astana2024Sources },
  },
  {
    meeting: tianjin2025,
    summit: { chair: tianjin2025Chair, changes: tianjin2025Changes, sources: tianjin2025Sources },
  },
  {
    meeting: bishkek2026,
    summit: {
      chair: bishkek2026Chair,
      changes: bishkek2026Changes,
      sources: bishkek2026Sources,
      confidence: bishkek2026Confidence,
    },
  },
];
