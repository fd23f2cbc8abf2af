// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'Tolibon Afgʻonistonda qayta hokimiyatga kelgan paytda oʻtgan bu yigirma yillik yubileyi sammitida Eronni qabul qilish jarayoni boshlangan.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Yetakchilarning 17-sentabrdagi uchrashuvi.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Moʻgʻuliston, Hindiston, Xitoy va Rossiya yetakchilari videoaloqada boʻlgan.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Hujjatlar: ayrim agentliklar deklaratsiya va 30 ta deydi.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Oʻqilgan manbalarda aytilgan yagona tashkilot – BMT. Oʻqilgan roʻyxatlarning hech birida Afgʻoniston delegatsiyasi yoʻq, vaholanki bir matbuot xabari uni kutilayotgan kuzatuvchi qatoriga qoʻshgan.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'Ayrim agentliklar deklaratsiya va yana 30 ta deydi.',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // Imran Khan
  '7z7ngg': 'Imron Xon',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Ebrahim Raisi
  xjx8yr: 'Ibrohim Raisiy',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Uxnaagiyn Xurelsux',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Videomurojaat bilan soʻzlagan; majlisga qoʻshilgani haqida xabar yoʻq.',
  // Vladimir Norov
  '14hygrt': 'Vladimir Norov',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Jumakhon Giyosov
  hkwor4: 'Jumaxon Gʻiyosov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'Yubiley munosabati bilan SHHT oʻtmishini keng bayon etadi va yigirma yildan keyin qayerga borishini aytadi.',
  // Three-year counter-terrorism programme.
  '722b1': 'Terrorizmga qarshi uch yillik dastur.',
  // One agency printed 2023–2024.
  '1resz98': 'Bir agentlik “2023–2024” deb bosgan.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: '2018–2023-yillardagi narkotiklarga qarshi strategiyaning ikkinchi ish rejasi.',
  // Plans joint cyber work for two years.
  '1titybm': 'Ikki yilga moʻljallangan kibersohadagi birgalikdagi ish rejasi.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'COVID-19dan keyin iqtisodiyotni tiklash rejasi.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Xavfsizlik mexanizmlari islohotini boshlagan qaror.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Islohot 2025-yilgi yangi xavfsizlik markazlariga olib kelgan.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj:
    'Oʻqilgan roʻyxatda nom qisqartirilgan; 2025-yilgi markazlar bilan bogʻliqligi umumiy mazmundan olingan.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Aʼzolarning atrof-muhitni himoya qilish va koʻkalamzorlashtirish boʻyicha umumiy dasturi.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99:
    'Manba – “Mir” teleradiokompaniyasi – qoʻshma “yashil belbogʻ” haqida gapiradi va uni dastur demaydi.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Oʻshanda oʻn olti yildan beri kuzatuvchi boʻlgan Eronga aʼzolik yoʻlini ochgan.',
  // First Arab dialogue partners.
  '1svjvw4': 'Muloqot boʻyicha birinchi arab sheriklar.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'Pandemiya zarbasidan keyin oziq-ovqat uchun yashil transport yoʻlaklari, maʼlumot almashinuvi va qishloq xoʻjaligi mahsulotlarining erkinroq savdosini vaʼda qiladi.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp':
    'Aʼzolar birgalikda tadqiqot oʻtkazish majburiyatini oladi; asos sifatida SHHTning avvalgi matnlari keltiriladi.',
};
