// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'Сарони давлатҳо дар соли бисту панҷсолагӣ Эъломияи Бишкек, қарорҳо ва изҳороти дигарро қабул карданд. Раисӣ ба Покистон гузашт, ки соли 2027 дар Исломобод мизбон мешавад.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': 'Дар барномаи 31 август – 1 сентябр ҷаласаи Шуро 1 сентябри соли 2026 баргузор шуд.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'Саҳифаҳои СҲШ аз матнҳои сентябр ва октябри соли 2026 маълуманд, ки ба онҳо ишора мекунанд. Суханронии раиси ҶМЧ дар Шуроро як сафорати Чин нашр кардааст.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Раисикунанда: файли дуюм, ки аз Global Research (сентябри соли 2026) иқтибос меорад, низ ӯро раис меномад; ҳарду аз дасти дуюм аст.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Шиор: шиори раисии Қирғизистон дар солҳои 2025–2026.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Санадҳо: 28 санад, аз ҷумла Эъломияи Бишкек, аз файле маълуманд, ки ба саҳифаи Котибот ишора мекунад; худи саҳифа кушода нашуд.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Хабаре дар бораи тағйири мақом ёфт нашуд. 4 сентябри соли 2026 мусоҳибае дар «Женмин жибао» оилаи СҲШ-ро ҳамоно аз 27 давлат иборат донист (10 узв ва 17 шарик), чунон ки дар Тянҷин шуда буд.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'Ба гуфтаи «Женмин жибао», баъд аз нисфирӯзии 1 сентябр ҷаласаи «СҲШ-плюс» гузашт, дар бораи СММ-и тавонотар ва ҷаҳони бисёрқутба. Иштирокчиён муайян нестанд.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Си Ҷинпин, Владимир Путин, Нарендра Моди ва Шаҳбоз Шариф: ба саҳифаи вазорати корҳои хориҷии Чин нисбат дода мешавад. Аъзои дигар ва Антониу Гутерриш: файле, ки аз Global Research (сентябри соли 2026) иқтибос меорад. Раҷаб Таййиб Эрдуғон: хулосаи Japan Times.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Ғайр аз эъломия, ANI аз 13 созишномаи ниҳоӣ хабар медиҳад.',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Masoud Pezeshkian
  '1epfskm': 'Масъуд Пизишкиён',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Shehbaz Sharif
  '1mcsg8n': 'Шаҳбоз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Recep Tayyip Erdoğan
  '13npg14': 'Раҷаб Таййиб Эрдуғон',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Солгардро қайд мекунад; хабарҳо мегӯянд, ки ҳамлаҳо ба Эронро маҳкум менамояд ва ба тандурустӣ, иқлим, рушди рақамӣ, нақлиёт ва амният дахл дорад.',
  // The official page is known from others who cite it.
  tasxua: 'Саҳифаи расмӣ аз дигарон, ки ба он ишора мекунанд, маълум аст.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Маркази фарҳангии Покистон – кишвари раисикунандаи навбатӣ – унвони солонаро мегирад.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    'Аз ду матни октябри соли 2026 маълум аст: яке ба саҳифаи СҲШ ишора мекунад, дигаре ба чанд хабари матбуот.',
};
