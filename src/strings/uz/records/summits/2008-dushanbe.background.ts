// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2008-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Rules for joint counter-terrorism exercises were agreed and dialogue partners introduced as a category, in the same month as the South Ossetia conflict.
  umdw3h:
    'Janubiy Osetiya mojarosi boʻlgan oyda birgalikdagi aksilterror mashqlari qoidalari kelishilgan va muloqot boʻyicha sheriklar toifasi joriy etilgan.',
  // Venue: reports of Xinhua and of China News Service (索莫尼宫), both read in copies. The informal meeting on 27 August was at the government country residence in the Varzob gorge.
  xis9x:
    'Oʻtkazilgan joyi: Sinxua va “Chjungo sinvenshe” xabarlari (索莫尼宫), ikkalasi ham nusxasidan oʻqilgan. 27-avgustdagi norasmiy uchrashuv hukumatning Varzob darasidagi dala qarorgohida oʻtgan.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Majlisning qoʻshma kommyunikesi.',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Kurmanbek Bakiyev
  '15t1b14': 'Qurmonbek Boqiyev',
  // Dmitry Medvedev
  ypo4dw: 'Dmitriy Medvedev',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Mahmud Ahmadinejod',
  // Murli Deora
  srfqu9: 'Murli Deora',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'neft va tabiiy gaz vaziri',
  // Sanjaasürengiin Oyuun
  '11unkxm': 'Sanjaasurengiyn Oyun',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // Printed as S. Oyun. The given name was supplied from common usage.
  '5ifagb': 'Manbadagi yozilishi – S. Oyun. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // M. A. Durrani
  '4z0xae': 'Mahmud Ali Durroniy',
  // Adviser to the Prime Minister, with the rank of federal minister
  '554ro3': 'bosh vazir maslahatchisi (federal vazir maqomida)',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // guest of the host state
  '14bix26': 'mezbon davlat mehmoni',
  // Miroslav Jenča
  '9mm6bf': 'Miroslav Yencha',
  // Representative of the Secretary-General
  bpi43t: 'bosh kotib vakili',
  // Printed as M. Jenca. The given name was supplied from common usage.
  '1o9e6mv': 'Manbadagi yozilishi – M. Jenca. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Toktasyn Buzubaev
  xkg6a2: 'Toktasin Buzubayev',
  // Deputy Secretary-General
  '11e159d': 'bosh kotib oʻrinbosari',
  // The given name was supplied from common usage.
  '1tcoor': 'Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Bolat Nurgaliyev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Myrzakan Subanov
  '1w1q6p0': 'Mirzakan Subanov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Covers climate and energy, addresses the South Ossetia conflict and opposes force as a means in disputes.
  '1o1ir1p':
    'Iqlim va energetikani qamrab oladi, Janubiy Osetiya mojarosiga toʻxtaladi va nizolarda kuch ishlatishga qarshi chiqadi.',
  // Puts joint drills of armed forces and security services on a legal footing.
  u9e8ml: 'Qurolli kuchlar va xavfsizlik xizmatlarining birgalikdagi mashqlariga huquqiy asos beradi.',
  // Creates a second outer circle, below the observers.
  '6m1ln5': 'Kuzatuvchilardan quyida ikkinchi tashqi doirani yaratadi.',
  // First use came a year later.
  '62ue38': 'Bir yildan keyin birinchi marta qoʻllangan.',
  // Xinhua backgrounder confirms Dushanbe adopted it; full text not read.
  jvyx82: 'Sinxua maʼlumotnomasi u Dushanbeda qabul qilinganini tasdiqlaydi; toʻliq matni oʻqilmagan.',
  // Unites members against gun-running and explosives trade.
  i1br1i: 'Aʼzolarni qurol kontrabandasi va portlovchi moddalar savdosiga qarshi birlashtiradi.',
};
