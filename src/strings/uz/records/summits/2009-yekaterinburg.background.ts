// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2009-yekaterinburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // Belarus and Sri Lanka were the first to be granted the status of dialogue partner; the SCO adopted an anti-terrorism convention of its own.
  '6w7mwb':
    'Muloqot boʻyicha sherik maqomi birinchi boʻlib Belarus va Shri-Lankaga berilgan; SHHT terrorizmga qarshi oʻz konvensiyasini qabul qilgan.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Majlisning qoʻshma kommyunikesi.',
  // Dmitry Medvedev
  ypo4dw: 'Dmitriy Medvedev',
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
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Manmohan Singh
  '1iuz6eb': 'Manmohan Singh',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Mahmud Ahmadinejod',
  // N. Altankhuyag
  asu3qs: 'Norovin Altanxuyag',
  // First Deputy Prime Minister
  '18kpqoe': 'bosh vazirning birinchi oʻrinbosari',
  // The communiqué’s office is First Vice Premier of the Government.
  '1jiblo7': 'Kommyunikedagi lavozim – hukumatning birinchi vitse-premyeri.',
  // Asif Ali Zardari
  z23gnx: 'Osif Ali Zardoriy',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // guest of the host state
  '14bix26': 'mezbon davlat mehmoni',
  // Lynn Pascoe
  dhgsuv: 'Linn Peskou',
  // Under-Secretary-General for Political Affairs
  r1478x: 'bosh kotibning siyosiy masalalar boʻyicha oʻrinbosari',
  // Guest of the host state.
  '15ii034': 'Mezbon davlat mehmoni.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'ijroiya qoʻmitasi raisi – ijrochi kotib',
  // Tair Mansurov
  '1jbv9bw': 'Tair Mansurov',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // The given name was supplied from common usage.
  '1tcoor': 'Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Nikolay Bordyuja',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Bolat Nurgaliyev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Myrzakan Subanov
  '1w1q6p0': 'Mirzakan Subanov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Seeks tighter oversight of international finance, given the financial crisis, and supports multipolarity.
  k4iwld:
    'Moliyaviy inqiroz munosabati bilan xalqaro moliya ustidan qattiqroq nazoratga chaqiradi va koʻp qutblilikni qoʻllab-quvvatlaydi.',
  // Widens definitions and duties on terrorist crimes, updating the convention of 2001.
  h8oupc:
    '2001-yilgi konvensiyani yangilab, terroristik jinoyatlarga oid taʼriflar va majburiyatlarni kengaytiradi.',
  // Second programme of three years against terrorism.
  '1jd6vni': 'Terrorizmga qarshi ikkinchi uch yillik dastur.',
  // Lists, as a treaty between governments, cyber threats and joint steps against them.
  juqvlt: 'Hukumatlararo shartnoma sifatida kibertahdidlar va ularga qarshi birgalikdagi choralarni sanaydi.',
  // In force for China since 2 June 2011.
  '1v11vl': 'Xitoy uchun 2011-yil 2-iyundan kuchda.',
  // Members can train counter-terrorism staff for others.
  h2w4jy: 'Aʼzolar boshqalar uchun terrorizmga qarshi kurash kadrlarini tayyorlashi mumkin.',
  // Sets out consultation and response by members if the region faces a crisis.
  shy3hv: 'Mintaqa inqirozga duch kelsa, aʼzolar qanday maslahatlashishi va harakat qilishini belgilaydi.',
  // Named the first two dialogue partners.
  '1fet73y': 'Muloqot boʻyicha birinchi ikki sherikni belgilagan.',
};
