// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'Yubiley majlisida oʻn yillik faoliyat sarhisob qilingan; sogʻliqni saqlash sohasidagi bitim va olti yillik narkotiklarga qarshi strategiya tasdiqlangan.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Kotibiyat press-relizi (Tokio universitetidagi nusxasi) va tashkilotlar roʻyxati toʻliq berilgan kommyunikening xitoycha matni (Sinxua, nusxasidan oʻqilgan). Rossiya elchixonasi sahifasi (afghanistan.mid.ru) mehmonlar orasida Turkmaniston prezidenti va ASEANni ham sanaydi; kommyunikeda ikkalasi ham yoʻq, shuning uchun kiritilmagan.',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Roza Otunbayeva
  '1mgn4wj': 'Roza Otunboyeva',
  // The given name was supplied from common usage.
  '1tcoor': 'Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Dmitry Medvedev
  ypo4dw: 'Dmitriy Medvedev',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Mahmud Ahmadinejod',
  // Asif Ali Zardari
  z23gnx: 'Osif Ali Zardoriy',
  // S. M. Krishna
  '1icy4mx': 'S. M. Krishna',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'Manbadagi yozilishi – “Foreign Minister M. Krishna”.',
  // Dashjamts Battulga
  '1njqoee': 'Dashjamsin Battulga',
  // Chief of the Presidential Staff
  '1h5ao5w': 'prezident devoni rahbari',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // guest of the host state
  '14bix26': 'mezbon davlat mehmoni',
  // Yury Fedotov
  go2dvz: 'Yuriy Fedotov',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh':
    'bosh kotib oʻrinbosari, BMTning Giyohvand moddalar va jinoyatchilik boʻyicha boshqarmasi ijrochi direktori',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Tair Mansurov
  '1jbv9bw': 'Tair Mansurov',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Toʻliq ism-familiya 2009-yilgi kommyunikedagidek; xitoycha matnda faqat familiya bor. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Nikolay Bordyuja',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'Xitoycha matnda faqat familiya bor. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
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
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Dastlabki oʻn yilni sarhisob qiladi va keyingi oʻn yil maqsadlarini belgilaydi.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'Narkotik savdosiga qarshi olti yillik ishni qamrab oladi; harakatlar dasturi bor.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Strategiya bilan birga, uni bajarish choralari roʻyxati sifatida tasdiqlangan.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Oziq-ovqat mahsulotlari xavfsizligi, dori-darmon, yuqumli kasalliklar, shoshilinch yordam, teletibbiyot hamda ona va bola salomatligini qamrab oladi.',
};
