// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    '“Shanxay beshligi”ning taʼsischi aʼzosi (1996-yil 26-aprel); Shanxayda SHHTni tashkil etish toʻgʻrisidagi deklaratsiyani imzolagan.',
  // renamed from Akmola in May 1998
  b812cv: '1998-yil mayda nomi oʻzgartirilgan, avval – Aqmola',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    '“Interfaks” xabari 19-sentabrda chiqqan; nomni qaytargan konstitutsiyaviy tuzatishlar 2022-yil sentabr oʻrtasida imzolangan',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    '2001-yil iyunda Shanxayda SHHTning taʼsis uchrashuvida qoʻshilgan; “Shanxay beshligi”ga kirmagan, ammo prezidenti 2000-yilda Dushanbeda mehmon boʻlgan.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'Taʼsis deklaratsiyasida 15-iyun turibdi; Xitoy xronikalari qabul sanasini 2001-yil 14–15-iyundagi uchrashuvga bogʻlaydi.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Kuzatuvchi maqomini Ostona sammiti bergan.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    '2015-yil iyuldagi Ufa qarori bilan qabul jarayoni boshlangan, 2016-yil 24-iyunda Toshkentda majburiyatlar toʻgʻrisidagi memorandumlar imzolangan, Ostona sammiti aʼzolikka qabul qilgan.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Majburiyatlar toʻgʻrisidagi memorandum 2016-yil 24-iyunda imzolangan; Kotibiyatda bayroqlar 2017-yil 15-iyunda koʻtarilgan.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Hindiston raisligidagi onlayn sammitda toʻqqizinchi aʼzo boʻlgan; jarayon 2021-yil 17-sentabrda Dushanbeda boshlangan, majburiyatlar toʻgʻrisidagi memorandum sanasi – 2022-yil 16-sentabr (Samarqand).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Majburiyatlar toʻgʻrisidagi memorandum 2022-yil 16-sentabrda imzolangan.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'Memorandum kuni: Qozogʻiston huquqiy reyestri va Sinxua 2022-yil 16-sentabrni koʻrsatadi, Eron tashqi ishlar vaziri esa imzolanganini undan taxminan bir kun oldin eʼlon qilgan. Bir necha nashr aʼzolikning oʻzini 2021 yoki 2022-yil deb koʻrsatadi: ular jarayon va memorandumni aʼzolikka qabul bilan chalkashtiradi.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv':
    '2009-yil iyunda Yekaterinburgda sheriklik kelishilgan; memorandum 2010-yil bahorida imzolangan.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'TASS 2010-yildan (memorandum), ayrim roʻyxatlar 2009-yildan (qaror) hisoblaydi. Imzolash Minskka 2010-yil 28–29-apreldagi tashrifga rejalashtirilgan; qaysi kuni boʻlgani tasdiqlanmagan.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Ufa sammitida kuzatuvchi maqomiga koʻtarilgan.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Ostona sammitida oʻninchi aʼzo boʻlgan; jarayon 2022-yil 16-sentabrda Samarqandda boshlangan, majburiyatlar toʻgʻrisidagi memorandum 2023-yil 4-iyulda imzolangan.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Majburiyatlar toʻgʻrisidagi memorandum 2023-yil 4-iyulda imzolangan.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'SHHTning bu birinchi kuzatuvchisini Toshkent sammiti qabul qilgan.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'Bir hujjatlar arxivi Toshkent deklaratsiyasini 2004-yil 7-iyun sanasi bilan saqlaydi, vaholanki matnda 17-iyun turibdi.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'Tyanszin sammitida kuzatuvchilar va muloqot boʻyicha sheriklar yagona “SHHT sherigi” maqomiga birlashtirilganda uning maqomi SHHT sherigiga aylangan; uch haftadan keyin bosh kotib huquqiy matnlar va memorandumlar hali moslashtirilmaganini aytgan.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Hech bir manba memorandum qayta imzolangani yoki Xartiya oʻzgartirilganini koʻrsatmaydi. 2026-yil fevraldagi roʻyxatda hamon 17 sherik qatorida; 2026-yil sentabrdagi umumiy son (27 davlat) oʻzgarish boʻlmaganini bildiradi.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0:
    'Yekaterinburgda sheriklik 2009-yil iyunda kelishilgan; memorandum 2010-yilning birinchi yarmida imzolangan.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Memorandum 2010-yilga taalluqli, aniq kuni manbalarda tasdiqlanmagan; Kolombo 2009-yilgi qarordan hisoblaydi.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Pekin sammiti qarori bilan kuzatuvchi boʻlgan; 2021-yilda Tolibon hokimiyatga kelganidan beri amalda ishtiroki toʻxtatilgan.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'Sammit hujjatlari va oʻsha kungi matbuot 2012-yilni koʻrsatadi, kamida bitta jamoat tashkiloti saytida esa 2005-yil deyilgan.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'Tyanszinda ikki toifa birlashtirilgach, 17 sherikning biri hisoblanadi; ammo Kobul oʻsha sammitga taklif etilmagan va 2021-yil sentabrdan beri ishtirok etmaydi.',
  // Nominal status, inactive.
  gebw4o: 'Maqomi nominal, faoliyatda qatnashmaydi.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Kobuldagi hokimiyat “Islom Amirligi” deydi; SHHT matnlari va maʼlumotlar toʻplamlari Respublika nomini saqlaydi. Tan olish bahsli boʻlgani uchun nomni nashriyot oʻz uslubiga koʻra tanlashi kerak.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'Pekin sammiti 2012-yil iyunda rozi boʻlgan; memorandum 2013-yil aprelda Olmaotada imzolangan.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'Ingliz tilida SHHT endi Türkiye deb yozadi; 2022-yil oʻrtasigacha boʻlgan manbalarda – Turkey.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'Ufa sammitida 2015-yil iyulda sheriklik kelishilgan; 2015-yil sentabrda Sianda toʻrt davlat ichida birinchi boʻlib memorandum imzolagan.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1':
    'Agentliklarning Ufa boʻyicha ayrim roʻyxatlarida xato tarzda Kambodja oʻrnida Shri-Lanka koʻrsatilgan.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    'Ufa sammiti bunga 2015-yil iyulda rozi boʻlgan; sheriklik memorandumi 2016-yil martda Pekinda imzolangan.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Katmandu ilk bor 2007-yilda ariza bergan; Ufa sammiti 2015-yil iyulda sheriklikka rozi boʻlgan, memorandum 2016-yil martda Pekinda imzolangan.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387: 'Nepal nomidan kim imzolagani boʻyicha farq bor: “Kazinform” Thapa, bir nepal blogi Bayragi deydi.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    '2020-yil sentabrda vazirlar mahkamasi rasmiy nom sifatida oddiy “Nepal”ni tanlagan; parlament qoʻmitasi 2020-yil noyabrda undan buni qoʻllamaslikni soʻragan. Har ikki shakl uchraydi.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'Ufa sammiti 2015-yil iyulda sheriklikka rozi boʻlgan. 2016-yil aprelda Pekinda imzolangan memorandum darhol kuchga kirgan; Ufada kelishilgan qolgan uch sherik jarayonni oldinroq tugatgan.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'Toshkent memorandumi, 2021-yil sentabrda Dushanbeda kelishilganidan bir yil oʻtib.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Undan oldin, 2021-yil 14-iyulda, tashqi ishlar vazirlari maʼqullagan.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    '2021-yil sentabrda Dushanbeda kelishilgan, memorandum 2022-yil sentabrda Samarqandda imzolangan; Saudiya vazirlar mahkamasi maʼqullagan sana: 2023-yil 28-mart.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'Samarqanddagi imzolash kunini (2022-yil 16-sentabr) faqat bir nashr beradi; koʻp xabarlar vazirlar mahkamasining 2023-yil 28–29-martdagi maʼqullovidan hisoblaydi.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Memorandum tashqi ishlar vazirlarining Goadagi uchrashuvida imzolangan; 2022-yil sentabrda Samarqandda kelishilgan.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x:
    'Bu davlat uchun 5-mayni faqat matbuot xabarlari beradi; Goadagi uchrashuv 2023-yil 4–5-mayda oʻtgan.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Naypyidaw – poytaxt nomining lotincha yana bir yozilishi; bir maʼlumotlar toʻplamida “Myanma Respublikasi” nomi saqlangan.',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'TASS keyinroq Maldiv orollari maqomini 2023-yil iyulga bogʻlagan.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: 'Samarqand sammiti 2022-yil sentabrda rozi boʻlgan; memorandum 2023-yil iyulda Pekinda imzolangan.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Imzolash haqidagi xabarning asl manbasi – Bahrayn axborot agentligi.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Iyulda tashqi ishlar vazirlari qoʻllab-quvvatlagach, Tyanszinda uni qabul qilish haqida alohida qaror chiqarilgan. SHHT Kotibiyatiga koʻra, memorandum hali imzolanmagan edi.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Hech bir manba memorandum imzolanganini koʻrsatmaydi.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Kotibiyat va Tyanszin qarorlari roʻyxatida “muloqot boʻyicha sherik”, Xitoy va bir necha agentlik xabarlarida “sherik” deyilgan, chunki toifalar oʻsha kuni birlashtirilgan. Bu maʼlumotlar toʻplamida birlashtirilgan maqom olingan.',
};
