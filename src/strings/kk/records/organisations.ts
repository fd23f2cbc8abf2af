// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/organisations.ts`, each below the English one. */
export const texts: Texts = {
  // UN
  zs2dwa: 'БҰҰ',
  // United Nations
  '1tl6r6e': 'Біріккен Ұлттар Ұйымы',
  // UNODC
  '5mxkeu': 'UNODC',
  // United Nations Office on Drugs and Crime
  '13oq9g3': 'БҰҰ Есірткі және қылмыс жөніндегі басқармасы',
  // ESCAP
  vzla5j: 'ЭСКАТО',
  // United Nations Economic and Social Commission for Asia and the Pacific
  '1kkgnjs': 'БҰҰ Азия және Тынық мұхит үшін экономикалық және әлеуметтік комиссиясы',
  // UNESCO
  '1naijto': 'ЮНЕСКО',
  // United Nations Educational, Scientific and Cultural Organization
  c26qu0: 'БҰҰ Білім, ғылым және мәдениет мәселелері жөніндегі ұйымы',
  // UNWTO
  '1ez1zaa': 'ЮНВТО',
  // World Tourism Organization (now UN Tourism)
  '1igf3ke': 'Дүниежүзілік туристік ұйым (қазіргі UN Tourism)',
  // OCHA
  g9k0d0: 'OCHA',
  // United Nations Office for the Coordination of Humanitarian Affairs
  '1rntbp9': 'БҰҰ Гуманитарлық мәселелерді үйлестіру басқармасы',
  // FAO
  cfprs5: 'ФАО',
  // Food and Agriculture Organization of the United Nations
  e7pvjh: 'БҰҰ Азық-түлік және ауыл шаруашылығы ұйымы',
  // ICRC
  '1qin9b6': 'ХҚКК',
  // International Committee of the Red Cross
  '1pz88xz': 'Халықаралық Қызыл Крест комитеті',
  // CIS
  wui3sm: 'ТМД',
  // Commonwealth of Independent States
  '1ffgwdi': 'Тәуелсіз Мемлекеттер Достастығы',
  // CSTO
  aj7xni: 'ҰҚШҰ',
  // Collective Security Treaty Organization
  '57hse3': 'Ұжымдық қауіпсіздік туралы шарт ұйымы',
  // EEC
  '1mbfd1w': 'ЕЭК',
  // Eurasian Economic Commission
  '16r1vcr': 'Еуразиялық экономикалық комиссия',
  // CICA
  '1vkhttx': 'АӨСШК',
  // Conference on Interaction and Confidence Building Measures in Asia
  '1d33rgd': 'Азиядағы өзара іс-қимыл және сенім шаралары жөніндегі кеңес',
  // ECO
  '1pi4jm': 'ЭЫҰ',
  // Economic Cooperation Organization
  '153y1la': 'Экономикалық ынтымақтастық ұйымы',
  // ASEAN
  '1wbv3gv': 'АСЕАН',
  // Association of Southeast Asian Nations
  '12wtkbp': 'Оңтүстік-Шығыс Азия мемлекеттерінің қауымдастығы',
  // CARICC
  hn5s2u: 'ОАӨАҮО',
  // Central Asian Regional Information and Coordination Centre
  '17ujxwq': 'Орталық Азия өңірлік ақпараттық үйлестіру орталығы',
  // OIC
  uosde: 'ИЫҰ',
  // Organisation of Islamic Cooperation
  '10963ox': 'Ислам ынтымақтастығы ұйымы',
  // LAS
  '15old9z': 'АМЛ',
  // League of Arab States
  '1okm4o7': 'Араб мемлекеттерінің лигасы',
  // EurAsEC
  '1xsf2dv': 'ЕурАзЭҚ',
  // Eurasian Economic Community
  b3j8qf: 'Еуразиялық экономикалық қоғамдастық',
  // WB
  gwzpq4: 'WB',
  // World Bank
  xonv2b: 'Дүниежүзілік банк',
  // IMF
  '1jpa8c7': 'ХВҚ',
  // International Monetary Fund
  s6ls39: 'Халықаралық валюта қоры',
  // IOFS
  '116x0j6': 'АҚИҰ',
  // Islamic Organization for Food Security
  '135zi7d': 'Азық-түлік қауіпсіздігі жөніндегі ислам ұйымы',
  // AIIB
  '1rq1dpc': 'АИИБ',
  // Asian Infrastructure Investment Bank
  '186p2qr': 'Азия инфрақұрылымдық инвестициялар банкі',
};
