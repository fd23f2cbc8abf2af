/** The dataset and its queries, for integrators and for Node. Tags import single files instead. */
import { aspirations } from './aspirations.js';
import { bodies } from './bodies.js';
import { chairmanships } from './chairmanships.js';
import { countries } from './countries.js';
import { countryNames, unNames } from './country-names.js';
import { datasetInfo } from './dataset-info.js';
import { documents, documentsBySummit } from './documents.js';
import { founding } from './founding.js';
import { headsOfGovernment } from './heads-of-government.js';
import { anniversaries, officialLanguages, symbols } from './official-languages.js';
import { capitals, dotGrid } from './map.js';
import { allTiles, familyTiles } from './map-tiles.js';
import { membershipReform } from './membership-reform-2025.js';
import { organisationBackgrounds } from './organisations.background.js';
import { organisations } from './organisations.js';
import { publishers } from './publishers.js';
import { shanghaiFive } from './shanghai-five.js';
import { sources as sources001 } from './sources/001.js';
import { sources as sources100 } from './sources/100.js';
import { sources as sources200 } from './sources/200.js';
import { sources as sources300 } from './sources/300.js';
import { sources as sources400 } from './sources/400.js';
import { sources as sources500 } from './sources/500.js';
import { sources as sources600 } from './sources/600.js';
import { datasets } from './sources/datasets.js';
import { stateBackgrounds } from './states.background.js';
import { allStates } from './all-states.js';
import { summits } from './summits.js';
import { concepts } from './terms.js';
import { background as shanghai2001Background } from './summits/2001-shanghai.background.js';
import { background as saintPetersburg2002Background } from './summits/2002-saint-petersburg.background.js';
import { background as moscow2003Background } from './summits/2003-moscow.background.js';
import { background as tashkent2004Background } from './summits/2004-tashkent.background.js';
import { background as astana2005Background } from './summits/2005-astana.background.js';
import { background as shanghai2006Background } from './summits/2006-shanghai.background.js';
import { background as bishkek2007Background } from './summits/2007-bishkek.background.js';
import { background as dushanbe2008Background } from './summits/2008-dushanbe.background.js';
import { background as yekaterinburg2009Background } from './summits/2009-yekaterinburg.background.js';
import { background as tashkent2010Background } from './summits/2010-tashkent.background.js';
import { background as astana2011Background } from './summits/2011-astana.background.js';
import { background as beijing2012Background } from './summits/2012-beijing.background.js';
import { background as bishkek2013Background } from './summits/2013-bishkek.background.js';
import { background as dushanbe2014Background } from './summits/2014-dushanbe.background.js';
import { background as ufa2015Background } from './summits/2015-ufa.background.js';
import { background as tashkent2016Background } from './summits/2016-tashkent.background.js';
import { background as astana2017Background } from './summits/2017-astana.background.js';
import { background as qingdao2018Background } from './summits/2018-qingdao.background.js';
import { background as bishkek2019Background } from './summits/2019-bishkek.background.js';
import { background as moscow2020Background } from './summits/2020-moscow.background.js';
import { background as dushanbe2021Background } from './summits/2021-dushanbe.background.js';
import { background as samarkand2022Background } from './summits/2022-samarkand.background.js';
import { background as newDelhi2023Background } from './summits/2023-new-delhi.background.js';
import { background as astana2024Background } from './summits/2024-astana.background.js';
import { background as tianjin2025Background } from './summits/2025-tianjin.background.js';
import { background as bishkek2026Background } from './summits/2026-bishkek.background.js';
import { summit as shanghai2001 } from './summits/2001-shanghai.js';
import { summit as saintPetersburg2002 } from './summits/2002-saint-petersburg.js';
import { summit as moscow2003 } from './summits/2003-moscow.js';
import { summit as tashkent2004 } from './summits/2004-tashkent.js';
import { summit as astana2005 } from './summits/2005-astana.js';
import { summit as shanghai2006 } from './summits/2006-shanghai.js';
import { summit as bishkek2007 } from './summits/2007-bishkek.js';
import { summit as dushanbe2008 } from './summits/2008-dushanbe.js';
import { summit as yekaterinburg2009 } from './summits/2009-yekaterinburg.js';
import { summit as tashkent2010 } from './summits/2010-tashkent.js';
import { summit as astana2011 } from './summits/2011-astana.js';
import { summit as beijing2012 } from './summits/2012-beijing.js';
import { summit as bishkek2013 } from './summits/2013-bishkek.js';
import { summit as dushanbe2014 } from './summits/2014-dushanbe.js';
import { summit as ufa2015 } from './summits/2015-ufa.js';
import { summit as tashkent2016 } from './summits/2016-tashkent.js';
import { summit as astana2017 } from './summits/2017-astana.js';
import { summit as qingdao2018 } from './summits/2018-qingdao.js';
import { summit as bishkek2019 } from './summits/2019-bishkek.js';
import { summit as moscow2020 } from './summits/2020-moscow.js';
import { summit as dushanbe2021 } from './summits/2021-dushanbe.js';
import { summit as samarkand2022 } from './summits/2022-samarkand.js';
import { summit as newDelhi2023 } from './summits/2023-new-delhi.js';
import { summit as astana2024 } from './summits/2024-astana.js';
import { summit as tianjin2025 } from './summits/2025-tianjin.js';
import { summit as bishkek2026 } from './summits/2026-bishkek.js';
import * as astana2024InDepth from './summits/2024-astana/index.js';
import * as ru from './titles/ru.js';
import * as zhHans from './titles/zh-Hans.js';
import type { Source, SummitBackground, SummitDetail, SummitId } from './types.js';
import { world } from './world.js';

