// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Қоидаҳои умумии расмиёт қабул шуд ва роҳи узвият хаттӣ муқаррар гардид, ки баъдан асоси васеъшавӣ шуд.',
  // In the chair: host head of state.
  '8u5ie8': 'Раисикунанда: сарвари давлати мизбон.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Барои давлатҳо ҳамаи вазифаҳо ҳаст (изҳороти президенти Узбекистон баъд аз ҷаласа); созмонҳо танҳо ҳамчун «созмонҳои пешбари минтақавӣ» зикр шудаанд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Номро хабарҳои пешакӣ меоранд; дар хабари 12 июн суханварони дигар номбар шудаанд.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Ruslan Kazakbayev
  '15qhrbd': 'Руслан Казакбаев',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'иҷрокунандаи вазифаи вазири корҳои хориҷӣ',
  // Office only in the source.
  '16a4clu': 'Дар манбаъ танҳо вазифа аст.',
  // Asif Ali Zardari
  z23gnx: 'Осиф Алӣ Зардорӣ',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'Дар изҳороти президенти Узбекистон президент ҳузур дорад; номро хабари пешакии 9 июни соли 2010 меорад. Дар хабари пештар сарвазир интизор буд.',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'Президенти Узбекистон гуфт, ки вазири корҳои хориҷӣ ҳузур дошт; ном аз хабарҳои пешакии агентиҳои Ҳиндустон аст, 5 ва 9 июни соли 2010 (IANS, нусха дар форум).',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'Манбаъ танҳо вазифаро меорад; «Чайна дейли»: президент Аҳмадинажод наомад.',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'СҲШ-ро созмони кушода ва берун аз блокҳо тавсиф мекунад ва дар бораи бӯҳрони Қирғизистон мавқеи умумӣ баён менамояд.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Бори аввал хаттӣ муқаррар мекунад, ки кӣ ва бо кадом тартиб метавонад пайвандад.',
  // Decisions of 2014 completed the rules.
  efv1nh: 'Қарорҳои соли 2014 ин қоидаҳоро пурра карданд.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'Тартиби умумии даъват, гузаронидан ва сабти ҷаласаҳои мақомоти СҲШ-ро муайян мекунад.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565:
    'Савдои маҳсулоти кишоварзӣ, обёрӣ, хадамоти байторӣ, селексия, чорводорӣ ва зироатҳоро дар бар мегирад.',
  // In force since 15 August 2014.
  f54niv: 'Аз 15 августи соли 2014 эътибор дорад.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Давлатҳои узв дар доираи меъёрҳои ҳуқуқи инсон бар зидди ҷинояткорӣ, асосан муташаккил, якҷоя амал мекунанд.',
};
