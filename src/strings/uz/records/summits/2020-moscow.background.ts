// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2020-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // Held virtually, a first, it met the pandemic with a joint epidemic plan and set the last five-year plan for the 2025 strategy.
  '9v5b8v':
    'Birinchi marta virtual oʻtgan sammit pandemiyaga javoban epidemiyalarga qarshi qoʻshma reja qabul qilgan va 2025-yilgacha strategiyaning soʻnggi besh yillik rejasini belgilagan.',
  // Russia, in the chair, hosted from Moscow; the pandemic meant a video link.
  '1f4bagy': 'Raislik qiluvchi Rossiya Moskvadan turib oʻtkazgan; pandemiya sababli videoaloqa orqali.',
  // Documents: sum given in Putin’s remarks: one declaration, nine decisions, six statements.
  cbfnsq: 'Hujjatlar: Putin soʻzidagi jami son: bitta deklaratsiya, toʻqqizta qaror, oltita bayonot.',
  // InfoSCO published this information report of the meeting, a video link without a venue. V. Putin is named as chair.
  '9vz787':
    'Majlisning bu axborot xabarini “InfoSHOS” nashr etgan; videoaloqa, joyi yoʻq. Rais sifatida V. Putin koʻrsatilgan.',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // President
  zl63xb: 'prezident',
  // chair
  pq0cju: 'rais',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // Acting President and Prime Minister
  ofeppu: 'prezident vazifasini bajaruvchi, bosh vazir',
  // Imran Khan
  '7z7ngg': 'Imron Xon',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Ashraf Ghani
  '13jlhgj': 'Ashraf Gʻani',
  // Roman Golovchenko
  t4lcjn: 'Roman Golovchenko',
  // Hassan Rouhani
  '1hp78uj': 'Hasan Ruhoniy',
  // Khaltmaagiin Battulga
  you163: 'Xaltmaagiyn Battulga',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Welcomed the summit by video message; not reported as joining the session.
  q6koq: 'Sammitni videomurojaat bilan qutlagan; majlisga qoʻshilgani haqida xabar yoʻq.',
  // Vladimir Norov
  '14hygrt': 'Vladimir Norov',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Jumakhon Giyosov
  hkwor4: 'Jumaxon Gʻiyosov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // The pandemic and 75 years since the war’s end shaped this political outcome of the first summit held virtually.
  wlkd30:
    'Pandemiya va urush tugaganining 75 yilligi birinchi virtual sammitning shu siyosiy yakuniga taʼsir qilgan.',
  // Nearly 150 measures; second and last of the 2025 strategy’s five-year plans.
  txrwwh: '150 ga yaqin chora; 2025-yilgacha strategiyaning ikkinchi va soʻnggi besh yillik rejasi.',
  // Lists joint steps against the threat of epidemics; adopted in COVID-19’s first year.
  '1j8cktf':
    'Epidemiya xavfiga qarshi birgalikdagi choralarni sanaydi; COVID-19ning birinchi yilida qabul qilingan.',
  // Applies digital tools so villages and remote areas lag less.
  '18xhly3': 'Qishloqlar va chekka hududlar kamroq ortda qolishi uchun raqamli vositalarni qoʻllaydi.',
  // Urges a joint response to the pandemic under the United Nations and WHO.
  '1krkcpr':
    'Pandemiyaga Birlashgan Millatlar Tashkiloti va JSST rahnamoligida birgalikda qarshi turishga chaqiradi.',
  // Speaks up for the post-war order on the anniversary.
  zko6xm: 'Yubileyda urushdan keyingi tartibni yoqlaydi.',
  // States a common view on the secure use of information technologies.
  '8j2kmp': 'Axborot texnologiyalaridan xavfsiz foydalanishga umumiy qarashni bildiradi.',
  // Pledges members’ cooperation on the digital economy.
  v1s6ke: 'Aʼzolarning raqamli iqtisodiyotda hamkorlik qilishini vaʼda qiladi.',
  // Asks for common steps against propaganda and recruitment online.
  wagvqm: 'Internetdagi targʻibot va yollashga qarshi umumiy choralarga chaqiradi.',
  // Joint position on the drug threat.
  '6oipfg': 'Narkotik xavfi boʻyicha umumiy pozitsiya.',
};
