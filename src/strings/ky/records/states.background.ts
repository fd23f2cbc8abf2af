// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    '«Шанхай бешилтигинин» негиздөөчүсү (1996-жылдын 26-апрели); Шанхайда ШКУну түзгөн декларацияга кол койгон.',
  // renamed from Akmola in May 1998
  b812cv: '1998-жылдын майында Акмоладан аталышы өзгөртүлгөн',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    'Интерфакс 19-сентябрда кабарлаган; аталышты кайтарган конституциялык өзгөртүүлөргө 2022-жылдын сентябрынын ортосунда кол коюлган',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    '2001-жылдын июнунда ШКУнун Шанхайдагы негиздөө жыйынында кошулган; буга чейин «Шанхай бешилтигине» кирген эмес, бирок президенти 2000-жылы Душанбеде конок болгон.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'Негиздөө декларациясында 15-июнь турат; кытай хроникалары кабыл алууну 2001-жылдын 14–15-июнундагы жыйынга таандык кылат.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Астана саммитинде байкоочу болгон.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    '2015-жылдын июлундагы Уфа чечими кабыл алууну баштаган, 2016-жылдын 24-июнунда Ташкентте милдеттенмелер жөнүндө меморандумдарга кол коюлган, Астана саммити аны кабыл алган.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Милдеттенмелер жөнүндө меморандумга 2016-жылдын 24-июнунда кол коюлган; Катчылыкта туулар 2017-жылдын 15-июнунда көтөрүлгөн.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Индия төрагалык кылган онлайн саммитте тогузунчу мүчө болуп кошулган; жол-жобо 2021-жылдын 17-сентябрында Душанбеде башталган, милдеттенмелер жөнүндө меморандумдун күнү — 2022-жылдын 16-сентябры (Самарканд).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Милдеттенмелер жөнүндө меморандумга 2022-жылдын 16-сентябрында кол коюлган.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'Меморандум күнү: Казакстандын укуктук актылар реестри жана Синьхуа 2022-жылдын 16-сентябрын көрсөтөт, ал эми Ирандын тышкы иштер министри кол коюлганын болжол менен бир күн мурда жарыялаган. Бир катар басылма мүчөлүктүн өзүн 2021- же 2022-жылга таандык кылат: алар жол-жобо менен меморандумду мүчө болуу менен чаташтырат.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv':
    '2009-жылдын июнунда Екатеринбургда өнөктөштүк макулдашылган; меморандум 2010-жылдын жазында түзүлгөн.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'ТАСС 2010-жылдан (меморандум), айрым тизмелер 2009-жылдан (чечим) баштап эсептейт. Кол коюу 2010-жылдын 28–29-апрелиндеги Минск сапарына пландалган; кайсы күнү болгону ырасталган эмес.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Уфа саммитинде макамы байкоочуга чейин көтөрүлгөн.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Астана саммитинде онунчу мүчө болгон; жол-жобо 2022-жылдын 16-сентябрында Самаркандда башталган, милдеттенмелер жөнүндө меморандумга 2023-жылдын 4-июлунда кол коюлган.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Милдеттенмелер жөнүндө меморандумга 2023-жылдын 4-июлунда кол коюлган.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'ШКУнун бул биринчи байкоочусун Ташкент саммити кабыл алган.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'Бир документ архиви Ташкент декларациясын 2004-жылдын 7-июнуна таандык кылат, бирок текстинде 17-июнь турат.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'Тяньцзинь саммитинде байкоочулар жана диалог боюнча өнөктөштөр бирдиктүү «ШКУнун өнөктөшү» макамына бириктирилгенде, анын макамы ШКУнун өнөктөшү болду; үч жумадан кийин башкы катчы укуктук тексттер жана меморандумдар али ылайыкташтырылышы керектигин айтты.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Меморандумга кайра кол коюлганын же Хартия өзгөргөнүн бир да булак көрсөтпөйт. 2026-жылдын февралындагы тизмеде дагы эле 17 өнөктөштүн катарында; 2026-жылдын сентябрындагы жалпы сан (27 мамлекет) өзгөрүү болбогонун билдирет.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0:
    '2009-жылдын июнунда Екатеринбургда өнөктөштүк макулдашылган; меморандум 2010-жылдын биринчи жарымында түзүлгөн.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Меморандум 2010-жылы түзүлгөн, так күнү булактар менен ырасталган эмес; Коломбо 2009-жылдагы чечимден баштап эсептейт.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Пекин саммитинин чечими менен байкоочу болгон; 2021-жылы бийликке «Талибан» келгенден бери катышуусу иш жүзүндө токтотулган.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'Саммиттин документтери жана ошол кездеги басма сөз 2012-жылды көрсөтөт, бирок кеминде бир коомдук уюмдун сайтында 2005-жыл делет.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'Тяньцзинде эки категория бириктирилгенден кийин 17 өнөктөштүн бири саналат; бирок ал саммитке Кабул чакырылган эмес жана 2021-жылдын сентябрынан бери катышпайт.',
  // Nominal status, inactive.
  gebw4o: 'Макамы номиналдуу, катышпайт.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Кабулдагы бийлик «Ислам Эмираты» дейт; ШКУнун тексттеринде жана маалымат топтомдорунда Республиканын аталышы сакталган. Таануу маселеси талаштуу болгондуктан, аталышты басылма өз стили боюнча тандашы керек.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53:
    '2012-жылдын июнунда Пекин саммити макул болгон; меморандумга 2013-жылдын апрелинде Алматыда кол коюлган.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2':
    'Англисче тексттерде ШКУ азыр Türkiye деп жазат; 2022-жылдын ортосуна чейинки булактарда — Turkey.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    '2015-жылдын июлундагы Уфа саммитинде өнөктөштүк макулдашылган; 2015-жылдын сентябрында Сианда төрт өлкөнүн ичинен биринчи болуп меморандумга кол койгон.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'Уфа боюнча агенттиктердин айрым тизмелеринде Камбоджанын ордуна жаңылыш Шри-Ланка көрсөтүлгөн.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    '2015-жылдын июлунда Уфа саммити макул болгон; өнөктөштүк меморандумуна 2016-жылдын мартында Пекинде кол коюлган.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Катманду биринчи жолу 2007-жылы өтүнмө берген; 2015-жылдын июлунда Уфа саммити өнөктөштүккө макул болгон, меморандумга 2016-жылдын мартында Пекинде кол коюлган.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'Непалдын атынан ким кол койгону ар башка көрсөтүлөт: «Казинформ» Тхапа дейт, бир непалдык блог Байраги дейт.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    '2020-жылдын сентябрында министрлер кабинети расмий аталыш катары жөн гана «Непал» деген аталышты тандаган; 2020-жылдын ноябрында парламенттин комитети андан муну колдонбоону өтүнгөн. Эки вариант тең кездешет.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    '2015-жылдын июлунда Уфа саммити өнөктөштүккө макул болгон. 2016-жылдын апрелинде Пекинде кол коюлган меморандум дароо күчүнө кирген; Уфада макулдашылган калган үч өнөктөш эртерээк бүтүргөн.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'Ташкент меморандуму, 2021-жылдын сентябрында Душанбеде макулдашылгандан бир жыл өткөндөн кийин.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Ага чейин, 2021-жылдын 14-июлунда, тышкы иштер министрлери колдогон.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    '2021-жылдын сентябрында Душанбеде макулдашылган, 2022-жылдын сентябрында Самаркандда меморандумга кол коюлган; Сауд Арабиясынын министрлер кабинети 2023-жылдын 28-мартында жактырган.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'Самаркандда кол коюлган күндү (2022-жылдын 16-сентябры) бир гана басылма көрсөтөт; көп кабарлар министрлер кабинети жактырган 2023-жылдын 28–29-мартынан баштап эсептейт.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Меморандумга тышкы иштер министрлеринин Гоадагы жолугушуусунда кол коюлган; 2022-жылдын сентябрында Самаркандда макулдашылган.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x:
    'Бул мамлекет үчүн 5-майды басма сөз кабарлары гана көрсөтөт; Гоадагы жолугушуу 2023-жылдын 4–5-майында өткөн.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Naypyidaw — борбордун латынча дагы бир жазылышы; бир маалымат топтомунда «Мьянма Республикасы» сакталган.',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'Кийин ТАСС Мальдив аралдарынын макамын 2023-жылдын июлуна таандык кылган.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u:
    '2022-жылдын сентябрында Самарканд саммити макул болгон; меморандумга 2023-жылдын июлунда Пекинде кол коюлган.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Кол коюу тууралуу кабардын түпкү булагы — Бахрейн маалымат агенттиги.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Июлда тышкы иштер министрлери колдогондон кийин Тяньцзинде аны кабыл алуу жөнүндө өзүнчө чечим чыгарылган. ШКУнун Катчылыгынын маалыматында, меморандумга али кол коюлган эмес болчу.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Меморандумга кол коюлганын бир да булак көрсөтпөйт.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Катчылык жана Тяньцзинь чечимдеринин тизмеси «диалог боюнча өнөктөш», кытай кабарлары жана бир катар агенттиктер «өнөктөш» дейт, анткени категориялар ошол күнү бириктирилген. Бул маалымат топтомунда бириктирилген макам алынган.',
};
