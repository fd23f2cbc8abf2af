// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Umumiy protsedura qoidalari qabul qilingan va aʼzolik yoʻli yozma ravishda belgilangan, bu keyingi kengayishga asos boʻlgan.',
  // In the chair: host head of state.
  '8u5ie8': 'Rais: mezbon davlat rahbari.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Davlatlarning barcha lavozimlari bor (Oʻzbekiston prezidentining majlisdan keyingi bayonoti); tashkilotlar faqat “yetakchi mintaqaviy tashkilotlar” (leading regional organizations) deb koʻrsatilgan.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Ismi oldindan berilgan xabarlarda bor; 12-iyundagi xabarda boshqa soʻzlovchilar sanalgan.',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Dmitry Medvedev
  ypo4dw: 'Dmitriy Medvedev',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Ruslan Kazakbayev
  '15qhrbd': 'Ruslan Kazakbayev',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'tashqi ishlar vaziri vazifasini bajaruvchi',
  // Office only in the source.
  '16a4clu': 'Manbada faqat lavozimi bor.',
  // Asif Ali Zardari
  z23gnx: 'Osif Ali Zardoriy',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'Oʻzbekiston prezidenti bayonotida prezident qatnashgani aytilgan; ismi 2010-yil 9-iyundagi oldindan berilgan xabarda. Undan avvalgisida bosh vazir kutilgan.',
  // S. M. Krishna
  '1icy4mx': 'S. M. Krishna',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'Oʻzbekiston prezidenti tashqi ishlar vaziri qatnashganini bildirgan; ismi Hindiston agentligining 2010-yil 5- va 9-iyundagi oldindan berilgan xabarlaridan (IANS, forumdagi nusxasi).',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'Manbada faqat lavozimi bor; China Daily: prezident Ahmadinejod kelmagan.',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'SHHTni ochiq va bloklardan tashqari tashkilot deb tavsiflaydi, Qirgʻizistondagi inqiroz boʻyicha umumiy nuqtai nazarni bildiradi.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Kim va qanday tartibda qoʻshilishi mumkinligini birinchi marta yozma belgilaydi.',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014-yilgi qarorlar qoidalarni toʻliq yakunlagan.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'SHHT organlari majlislarini chaqirish, oʻtkazish va qayd etishning umumiy tartibini belgilaydi.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565:
    'Qishloq xoʻjaligi savdosi, sugʻorish, veterinariya xizmatlari, seleksiya, chorvachilik va dehqonchilikka bagʻishlangan.',
  // In force since 15 August 2014.
  f54niv: '2014-yil 15-avgustdan kuchda.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Aʼzolar inson huquqlari meʼyorlari doirasida jinoyatchilikka, asosan uyushgan jinoyatchilikka qarshi birga harakat qiladi.',
};
