// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'ААН',
  // United Nations
  '1tl6r6e': 'Арганізацыя Аб’яднаных Нацый',
  // UNODC
  '5mxkeu': 'УНЗ ААН',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'Упраўленне ААН па наркотыках і злачыннасці',
  // ESCAP
  vzla5j: 'ESCAP',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'Эканамічная і сацыяльная камісія ААН для Азіі і Ціхага акіяна',
  // UNESCO
  '1naijto': 'ЮНЕСКА',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'Арганізацыя Аб’яднаных Нацый па пытаннях адукацыі, навукі і культуры',
  // UNWTO
  '1ez1zaa': 'UNWTO',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Сусветная турысцкая арганізацыя (цяпер «ААН Турызм»)',
  // OCHA
  g9k0d0: 'УКГП',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'Упраўленне ААН па каардынацыі гуманітарных пытанняў',
  // FAO
  cfprs5: 'ФАО',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'Харчовая і сельскагаспадарчая арганізацыя ААН',
  // ICRC
  '1qin9b6': 'МКЧК',
  // International Committee of the Red Cross
  '1pz88xz': 'Міжнародны камітэт Чырвонага Крыжа',
  // CIS
  wui3sm: 'СНД',
  // Commonwealth of Independent States
  '1ffgwdi': 'Садружнасць Незалежных Дзяржаў',
  // CSTO
  aj7xni: 'АДКБ',
  // Collective Security Treaty Organization
  '57hse3': 'Арганізацыя Дагавора аб калектыўнай бяспецы',
  // EEC
  '1mbfd1w': 'ЕЭК',
  // Eurasian Economic Commission
  '16r1vcr': 'Еўразійская эканамічная камісія',
  // CICA
  '1vkhttx': 'CICA',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Нарада па ўзаемадзеянні і мерах даверу ў Азіі',
  // ECO
  '1pi4jm': 'ECO',
  // Economic Cooperation Organization
  '153y1la': 'Арганізацыя эканамічнага супрацоўніцтва',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Асацыяцыя дзяржаў Паўднёва-Усходняй Азіі',
  // CARICC
  hn5s2u: 'ЦАРІКЦ',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Цэнтральнаазіяцкі рэгіянальны інфармацыйны каардынацыйны цэнтр',
  // OIC
  uosde: 'АІС',
  // Organisation of Islamic Cooperation
  '10963ox': 'Арганізацыя ісламскага супрацоўніцтва',
  // LAS
  '15old9z': 'ЛАД',
  // League of Arab States
  '1okm4o7': 'Ліга арабскіх дзяржаў',
  // EurAsEC
  '1xsf2dv': 'ЕўрАзЭС',
  // Eurasian Economic Community
  b3j8qf: 'Еўразійскае эканамічнае супольніцтва',
  // WB
  gwzpq4: 'WB',
  // World Bank
  xonv2b: 'Сусветны банк',
  // IMF
  '1jpa8c7': 'МВФ',
  // International Monetary Fund
  s6ls39: 'Міжнародны валютны фонд',
  // IOFS
  '116x0j6': 'IOFS',
  // Islamic Organization for Food Security
  '135zi7d': 'Ісламская арганізацыя па харчовай бяспецы',
  // AIIB
  '1rq1dpc': 'АБІІ',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Азіяцкі банк інфраструктурных інвестыцый',
};
