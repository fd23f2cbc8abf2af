// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.
  '1v2byo2':
    'Xavfsizlik, narkotiklarga qarshi kurash va energetika dasturlari oʻn yillikning ikkinchi yarmiga uzaytirilgan, Belarus oʻninchi aʼzo boʻlgan.',
  // Documents: includes three statements adopted without signature.
  '8h04ih': 'Hujjatlar: imzosiz qabul qilingan uchta bayonotni ham oʻz ichiga oladi.',
  // Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.
  comavo:
    'Hujjatlar: Qozogʻiston va Rossiyaning sammit oldidan bergan maʼlumotlarida 24 ta (deklaratsiya, 20 ta qaror, 3 ta bayonot); sammitdan keyingi xabarlarda 25 ta deyilgan, atrof-muhit boʻyicha hukumatlararo bitim qoʻshilsa, bu son mos keladi.',
  // Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.
  hcxt5i:
    'Belarus maqomi koʻtarilgach, Moʻgʻuliston va Afgʻoniston kuzatuvchi boʻlib qolgan. Ishtirokchilarning hech bir roʻyxatida Afgʻoniston yoʻq.',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // until the decision signed at the opening of the meeting, observer
  '19673h': 'majlis ochilishida qaror imzolangunga qadar kuzatuvchi',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // incoming chair
  '1fyo59g': 'keyingi rais',
  // Subrahmanyam Jaishankar
  '1cj9ol1': 'Subramanyam Jayshankar',
  // Minister of External Affairs
  '1g8yzxc': 'tashqi ishlar vaziri',
  // The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.
  '176gaio': 'Kelmagan bosh vazir Narendra Modining soʻzlarini vazir oʻqib eshittirgan.',
  // Mohammad Mokhber
  '1sayord': 'Muhammad Muxbir',
  // Acting President
  ir45z5: 'prezident vazifasini bajaruvchi',
  // first summit attended as a full member
  ds4y8d: 'toʻlaqonli aʼzo sifatida qatnashgan birinchi sammiti',
  // Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.
  dhbfo8:
    '2024-yil mayda Ibrohim Raisiy vafot etgach, vazifasini bajaruvchi boʻlgan. Inglizcha Vikipediyada Masʼud Pezeshkiyon deb xato koʻrsatilgan.',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // Shehbaz Sharif
  '1mcsg8n': 'Shahboz Sharif',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.
  b2ukxi:
    '“SHHT plyus” uchrashuvida delegatsiyada Sergey Lavrov, Aleksey Overchuk, Dmitriy Peskov va Yuriy Ushakov boʻlgan.',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Uxnaagiyn Xurelsux',
  // Ilham Aliyev
  '178gicy': 'Ilhom Aliyev',
  // invited as guest of the chair
  '1gbky1j': 'raislik qiluvchi davlat mehmoni sifatida taklif etilgan',
  // Tamim bin Hamad Al Thani
  '1wf5k8c': 'Tamim bin Hamad Ol Soniy',
  // Amir
  '1nky9hw': 'amir',
  // invited as guest of the chair, with a memorandum signed 14 September 2022
  '1f754g5':
    'raislik qiluvchi davlat mehmoni sifatida taklif etilgan, memorandum 2022-yil 14-sentabrda imzolangan',
  // Recep Tayyip Erdoğan
  '13npg14': 'Rejep Tayyip Erdogʻan',
  // chair’s invited guest; a partner from 2013 on
  tziyju: 'raislik qiluvchi davlatning taklif etilgan mehmoni; 2013-yildan sherik',
  // Saud bin Saqr Al Qasimi
  '1rrodmf': 'Saud bin Saqr al-Qosimiy',
  // Ruler of Ras Al Khaimah and member of the Federal Supreme Council
  '12x3drq': 'Raʼs al-Xayma hukmdori, Federal oliy kengash aʼzosi',
  // This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.
  '1uhzbde':
    'Bu – 2024-yil 8-iyuldagi mualliflik maqolasida tushib qolgan oʻn oltinchi davlat; u delegatsiyaga prezident Muhammad bin Zoyid nomidan boshchilik qilgan.',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Gurbanguli Berdimuhamedov',
  // Chairman of the Halk Maslahaty (People’s Council) and National Leader
  '1pogfzf': 'Turkmaniston Xalq Maslahati raisi, turkman xalqining milliy yetakchisi',
  // no SCO status; guest of the chair
  '1q1dzu1': 'SHHTda maqomi yoʻq; raislik qiluvchi davlat mehmoni',
  // His son Serdar Berdimuhamedov was then head of state.
  wro0ky: 'Oʻshanda davlat rahbari uning oʻgʻli Serdar Berdimuhamedov edi.',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // On 3 July he was also at the informal dinner.
  '1jv8l90': '3-iyulda u norasmiy kechki ovqatda ham boʻlgan.',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Two lists from just before the event give the name; only the organisation was confirmed later.
  sf66p3: 'Ismini sammitdan oldingi ikki roʻyxat beradi; keyinroq faqat tashkilot tasdiqlangan.',
  // Imangali Tasmagambetov
  '960rnq': 'Imangali Tasmagambetov',
  // Bakytzhan Sagintayev
  '92bows': 'Baqitjan Sagʻintayev',
  // Chairman of the Board
  q0e40o: 'kollegiya raisi',
  // By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.
  '1c8qnj0':
    'SHHT Kotibiyati oʻz xabariga koʻra Ostonada u bilan sammit doirasida uchrashgan va uning “SHHT plyus”dagi ishtirokini kutgan.',
  // Khusrav Noziri
  yc74zm: 'Xusrav Noziriy',
  // Missing from an opinion piece of 8 July 2024.
  e4jdr3: '2024-yil 8-iyuldagi mualliflik maqolasida yoʻq.',
  // Mistranslated as the OECD on the Kremlin’s English page.
  rp54gb: 'Kremlning inglizcha sahifasida OECD deb xato tarjima qilingan.',
  // No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.
  '9elpoa':
    'Stolda kim oʻtirganini aytadigan manba topilmadi; sammitdan ikki hafta oldin bu lavozimda Saribay edi.',
  // Aryn held the office in May and September 2024; his presence in person is not sourced.
  lubrgf:
    '2024-yil may va sentabrda bu lavozimda Arin boʻlgan; uning shaxsan qatnashgani manbalarda tasdiqlanmagan.',
  // This is the body that an opinion piece of 8 July 2024 calls OIC.
  hso5bj: '2024-yil 8-iyuldagi mualliflik maqolasi OIC deb ataydigan tashkilot shu.',
  // Zhang Ming
  '1tpt4h2': 'Chjan Min',
  // SCO Secretary-General (1 January 2022 – 31 December 2024)
  slm8mj: 'SHHT bosh kotibi (2022-yil 1-yanvar – 2024-yil 31-dekabr)',
  // Ruslan Mirzayev
  ra9zgr: 'Ruslan Mirzayev',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Nurlan Yermekbayev
  gujj7v: 'Nurlan Yermekbayev',
  // SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027
  bbu7wl: 'SHHT bosh kotibi oʻrinbosari, 2025–2027-yillarga bosh kotib etib tayinlangan',
  // The summit announced the appointment; no source has attendance at a given session.
  p8ton3: 'Sammit tayinlovni eʼlon qilgan; muayyan majlisda qatnashgani haqida manba yoʻq.',
  // Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.
  '1ao3dcw':
    'Belarus oʻninchi aʼzo boʻladi, 2022-yilda boshlangan qabul jarayoni yakunlanadi. Qaror kun tartibidagi boshqa masalalardan oldin imzolangan.',
  // The Beijing Secretariat saw the flag raised on 6 July 2024.
  '6mm9wo': 'Pekindagi Kotibiyatda bayroq 2024-yil 6-iyulda koʻtarilgan.',
  // Council of Heads of State decision
  '3gdr8o': 'Davlat rahbarlari kengashi qarori',
  // Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.
  '1d6eu23':
    'Sammitning siyosiy matni sifatida koʻp qutbli tartib, BMT va SHHTning oʻzini isloh qilish, xavfsizlik tahdidlari, iqtisodiyot, energetika va ekologiyaga umumiy qarashni bayon etadi. 2025-yil SHHTning Barqaror rivojlanish yili boʻladi, raislik Xitoyga oʻtishi qayd etiladi.',
  // a declaration, with delegation heads signing
  cgxkfm: 'delegatsiya rahbarlari imzolagan deklaratsiya',
  // Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.
  mkmkws:
    'SHHT matniga aylangan bu tashabbusni Qozogʻiston taklif qilgan, boshqa davlatlar unga taklif boʻyicha qoʻshilishi mumkin; birdamlik, ishonchni mustahkamlash va markazida BMT turgan adolatliroq xalqaro tartibni koʻzlaydi.',
  // No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).
  '1nyfbxn':
    'Tashabbus matnining oʻzi topilmadi. Kremlning inglizcha qisqa bayonida (ish nomi) “taraqqiyot” soʻzi hali yoʻq.',
  // Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.
  uhl47x:
    'Qozogʻiston xabarlariga koʻra, uni BMT Bosh Assambleyasining BMT–SHHT hamkorligi toʻgʻrisidagi 2025-yil 5-sentabrda qabul qilingan A/79/L.124 rezolyutsiyasi oʻziga olgan (120 – yoqlab, 27 – qarshi, 28 – betaraf).',
  // Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.
  '1rlohgu':
    '2025-yilgacha strategiya oʻrniga keladigan loyihaga taalluqli va shu bilan keyingi oʻn yillik strategiya ustidagi ishni boshlaydi. Bu protsedura bosqichi; hech narsa qabul qilinmaydi.',
  // Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.
  '1lsremn':
    'Kreml va “Kazinform” “loyiha” deydi; The Astana Times strategiya qabul qilingan deb xabar bergan.',
  // The Tianjin summit of 1 September 2025 adopted the strategy.
  uc8v4t: 'Strategiyani 2025-yil 1-sentabrdagi Tyanszin sammiti qabul qilgan.',
  // Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.
  '1n3cnl3':
    'Tashqi ishlar vazirlari tayyorlagan islohotlarni maʼqullaydi. Shu munosabat bilan Qozogʻiston Kotibiyat va bosh kotibni kuchaytirishga chaqirgan.',
  // Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.
  r9bhf:
    '2025-yilda Tyanszin sammiti kuzatuvchi va muloqot boʻyicha sherik maqomlarini bir toifaga – “SHHT sherigi”ga birlashtirgan.',
  // Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.
  '1dv2951':
    'SHHT “uch yovuz kuch” deb ataydigan tahdidlarga qarshi birgalikdagi ishda aʼzolarning xavfsizlik organlariga uch yilga yoʻnalish beradi.',
  // Tianjin added a programme for 2026–2030 against extremist ideology.
  '11mft9a': 'Tyanszin sammiti ekstremistik mafkuraga qarshi 2026–2030-yillar dasturini qoʻshgan.',
  // Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.
  '2kueqn':
    'Qozogʻiston uni 2023-yil iyulda taklif qilgan: narkotik savdosiga qarshi koʻp yillik yoʻnalish va harakatlar dasturi. Deklaratsiya uni narkotiksiz jamiyat va nomeditsinaviy isteʼmolni qonuniylashtirishga qarshilik bilan bogʻlaydi.',
  // Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.
  '14b2yjj':
    'Tyanszin, 2025-yil 1-sentabr: Dushanbedagi SHHTning Narkotiklarga qarshi kurash markazi toʻgʻrisidagi bitim imzolangan.',
  // Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.
  x2fzjb:
    '2030-yilgacha umumiy yoʻnalishlarni belgilaydi: tranzit va eksport yoʻllari, anʼanaviy va qayta tiklanuvchi manbalar nisbati, modernizatsiya, vodorod va samaradorlik. Toqayev uni 2022-yilda Samarqandda taklif qilgan; energetika vazirlari 2024-yil iyunda maʼqullagan.',
  // Tianjin approved a roadmap to implement it on 1 September 2025.
  rpf807: 'Uni amalga oshirish yoʻl xaritasini Tyanszin sammiti 2025-yil 1-sentabrda tasdiqlagan.',
  // Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.
  '1h5idtb':
    '2023-yilda Hindiston raisligida qabul qilingan iqtisodiy strategiya boʻyicha choralarni belgilaydi. Tojikistonning bir vaziriga koʻra, strategiya tashabbuskori uning mamlakati boʻlgan.',
  // Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.
  '1w56xah':
    'Aʼzolarning ustuvor tarmoqlariga portfel va toʻgʻridan-toʻgʻri investitsiyalarni jalb etish uchun maslahat va ekspertiza maydonini tuzadi.',
  // More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.
  gutoum:
    '2025-yil 18-martda Ostonada 20 dan ortiq agentlik va jamgʻarma yigʻilib, assotsiatsiyani tuzgan va ish rejasini qabul qilgan.',
  // One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.
  '10hagu6':
    'Bitta hamkorlik dasturi barqaror turizm va qoʻriqxonalarni SHHTning Ekologiya yiliga mos ravishda birlashtiradi. 2024-yil mayda bu soha Ostonada atrof-muhit vazirlari oʻrtasida muhokama qilingan.',
  // Period covered not found.
  x488uz: 'Qamrab oladigan muddati topilmadi.',
  // Hands the Chinese port city the annual title held by Almaty (2023–2024).
  '14k2hds': 'Olmaotada boʻlgan (2023–2024) har yilgi nomni Xitoyning port shahriga beradi.',
  // Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.
  '1o7z1dz': 'Navbatdagisi, 2025–2026-yillarga, Qirgʻizistondagi Choʻlponota boʻlgan.',
  // Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.
  '9d44m1':
    'Oʻn toʻrt sherik davlatga savdo, transport va taʼlim kabi amaliy hamkorlikka qoʻshilish imkonini beradi. Tashabbuskori – Qirgʻiziston.',
  // Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.
  k5ynmh:
    'Bir yil oldin Toqayev tanqid qilgan kamchilikni koʻtaradi: SHHTda qoʻshma loyihalarni moliyalashtirish vositasi yoʻq. Topilgan manbalar uning mazmunini ochmaydi.',
  // Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.
  bft14m: 'Kotibiyat va Olmaotadagi markazga memorandum tuzishga kirishish imkonini beradi.',
  // Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.
  ikn74s:
    'Memorandumni 2026-yil 18-martda Olmaotada Mahmud Hamidov va Nurlan Yermekbayev imzolagan. U oldini olish, ekspertlik ishi, qoʻshma tadbirlar va axborot almashinuviga bagʻishlangan.',
  // Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.
  '1xi3dxs':
    '2022–2023-yillar rejasidan keyin axborot xavfsizligi boʻyicha birgalikdagi ishning yangi rejasi. Toqayev uni oʻzi taklif qilgan kibertahdidlar haqida maʼlumot almashishning doimiy mexanizmi bilan bogʻlagan.',
  // For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.
  '1wha8jd':
    '2025-yil 1-yanvardan uch yilga Xitoy vakili Chjan Min oʻrniga Qozogʻiston vakili Nurlan Yermekbayev keladi.',
  // In office since 1 January 2025.
  '1cykfvq': '2025-yil 1-yanvardan lavozimda.',
  // Decides who is to head the Tashkent body after Ruslan Mirzayev.
  '65zxsq': 'Ruslan Mirzayevdan keyin Toshkentdagi organga kim rahbarlik qilishini hal etadi.',
  // By February 2025 Ularbek Sharsheyev was in office as the new director.
  '6j6oto': '2025-yil fevralga kelib Ularbek Sharsheyev yangi direktor lavozimida edi.',
  // The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.
  '39pw4c':
    'Uch yillik muddatlar bir vaqtga toʻgʻri kelgani uchun biz qaror Sharsheyevni va 2025–2027-yillarni nazarda tutadi degan xulosa qilamiz.',
  // The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.
  '1mc3cyx':
    'Bosh kotibning Tashkilotning 2023–2024-yillardagi faoliyati toʻgʻrisidagi hisoboti tasdiqlanadi.',
  // Accepts what the anti-terrorist body reported for 2023.
  '13z1k9j': 'Aksilterror organning 2023-yil hisobotini qabul qiladi.',
  // Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.
  cn7zlv:
    'Aʼzo davlatlar qoʻshnilar sifatida oʻzini qanday tutmoqchi ekanini yana bayon etadi. Loyihasini Oʻzbekiston tayyorlagan.',
  // statement adopted without signature
  cug9sv: 'imzosiz qabul qilingan bayonot',
  // A political pledge by members to work on sanitation and clean drinking water.
  k4y74m: 'Aʼzolarning sanitariya va toza ichimlik suvi ustida ishlash haqidagi siyosiy vaʼdasi.',
  // States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.
  '1ffj85o':
    'Chiqindilar bilan qanday ishlashni birgalikda bayon etadi; atrof-muhit vazirlari uni 2024-yil 22-mayda Ostonada tayyorlagan.',
  // Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.
  tjnsmh:
    'Havo, suv va atrof-muhitning boshqa qismlarini birgalikda himoya qilishga huquqiy asos beradi; toʻplamdagi yagona shartnoma. Ikki kun oldin Qozogʻiston ekologiya vaziri Yerlan Nisanbayevga imzolash vakolatini bergan.',
  // The linked text is the draft approved by Kazakhstan’s Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.
  '1njae6z':
    'Havola qilingan matn – Qozogʻiston hukumatining 2024-yil 2-iyuldagi 527-son qarori bilan maʼqullangan loyiha, imzolangan matn emas. Kuchga kirgani tekshirilmagan.',
  // intergovernmental agreement
  '1j4n93j': 'hukumatlararo bitim',
};
