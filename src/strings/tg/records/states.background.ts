// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    'Давлати муассиси «Панҷгонаи Шанхай» (26 апрели соли 1996); дар Шанхай эъломия дар бораи таъсиси СҲШ-ро имзо кард.',
  // renamed from Akmola in May 1998
  b812cv: 'дар майи соли 1998 аз Ақмола ба ин ном гузашт',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    '«Интерфакс» 19 сентябр хабар медиҳад; тағйироти конститутсия, ки номро баргардонд, дар нимаи сентябри соли 2022 имзо шуд',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'Дар июни соли 2001 дар ҷаласаи таъсиси СҲШ дар Шанхай пайваст; пештар берун аз «Панҷгонаи Шанхай» буд, ҳарчанд президенташ соли 2000 дар Душанбе меҳмон буд.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'Дар эъломияи таъсис 15 июн аст; солномаҳои чинӣ қабулро ба ҷаласаи 14–15 июни соли 2001 нисбат медиҳанд.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Саммити Остона ба он мақоми нозир дод.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'Қарори Уфа дар июли соли 2015 раванди қабулро оғоз кард, ёддоштҳо дар бораи ӯҳдадориҳо 24 июни соли 2016 дар Тошканд имзо шуданд ва саммити Остона онро ба узвият қабул кард.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Ёддошт дар бораи ӯҳдадориҳо 24 июни соли 2016 имзо шуд; парчамҳо дар Котибот 15 июни соли 2017 бардошта шуданд.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Дар саммити маҷозӣ бо раисии Ҳиндустон узви нӯҳум шуд; раванд 17 сентябри соли 2021 дар Душанбе оғоз ёфта буд, ёддошт дар бораи ӯҳдадориҳо санаи 16 сентябри соли 2022-ро дорад (Самарқанд).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Ёддошт дар бораи ӯҳдадориҳо 16 сентябри соли 2022 имзо шуд.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'Рӯзи ёддошт: феҳристи ҳуқуқии Қазоқистон ва «Синхуа» 16 сентябри соли 2022-ро нишон медиҳанд, вазири корҳои хориҷии Эрон бошад, имзоро тақрибан як рӯз пештар эълон кард. Чанд расона худи узвиятро ба соли 2021 ё 2022 нисбат медиҳанд, ки раванди қабул ва ёддоштро бо узвият омехта мекунад.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'Дар июни соли 2009 Екатеринбург ба шарикӣ розӣ шуд; баҳори соли 2010 ёддошт имзо шуд.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'ТАСС аз соли 2010 (ёддошт) ҳисоб мекунад, баъзе рӯйхатҳо аз соли 2009 (қарор). Имзо барои сафар ба Минск дар 28–29 апрели соли 2010 ба нақша гирифта шуда буд; рӯзи дақиқ тасдиқ нашудааст.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Дар саммити Уфа мақоми нозир гирифт.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Дар саммити Остона узви даҳум шуд; раванд 16 сентябри соли 2022 дар Самарқанд оғоз ёфта буд, ёддошт дар бораи ӯҳдадориҳо 4 июли соли 2023 имзо шуд.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Ёддошт дар бораи ӯҳдадориҳо 4 июли соли 2023 имзо шуд.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'Саммити Тошканд онро ҳамчун аввалин нозири СҲШ қабул кард.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'Як бойгонии санадҳо эъломияи Тошкандро зери 7 июни соли 2004 меорад, ҳарчанд дар матни он 17 июн аст.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'Вақте дар саммити Тянҷин давлатҳои нозир ва шарикони муколама дар мақоми ягонаи «шарики СҲШ» муттаҳид шуданд, мақоми он шарики СҲШ шуд; пас аз се ҳафта дабири кулл гуфт, ки матнҳои ҳуқуқӣ ва ёддоштҳо ҳанӯз бояд мутобиқ карда шаванд.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Ягон манбаъ аз имзои дубораи ёддошт ё тағйири Хартия хабар намедиҳад. Дар рӯйхати феврали соли 2026 ҳанӯз дар байни 17 шарик аст; шумораи умумии сентябри соли 2026 (27 давлат) тағйирро нишон намедиҳад.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: 'Екатеринбург дар июни соли 2009 ба шарикӣ розӣ шуд; ёддошт дар нимаи аввали соли 2010 имзо шуд.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Ёддошт аз соли 2010 аст, рӯзи дақиқи он манбаъ надорад; Коломбо аз қарори соли 2009 ҳисоб мекунад.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Бо қарори саммити Пекин нозир шуд; аз замони ба сари ҳокимият омадани Толибон дар соли 2021 иштироки он амалан қатъ аст.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'Санадҳои саммит ва матбуоти ҳамон рӯз соли 2012-ро меоранд, ҳол он ки ҳадди ақал як сомонаи ташкилоти ҷамъиятӣ соли 2005 мегӯяд.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'Пас аз он ки Тянҷин ду гурӯҳро муттаҳид кард, дар байни 17 шарик ҳисоб мешавад; вале Кобул ба он саммит даъват нашуда буд ва аз сентябри соли 2021 дар корҳо иштирок намекунад.',
  // Nominal status, inactive.
  gebw4o: 'Мақоми номӣ, ғайрифаъол.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Ҳокимияти Кобул «Аморати Исломӣ» мегӯяд; дар матнҳо ва додаҳои СҲШ номи Ҷумҳурӣ мондааст. Азбаски эътироф баҳсталаб аст, номро бояд нашрия аз рӯи услуби худ интихоб кунад.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'Саммити Пекин дар июни соли 2012 розӣ шуд; ёддошт дар апрели соли 2013 дар Алмаато имзо шуд.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2':
    'СҲШ ҳоло дар матни англисӣ «Türkiye» менависад; дар манбаъҳои пеш аз нимаи соли 2022 «Turkey» аст.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'Уфа дар саммити июли соли 2015 ба шарикӣ розӣ шуд; дар сентябри соли 2015 дар Сиан аввалин шуда аз байни чор давлат ёддоштро имзо кард.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'Дар баъзе рӯйхатҳои хабаргузориҳо барои Уфа ба ҷои Камбоҷа нодуруст Шри-Ланка оварда шудааст.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e: 'Саммити Уфа дар июли соли 2015 розӣ шуд; ёддошти шарикӣ дар марти соли 2016 дар Пекин имзо шуд.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Катманду бори аввал соли 2007 дархост дод; саммити Уфа дар июли соли 2015 ба шарикӣ розӣ шуд ва дар марти соли 2016 дар Пекин ёддошт имзо шуд.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'Дар бораи он ки аз номи Непал кӣ имзо кард, ихтилоф аст: «Казинформ» Тхапаро ном мебарад, як блоги непалӣ Байрагиро.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'Дар сентябри соли 2020 ҳукумат номи расмии соддаи «Непал»-ро баргузид; кумитаи парлумонӣ дар ноябри соли 2020 хоҳиш кард, ки он истифода нашавад. Ҳарду шакл дар гардиш аст.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'Саммити Уфа дар июли соли 2015 ба шарикӣ розӣ шуд. Ёддошт, ки дар апрели соли 2016 дар Пекин имзо шуд, дарҳол эътибор пайдо кард; се шарики дигари Уфа пештар ба анҷом расонданд.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'Ёддошти Тошканд, як сол пас аз розигӣ дар Душанбе дар сентябри соли 2021.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Пештар, 14 июли соли 2021, вазирони корҳои хориҷӣ маъқул донистанд.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'Душанбе дар сентябри соли 2021 розӣ шуд ва дар сентябри соли 2022 дар Самарқанд ёддошт имзо шуд; ҳукумати Арабистони Саудӣ онро 28 марти соли 2023 тасдиқ кард.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'Рӯзи имзо дар Самарқандро (16 сентябри соли 2022) танҳо як расона меорад; бисёр хабарҳо аз тасдиқи ҳукумат дар 28–29 марти соли 2023 ҳисоб мекунанд.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Ёддошт дар ҷаласаи вазирони корҳои хориҷӣ дар Гоа имзо шуд; розигӣ дар сентябри соли 2022 дар Самарқанд дода шуда буд.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: 'Барои ин давлат 5 майро танҳо хабарҳои матбуот меоранд; ҷаласа дар Гоа 4–5 майи соли 2023 гузашт.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Номи пойтахт дар шакли «Naypyidaw» низ навишта мешавад; дар як маҷмуаи додаҳо «Ҷумҳурии Мянма» мондааст.',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'ТАСС баъдтар мақоми Малдивро ба июли соли 2023 нисбат дод.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: 'Саммити Самарқанд дар сентябри соли 2022 розӣ шуд; ёддошт дар июли соли 2023 дар Пекин имзо шуд.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Хабари имзо аз Агентии хабарии Баҳрайн сарчашма мегирад.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Пас аз дастгирии вазирони корҳои хориҷӣ дар июл Тянҷин дар бораи қабули он қарори алоҳида баровард. Ба гуфтаи Котиботи СҲШ, он ҳанӯз бояд ёддоштро имзо мекард.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Ягон манбаъ аз имзои ёддошт хабар намедиҳад.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Котибот ва рӯйхати қарорҳои Тянҷин «шарики муколама» менависанд, манбаъҳои чинӣ ва чанд хабаргузорӣ «шарик», зеро гурӯҳҳо ҳамон рӯз муттаҳид шуданд. Ин маҷмуаи додаҳо мақоми муттаҳидро мегирад.',
};
