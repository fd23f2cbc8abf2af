// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'СММ',
  // United Nations
  '1tl6r6e': 'Созмони Милали Муттаҳид',
  // UNODC
  '5mxkeu': 'UNODC',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'Раёсати СММ оид ба маводи мухаддир ва ҷинояткорӣ',
  // ESCAP
  vzla5j: 'ЭСКАТО',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'Комиссияи иқтисодӣ ва иҷтимоии СММ барои Осиё ва Уқёнуси Ором',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'Созмони СММ оид ба маориф, илм ва фарҳанг',
  // UNWTO
  '1ez1zaa': 'UNWTO',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Созмони умумиҷаҳонии сайёҳӣ (ҳоло «СММ-Сайёҳӣ»)',
  // OCHA
  g9k0d0: 'OCHA',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'Идораи СММ оид ба ҳамоҳангсозии масъалаҳои башардӯстона',
  // FAO
  cfprs5: 'ФАО',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'Созмони озуқаворӣ ва кишоварзии СММ',
  // ICRC
  '1qin9b6': 'КБСС',
  // International Committee of the Red Cross
  '1pz88xz': 'Кумитаи байналмилалии Салиби Сурх',
  // CIS
  wui3sm: 'ИДМ',
  // Commonwealth of Independent States
  '1ffgwdi': 'Иттиҳоди Давлатҳои Мустақил',
  // CSTO
  aj7xni: 'СААД',
  // Collective Security Treaty Organization
  '57hse3': 'Созмони Аҳдномаи амнияти дастҷамъӣ',
  // EEC
  '1mbfd1w': 'ЕЭК',
  // Eurasian Economic Commission
  '16r1vcr': 'Комиссияи иқтисодии АвруОсиё',
  // CICA
  '1vkhttx': 'МҲТБО',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Машварати ҳамкорӣ ва тадбирҳои боварӣ дар Осиё',
  // ECO
  '1pi4jm': 'ЭКО',
  // Economic Cooperation Organization
  '153y1la': 'Созмони ҳамкории иқтисодӣ',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Ассотсиатсияи давлатҳои Осиёи Ҷанубу Шарқӣ',
  // CARICC
  hn5s2u: 'CARICC',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Маркази минтақавии иттилоотӣ ва ҳамоҳангсозии Осиёи Марказӣ',
  // OIC
  uosde: 'СҲИ',
  // Organisation of Islamic Cooperation
  '10963ox': 'Созмони ҳамкории исломӣ',
  // LAS
  '15old9z': 'ЛДА',
  // League of Arab States
  '1okm4o7': 'Лигаи давлатҳои араб',
  // EurAsEC
  '1xsf2dv': 'ЕврАзЭС',
  // Eurasian Economic Community
  b3j8qf: 'Ҷомеаи иқтисодии АвруОсиё',
  // WB
  gwzpq4: 'БҶ',
  // World Bank
  xonv2b: 'Бонки ҷаҳонӣ',
  // IMF
  '1jpa8c7': 'ХБА',
  // International Monetary Fund
  s6ls39: 'Хазинаи байналмилалии асъор',
  // IOFS
  '116x0j6': 'IOFS',
  // Islamic Organization for Food Security
  '135zi7d': 'Созмони исломии амнияти озуқаворӣ',
  // AIIB
  '1rq1dpc': 'AIIB',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Бонки осиёии сармоягузории инфрасохтор',
};
