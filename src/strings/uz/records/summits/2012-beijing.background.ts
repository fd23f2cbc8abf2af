// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2012-beijing.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders set medium-term directions for the second decade; Afghanistan became an observer, and Türkiye was granted the status of dialogue partner.
  '1p3fb65':
    'Yetakchilar ikkinchi oʻn yillikning oʻrta muddatli yoʻnalishlarini belgilagan; Afgʻoniston kuzatuvchi boʻlgan, Turkiyaga muloqot boʻyicha sherik maqomi berilgan.',
  // Venue: the restricted session was on 6 June, chaired by Hu Jintao.
  u49i4t: 'Oʻtkazilgan joyi: tor doiradagi majlis Xu Szintao raisligida 6-iyunda oʻtgan.',
  // The Secretariat’s press release (University of Tokyo copy) stops within the list of organisations in the excerpt; People’s Daily at china.org.cn supplies it (UN, CIS, EurAsEC, CSTO and others), two entries lacking a name. It closes with “and others” and may thus be incomplete. Per source, the states are complete.
  '1ipnrfl':
    'Kotibiyat press-relizi (Tokio universitetidagi nusxasi) parchada tashkilotlar roʻyxati oʻrtasida uziladi; uni “Jenmin jibao” (china.org.cn) toʻldiradi (BMT, MDH, Yevroosiyo iqtisodiy hamjamiyati, KXSHT va boshqalar), ikki yozuvda ism yoʻq. U “va boshqalar” deb tugaydi, shuning uchun toʻliq boʻlmasligi mumkin. Manbaga koʻra, davlatlar toʻliq.',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Almazbek Atambayev
  '1y903h4': 'Almazbek Atamboyev',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Mahmud Ahmadinejod',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Saxiagiyn Elbegdorj',
  // Asif Ali Zardari
  z23gnx: 'Osif Ali Zardoriy',
  // S. M. Krishna
  '1icy4mx': 'S. M. Krishna',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // Printed as Foreign Minister S. Krishna.
  '1bavgix': 'Manbadagi yozilishi – “Foreign Minister S. Krishna”.',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // invited by the host as guest; here it became an observer
  oy64yq: 'mezbon mehmon sifatida taklif qilgan; shu yerda kuzatuvchi boʻlgan',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // guest of the host
  '1shxn2n': 'mezbon davlat mehmoni',
  // Miroslav Jenča
  '9mm6bf': 'Miroslav Yencha',
  // Special Representative of the Secretary-General, Head of the UN Regional Centre for Preventive Diplomacy for Central Asia
  '1ah57qg':
    'bosh kotibning maxsus vakili, BMTning Markaziy Osiyo uchun preventiv diplomatiya boʻyicha mintaqaviy markazi rahbari',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Manbadagi yozilishi – M. Jenca. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Organisation named in the Chinese report; the excerpts read do not give the person.
  '127mzpw': 'Tashkilot Xitoy xabarida aytilgan; oʻqilgan parchalarda vakilning ismi yoʻq.',
  // Muratbek Imanaliev
  e3b1c: 'Muratbek Imanaliyev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Jenisbek Jumanbekov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // The press release omits the given name.
  yfhtn1: 'Press-relizda ism berilmagan.',
  // Says what members jointly seek for regional peace and growth; rejects outside military action in the Middle East and North Africa.
  '16muquy':
    'Aʼzolar mintaqada tinchlik va oʻsish uchun birgalikda nimaga intilishini aytadi; Yaqin Sharq va Shimoliy Afrikada tashqaridan harbiy harakatlarni rad etadi.',
  // Guideline for the medium term.
  qoqd5c: 'Oʻrta muddatga yoʻl-yoʻriq.',
  // The Development Strategy until 2025 later built on it.
  '1o1iypp': 'Keyinroq 2025-yilgacha rivojlanish strategiyasi shunga asoslangan.',
  // The 2025 strategy’s preamble cites it as approved in Beijing in 2012.
  '1hhhpgn': '2025-yilgacha strategiya muqaddimasida u 2012-yilda Pekinda tasdiqlangan deyilgan.',
  // Brought Afghanistan in as an observer.
  '1ixjupc': 'Afgʻonistonni kuzatuvchi qilib qabul qilgan.',
  // Granted Türkiye dialogue-partner status.
  k0zh0d: 'Turkiyaga muloqot boʻyicha sherik maqomini bergan.',
  // Joint work against what the SCO calls the three evils, in the third plan of three years.
  pvmq3t:
    'SHHT “uch yovuz kuch” deb ataydigan tahdidlarga qarshi birgalikdagi ish, uch yillik rejalarning uchinchisi.',
  // It fills the gap between the programmes of 2010–2012 and 2016–2018.
  l0yskj: '2010–2012 va 2016–2018-yillar dasturlari orasini toʻldiradi.',
  // The sister programmes give the English title.
  '1pmik91': 'Inglizcha nom oʻxshash dasturlardan olingan.',
  // Regulates how members respond together when regional peace is at risk.
  '184evk0':
    'Mintaqada tinchlikka xavf tugʻilganda aʼzolar birgalikda qanday harakat qilishini tartibga soladi.',
  // Known from press lists; probably renews the 2009 regulation.
  '166qtma': 'Matbuotdagi roʻyxatlardan maʼlum; chamasi, 2009-yilgi nizomni yangilaydi.',
};
