// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    'Одно из государств-основателей «Шанхайской пятёрки» (26 апреля 1996 г.); подписало в Шанхае декларацию о создании ШОС.',
  // renamed from Akmola in May 1998
  b812cv: 'переименована в мае 1998 г., прежде — Акмола',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    'сообщение «Интерфакса» — от 19 сентября; конституционные поправки, вернувшие название, подписаны в середине сентября 2022 г.',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'Узбекистан присоединился на учредительной встрече ШОС в Шанхае в июне 2001 г.; в «Шанхайскую пятёрку» он не входил, хотя его президент был гостем встречи в Душанбе в 2000 г.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'На учредительной декларации стоит 15 июня; китайские хроники относят приём к встрече 14–15 июня 2001 г.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Статус наблюдателя предоставлен саммитом в Астане.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'Процедура приёма начата решением саммита в Уфе в июле 2015 г.; меморандумы об обязательствах подписаны в Ташкенте 24 июня 2016 г.; приём состоялся на саммите в Астане.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Меморандум об обязательствах подписан 24 июня 2016 г.; флаги подняты в Секретариате 15 июня 2017 г.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Иран стал девятым членом на онлайн-саммите под председательством Индии; процедура началась 17 сентября 2021 г. в Душанбе, меморандум об обязательствах — от 16 сентября 2022 г. (Самарканд).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Меморандум об обязательствах подписан 16 сентября 2022 г.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'День подписания меморандума: казахстанский реестр правовых актов и Синьхуа указывают на 16 сентября 2022 г., а министр иностранных дел Ирана объявил о подписании примерно днём раньше. Ряд изданий относит само членство к 2021 или 2022 г., путая процедуру и меморандум со вступлением.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'Партнёрство одобрено на саммите в Екатеринбурге в июне 2009 г.; меморандум — весна 2010 г.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'ТАСС ведёт отсчёт с 2010 г. (меморандум), некоторые перечни — с 2009 г. (решение). Подписание планировалось во время визита в Минск 28–29 апреля 2010 г.; в какой именно день, не подтверждено.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Статус повышен до наблюдателя на саммите в Уфе.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Стала десятым государством-членом на саммите в Астане; процедура приёма была начата в Самарканде 16 сентября 2022 г., меморандум об обязательствах подписан 4 июля 2023 г.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Меморандум об обязательствах подписан 4 июля 2023 г.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'Первый наблюдатель при ШОС; статус предоставлен саммитом в Ташкенте.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'В одном из архивов документов Ташкентская декларация отнесена к 7 июня 2004 г., хотя в самом тексте стоит 17 июня.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'На саммите в Тяньцзине наблюдателей и партнёров по диалогу объединили в едином статусе «партнёр ШОС», который получило и это государство; три недели спустя генеральный секретарь заявил, что правовые документы и меморандумы ещё предстоит привести в соответствие.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Переподписание меморандума или изменение Хартии источниками не подтверждено. В перечне за февраль 2026 г. страна по-прежнему среди 17 партнёров; из общего числа на сентябрь 2026 г. (27 государств) следует, что изменений не было.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0:
    'Партнёрство одобрено на саммите в Екатеринбурге в июне 2009 г.; меморандум — первая половина 2010 г.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Меморандум относится к 2010 г., точный день источниками не подтверждён; в Коломбо отсчёт ведут от решения 2009 г.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Статус наблюдателя — по решению саммита в Пекине; с приходом к власти талибов в 2021 г. участие фактически приостановлено.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'В документах саммита и прессе того времени — 2012 г., однако по меньшей мере один сайт общественной организации указывает 2005 г.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'После объединения двух категорий в Тяньцзине входит в число 17 партнёров; однако на тот саммит Кабул не пригласили, и с сентября 2021 г. он в работе не участвует.',
  // Nominal status, inactive.
  gebw4o: 'Статус номинальный, участия в работе нет.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Власти в Кабуле используют название «Исламский Эмират»; в документах ШОС и наборах данных сохраняется название Республики. Поскольку вопрос признания остаётся спорным, какое название использовать, решает издатель по своим редакционным правилам.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53: 'Одобрено саммитом в Пекине в июне 2012 г.; меморандум подписан в Алматы в апреле 2013 г.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'В английских текстах ШОС теперь пишет Türkiye; в источниках до середины 2022 г. — Turkey.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'Партнёрство одобрено на саммите в Уфе в июле 2015 г.; в сентябре 2015 г. в Сиане Камбоджа первой из четырёх стран подписала меморандум.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'В некоторых агентских перечнях по Уфе вместо Камбоджи ошибочно указана Шри-Ланка.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    'Одобрено саммитом в Уфе в июле 2015 г.; меморандум о партнёрстве подписан в Пекине в марте 2016 г.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Первую заявку Катманду подал в 2007 г.; партнёрство одобрено саммитом в Уфе в июле 2015 г., меморандум подписан в Пекине в марте 2016 г.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'О том, кто подписал документ от имени Непала, данные расходятся: «Казинформ» называет Тхапу, непальский блог — Байраги.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'В сентябре 2020 г. правительство выбрало официальным названием просто «Непал»; в ноябре 2020 г. парламентский комитет попросил его это решение не применять. В ходу обе формы.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'Партнёрство одобрено на саммите в Уфе в июле 2015 г. Меморандум, подписанный в Пекине в апреле 2016 г., вступил в силу сразу; остальные три партнёра, одобренные в Уфе, завершили процедуру раньше.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw':
    'Меморандум подписан в Ташкенте, через год после одобрения на саммите в Душанбе в сентябре 2021 г.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Ранее, 14 июля 2021 г., поддержано министрами иностранных дел.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'Одобрено на саммите в Душанбе в сентябре 2021 г.; меморандум подписан в Самарканде в сентябре 2022 г.; одобрение правительством Саудовской Аравии — 28 марта 2023 г.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'День подписания в Самарканде (16 сентября 2022 г.) указывает лишь одно издание; многие сообщения ведут отсчёт от одобрения правительством 28–29 марта 2023 г.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Одобрено на саммите в Самарканде в сентябре 2022 г.; меморандум подписан на встрече министров иностранных дел в Гоа.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x:
    'Для этого государства дата 5 мая известна только из прессы; встреча в Гоа проходила 4–5 мая 2023 г.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Латиницей столицу пишут и как Naypyidaw; в одном из наборов данных сохранено название «Республика Мьянма».',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'Позднее ТАСС датировал статус Мальдив июлем 2023 г.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u: 'Одобрено саммитом в Самарканде в сентябре 2022 г.; меморандум подписан в Пекине в июле 2023 г.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Сообщение о подписании исходит от Бахрейнского агентства новостей.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Отдельное решение о приёме принято в Тяньцзине после поддержки министров иностранных дел в июле. По данным Секретариата ШОС, меморандум ещё предстояло подписать.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Подписание меморандума источниками не подтверждено.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Секретариат и перечень решений в Тяньцзине используют термин «партнёр по диалогу», китайские и ряд агентских сообщений — «партнёр», поскольку категории объединили в тот же день. В этом наборе данных указан объединённый статус.',
};
