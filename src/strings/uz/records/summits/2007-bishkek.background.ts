// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Shartnoma aʼzolarga uzoq muddatli yaxshi qoʻshnichilik munosabatlari majburiyatini yuklagan; Xartiyadan keyin hech bir siyosiy majburiyat bu qadar uzoqqa bormagan edi.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Majlis qoʻshma kommyunikesining UzDaily nashri.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Qurmonbek Boqiyev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // Murli Deora
  srfqu9: 'Murli Deora',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'neft va tabiiy gaz vaziri',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Mahmud Ahmadinejod',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Nambarin Enxbayar',
  // Khurshid Kasuri
  '1dzx04o': 'Xurshid Kasuriy',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // guest of the host state
  '14bix26': 'mezbon davlat mehmoni',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // Lynn Pascoe
  dhgsuv: 'Linn Peskou',
  // Under-Secretary-General
  '1viatgj': 'bosh kotib oʻrinbosari',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'Kommyunikeda – “Linn Pasko, Deputy Secretary-General”; bu yerda lavozim 2009-yilgi kommyunike boʻyicha (bosh kotibning siyosiy masalalar boʻyicha oʻrinbosari).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Bolat Nurgaliyev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Myrzakan Subanov
  '1w1q6p0': 'Mirzakan Subanov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn':
    'Aʼzolar mustahkam doʻstlik, chegaralarni hurmat qilish va nizolarni tinch yoʻl bilan hal etish majburiyatini oladi.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Keyingi besh yillik harakatlar rejalari uni amalga oshiradi.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Qozogʻiston shartnomalar byulleteni kuchga kirgan sanani 2012-yil 31-oktabr deb koʻrsatadi; SHHT 2017-yilda uning besh yilligini nishonlagan. Manbalar xitoycha va ruscha matnlarga ham havola beradi.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Afgʻon narkotiklariga qarshi birgalikda harakat qilishga chaqiradi, yadrosiz Markaziy Osiyoni qoʻllab-quvvatlaydi va global xavfsizlikka umumiy qarashni bayon etadi.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '2006-yilgi bayonotda aytilgan kibertahdidlarga qarshi birgalikdagi choralarni sanaydi.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Aksilterror organ tuzilgan bitimni oʻzgartiradi.',
  // A published compilation of SCO texts has it.
  giccl4: 'SHHT matnlarining nashr etilgan toʻplamida bor.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Aʼzolarga sanʼat, meros va madaniyat muassasalari sohasida almashinuv uchun asos beradi.',
};
