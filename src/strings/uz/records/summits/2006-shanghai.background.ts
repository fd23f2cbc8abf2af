// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2006-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Five years on, the meeting reviewed the early period, raised the Secretariat’s status and took security work into cyberspace.
  '1vimwyg':
    'Besh yil oʻtib, majlis dastlabki davrni sarhisob qilgan, Kotibiyat maqomini koʻtargan va xavfsizlik sohasidagi ishlarni kibermakonga kengaytirgan.',
  // Venue: China Daily of the same day says the same.
  '1cfvo69': 'Oʻtkazilgan joyi: China Daily oʻsha kuni xuddi shunday deydi.',
  // Joint communiqué of the meeting.
  '14jzil1': 'Majlisning qoʻshma kommyunikesi.',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Kurmanbek Bakiyev
  '15t1b14': 'Qurmonbek Boqiyev',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // The communiqué calls him Rakhmonov, as was usual until 2007.
  arn1gh: 'Kommyunikeda, 2007-yilgacha odat boʻlganidek, Rahmonov deyilgan.',
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
  // Pervez Musharraf
  '388ghy': 'Parvez Musharraf',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // guest of the host country
  '1u0oop5': 'mezbon davlat mehmoni',
  // Vladimir Rushailo
  xgg2qs: 'Vladimir Rushaylo',
  // Chairman of the Executive Committee
  gcsgoz: 'ijroiya qoʻmitasi raisi',
  // Guest of the host country.
  '1cv7ekl': 'Mezbon davlat mehmoni.',
  // Wilfrido V. Villacorta
  '1uep6c8': 'Vilfrido V. Vilyakorta',
  // Deputy Secretary-General
  '11e159d': 'bosh kotib oʻrinbosari',
  // Zhang Deguang
  '13bhva8': 'Chjan Deguan',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Vyacheslav Kasymov
  '1l6oi3d': 'Vyacheslav Qosimov',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // The communiqué has V. T. Kasymov; another copy of it, Viacheslav Kasymov.
  emxjj0: 'Kommyunikeda – V. T. Kasymov; uning boshqa nusxasida – Viacheslav Kasymov.',
  // Reviews the first five years and keeps the Shanghai Spirit as the guide for what follows.
  '1j3ymyx':
    'Dastlabki besh yilni sarhisob qiladi va “Shanxay ruhi”ni kelgusi davr yoʻl-yoʻrigʻi sifatida saqlaydi.',
  // States for the first time how the SCO sees threats in cyberspace.
  '1yzyayp': 'SHHT kibermakondagi tahdidlarga qanday qarashini birinchi marta bayon etadi.',
  // An action plan followed in 2007 and a treaty in 2009.
  '1e5k2ki': 'Shundan keyin 2007-yilda harakatlar rejasi, 2009-yilda shartnoma chiqqan.',
  // Opens the three-year work programmes on joint counter-terrorism.
  '1u80kpo': 'Terrorizmga qarshi birgalikdagi kurashning uch yillik ish dasturlarini boshlaydi.',
  // Gave the Secretariat new rules and its head a stronger role.
  '105f83': 'Kotibiyatga yangi nizom, uning rahbariga kuchliroq rol bergan.',
  // Border and security services undertake to halt suspects moving between members.
  '1uh916w':
    'Chegara va xavfsizlik xizmatlari gumonlanuvchilarning aʼzolar oʻrtasida yurishini toʻxtatish majburiyatini oladi.',
  // Gives security services a legal footing to work jointly on members’ soil.
  '8eqv3q': 'Xavfsizlik xizmatlariga aʼzolar hududida birga ishlash uchun huquqiy asos beradi.',
  // Helps universities work together and students and teachers go on exchanges.
  '1rfd7qq': 'Universitetlarning birga ishlashiga, talabalar va oʻqituvchilar almashinuviga yordam beradi.',
  // In force for China since 30 January 2008.
  '17wcyzo': 'Xitoy uchun 2008-yil 30-yanvardan kuchda.',
  // The English title is ours. China ratified on 29 December 2006; in force for it since 13 May 2008.
  '1y6oxcz':
    'Inglizcha nomi bizniki. Xitoy 2006-yil 29-dekabrda ratifikatsiya qilgan; u uchun 2008-yil 13-maydan kuchda.',
};