const summitDetails: { readonly [id in SummitId]: SummitDetail } = {
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

const summitBackgrounds: { readonly [id in SummitId]: SummitBackground } = {
  '2001-shanghai': shanghai2001Background,
  '2002-saint-petersburg': saintPetersburg2002Background,
  '2003-moscow': moscow2003Background,
  '2004-tashkent': tashkent2004Background,
  '2005-astana': astana2005Background,
  '2006-shanghai': shanghai2006Background,
  '2007-bishkek': bishkek2007Background,
  '2008-dushanbe': dushanbe2008Background,
  '2009-yekaterinburg': yekaterinburg2009Background,
  '2010-tashkent': tashkent2010Background,
  '2011-astana': astana2011Background,
  '2012-beijing': beijing2012Background,
  '2013-bishkek': bishkek2013Background,
  '2014-dushanbe': dushanbe2014Background,
  '2015-ufa': ufa2015Background,
  '2016-tashkent': tashkent2016Background,
  '2017-astana': astana2017Background,
  '2018-qingdao': qingdao2018Background,
  '2019-bishkek': bishkek2019Background,
  '2020-moscow': moscow2020Background,
  '2021-dushanbe': dushanbe2021Background,
  '2022-samarkand': samarkand2022Background,
  '2023-new-delhi': newDelhi2023Background,
  '2024-astana': astana2024Background,
  '2025-tianjin': tianjin2025Background,
  '2026-bishkek': bishkek2026Background,
};

const sources: { readonly [number: number]: Source } = {
  ...sources001,
  ...sources100,
  ...sources200,
  ...sources300,
  ...sources400,
  ...sources500,
  ...sources600,
};

/** Everything that the library knows. Plain records: safe to read, to serialise and to copy. */
export const dataset = {
  info: datasetInfo,
  states: allStates,
  stateBackgrounds,
  aspirations,
  summits,
  summitDetails,
  summitBackgrounds,
  documents,
  documentsBySummit,
  titles: { ru, 'zh-Hans': zhHans },
  chairmanships,
  organisations,
  organisationBackgrounds,
  bodies,
  concepts,
  countries,
  countryNames,
  unNames,
  world,
  shanghaiFive,
  headsOfGovernment,
  founding,
  officialLanguages,
  symbols,
  anniversaries,
  membershipReform,
  astana2024: astana2024InDepth,
  map: { dotGrid, capitals, familyTiles, allTiles },
  sources,
  publishers,
  datasets,
} as const;

export * from './queries/bodies.js';
export * from './queries/chair.js';
export * from './queries/dates.js';
export * from './queries/documents.js';
export * from './queries/participants.js';
export * from './queries/shares.js';
export * from './queries/states.js';
export * from './queries/summits.js';
export * from './queries/visible-on.js';
export type * from './types.js';
