// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'SHHT',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Shanxay hamkorlik tashkiloti',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    '2001-yil 15-iyunda Shanxayda Xitoy, Qozogʻiston, Qirgʻiziston, Rossiya, Tojikiston va Oʻzbekiston tuzgan tashkilot.',
  // observer
  '6f21cn': 'kuzatuvchi',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Aʼzo boʻlmagan davlat uchun maqom, 2004-yil 17-iyunda Toshkentda joriy etilgan; uni birinchi boʻlib Moʻgʻuliston olgan.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Aʼzo boʻlmagan davlatning 2004-yil 17-iyundan 2025-yil 1-sentabrgacha amalda boʻlgan maqomi; oʻsha kuni kuzatuvchilar SHHT sherigi boʻlgan.',
  // dialogue partner
  facxlp: 'muloqot boʻyicha sherik',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh:
    'Aʼzo ham, kuzatuvchi ham boʻlmagan davlat uchun maqom, 2008-yil 28-avgustda Dushanbeda joriy etilgan.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Aʼzo ham, kuzatuvchi ham boʻlmagan davlatning 2008-yil 28-avgustdan 2025-yil 1-sentabrgacha amalda boʻlgan maqomi; oʻsha kuni muloqot boʻyicha sheriklar SHHT sherigi boʻlgan.',
  // SCO partner
  dvm6di: 'SHHT sherigi',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'Aʼzo boʻlmagan davlatning 2025-yil 1-sentabrdan amaldagi maqomi; Tyanszinda kuzatuvchilar va muloqot boʻyicha sheriklar shu maqomga birlashtirilgan.',
  // SCO Plus
  e0lowc: '“SHHT plyus”',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Sammitning aʼzolarga boshqalar qoʻshiladigan majlisi; shu nom bilan birinchi marta 2024-yil 4-iyulda Ostonada oʻtgan.',
  // EAEU
  '1u7sb4l': 'YEOII',
  // Eurasian Economic Union
  '13s9nox': 'Yevroosiyo iqtisodiy ittifoqi',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Yevroosiyo iqtisodiy komissiyasi tartibga soladigan bojxona va iqtisodiy ittifoq; uning 2014-yil 29-maydagi shartnomasi 2015-yil 1-yanvarda kuchga kirgan.',
};
