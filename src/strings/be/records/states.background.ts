// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/states.background.ts`, each below the English one. */
export const texts: Texts = {
  // Founding member of the “Shanghai Five” (26 April 1996); in Shanghai it signed the declaration creating the SCO.
  cqv653:
    'Адна з дзяржаў-заснавальніц «Шанхайскай пяцёркі» (26 красавіка 1996 года); падпісала ў Шанхаі дэкларацыю аб стварэнні ШАС.',
  // renamed from Akmola in May 1998
  b812cv: 'перайменавана ў маі 1998 года, раней – Акмала',
  // Interfax reports on 19 September; the constitutional amendments that restored the name were signed in mid-September 2022
  jyukic:
    'паведамленне «Інтэрфакса» – ад 19 верасня; канстытуцыйныя папраўкі, якія вярнулі назву, падпісаны ў сярэдзіне верасня 2022 года',
  // Joined at the SCO’s founding meeting in Shanghai in June 2001; it had been outside the Shanghai Five, though its president was a guest at Dushanbe in 2000.
  cfutut:
    'Далучэнне – на ўстаноўчай сустрэчы ШАС у Шанхаі ў чэрвені 2001 года; у «Шанхайскую пяцёрку» краіна не ўваходзіла, хоць яе прэзідэнт быў госцем у Душанбэ ў 2000 годзе.',
  // 15 June is on the founding declaration; Chinese chronologies date admission to the 14–15 June 2001 meeting.
  h3q37m:
    'На дэкларацыі аб стварэнні стаіць 15 чэрвеня; кітайскія хронікі адносяць прыём да сустрэчы 14–15 чэрвеня 2001 года.',
  // Made an observer by the Astana summit.
  '11n5dxk': 'Статус назіральніка нададзены самітам у Астане.',
  // The Ufa decision of July 2015 started accession, the memoranda of obligations followed at Tashkent on 24 June 2016, and the Astana summit admitted it.
  jl0xdm:
    'Працэдура прыёму пачата рашэннем саміту ва Уфе ў ліпені 2015 года; мемарандумы аб абавязацельствах падпісаны ў Ташкенце 24 чэрвеня 2016 года; прыём адбыўся на саміце ў Астане.',
  // Memorandum of obligations signed on 24 June 2016; flags raised at the Secretariat on 15 June 2017.
  '115cdgw':
    'Мемарандум аб абавязацельствах падпісаны 24 чэрвеня 2016 года; сцягі ўзняты ў Сакратарыяце 15 чэрвеня 2017 года.',
  // Joined as ninth member at an online summit India chaired; the procedure had begun on 17 September 2021 in Dushanbe, the memorandum of obligations being of 16 September 2022 (Samarkand).
  '1lgdq3a':
    'Дзявяты член, прыняты на анлайн-саміце пад старшынствам Індыі; працэдура пачалася 17 верасня 2021 года ў Душанбэ, мемарандум аб абавязацельствах – ад 16 верасня 2022 года (Самарканд).',
  // Memorandum of obligations signed on 16 September 2022.
  lpkb9p: 'Мемарандум аб абавязацельствах падпісаны 16 верасня 2022 года.',
  // Memorandum day: the Kazakh legal register and Xinhua point to 16 September 2022, while Iran’s foreign minister announced the signing a day or so earlier. Several outlets date membership itself to 2021 or 2022, which confuses the procedure and the memorandum with accession.
  my78d1:
    'Дзень падпісання мемарандума: казахстанскі рэестр прававых актаў і Сіньхуа ўказваюць на 16 верасня 2022 года, а міністр замежных спраў Ірана абвясціў пра падпісанне прыкладна днём раней. Некаторыя выданні адносяць само членства да 2021 або 2022 года, блытаючы працэдуру і мемарандум з уступленнем.',
  // In June 2009 Yekaterinburg agreed to the partnership; spring 2010 brought the memorandum.
  '1467miv': 'Партнёрства ўхвалена ў Екацярынбургу ў чэрвені 2009 года; мемарандум – вясна 2010 года.',
  // TASS starts from 2010 (memorandum), some lists from 2009 (decision). The signing was planned for a visit to Minsk on 28–29 April 2010; on which day is not confirmed.
  '1hpjth5':
    'ТАСС вядзе адлік з 2010 года (мемарандум), некаторыя спісы – з 2009 года (рашэнне). Падпісанне планавалася ў час візіту ў Мінск 28–29 красавіка 2010 года; у які дзень, не пацверджана.',
  // Raised to observer at the Ufa summit.
  '18d71o7': 'Статус павышаны да назіральніка на саміце ва Уфе.',
  // Became the tenth member at the Astana summit; the procedure had been opened at Samarkand on 16 September 2022, the memorandum of obligations signed on 4 July 2023.
  '9kz2es':
    'Стала дзясятым членам на саміце ў Астане; працэдура прыёму пачата ў Самаркандзе 16 верасня 2022 года, мемарандум аб абавязацельствах падпісаны 4 ліпеня 2023 года.',
  // Memorandum of obligations signed on 4 July 2023.
  g66gny: 'Мемарандум аб абавязацельствах падпісаны 4 ліпеня 2023 года.',
  // The Tashkent summit accepted this first SCO observer.
  '1ltms3z': 'Першы назіральнік пры ШАС; статус нададзены самітам у Ташкенце.',
  // One document archive files the Tashkent declaration under 7 June 2004 although its text carries 17 June.
  '1ugg6px':
    'У адным з архіваў дакументаў Ташкенцкая дэкларацыя аднесена да 7 чэрвеня 2004 года, хоць у самім тэксце – 17 чэрвеня.',
  // When observers and dialogue partners were merged at the Tianjin summit into one “SCO partner” status, its status became that of SCO partner; three weeks on, the Secretary-General said legal texts and memoranda had yet to be adapted.
  '1rtujhd':
    'На саміце ў Цяньцзіні назіральнікаў і партнёраў па дыялогу аб’ядналі ў адзіны статус «партнёр ШАС», які атрымала і гэта дзяржава; праз тры тыдні генеральны сакратар сказаў, што прававыя тэксты і мемарандумы яшчэ трэба прывесці ў адпаведнасць.',
  // No source shows a re-signed memorandum or an amended Charter. Still among the 17 partners in a February 2026 listing; the September 2026 total (27 states) implies no change.
  '1gv80vd':
    'Перападпісанне мемарандума або змяненне Хартыі крыніцамі не пацверджаны. У спісе за люты 2026 года – па-ранейшаму сярод 17 партнёраў; агульная колькасць за верасень 2026 года (27 дзяржаў) азначае, што змен няма.',
  // Yekaterinburg agreed the partnership in June 2009; the memorandum came in the first half of 2010.
  s5lux0: 'Партнёрства ўхвалена ў Екацярынбургу ў чэрвені 2009 года; мемарандум – першая палова 2010 года.',
  // The memorandum dates from 2010, its exact day not sourced; Colombo counts from the 2009 decision.
  '465t0m':
    'Мемарандум – 2010 года, дакладны дзень крыніцамі не пацверджаны; у Каломба адлік вядуць ад рашэння 2009 года.',
  // Became an observer by decision of the Beijing summit; in practice suspended from taking part since the Taliban took power in 2021.
  '31f2pk':
    'Статус назіральніка – паводле рашэння саміту ў Пекіне; з прыходам талібаў да ўлады ў 2021 годзе ўдзел фактычна прыпынены.',
  // Summit documents and press of the day give 2012, whereas one advocacy site at least says 2005.
  '1u5t9r3':
    'У дакументах саміту і тагачаснай прэсе – 2012 год, аднак прынамсі адзін сайт грамадскай арганізацыі піша 2005 год.',
  // Counted as one of the 17 partners after Tianjin merged the two categories; Kabul had not been invited to that summit, however, and has taken no part since September 2021.
  '1vgylay':
    'Пасля аб’яднання дзвюх катэгорый у Цяньцзіні лічыцца адным з 17 партнёраў; аднак на той саміт Кабул не запрасілі, і з верасня 2021 года ён не ўдзельнічае.',
  // Nominal status, inactive.
  gebw4o: 'Статус намінальны, удзелу ў рабоце няма.',
  // Kabul’s authorities say “Islamic Emirate”; SCO texts and datasets keep the Republic’s name. As recognition is contested, the publisher must decide the name as a matter of style.
  '19tzwsz':
    'Улады ў Кабуле кажуць «Ісламскі Эмірат»; у тэкстах ШАС і наборах даных застаецца назва Рэспублікі. Паколькі прызнанне спрэчнае, назву паводле сваіх правіл выбірае выдавец.',
  // The Beijing summit agreed in June 2012; the memorandum was signed in Almaty in April 2013.
  qd9v53:
    'Ухвалена самітам у Пекіне ў чэрвені 2012 года; мемарандум падпісаны ў Алматы ў красавіку 2013 года.',
  // The SCO now uses “Türkiye”; sources from before mid-2022, “Turkey”.
  '1tyykq2': 'У англійскіх тэкстах ШАС цяпер піша Türkiye; у крыніцах да сярэдзіны 2022 года – Turkey.',
  // Ufa agreed the partnership at its July 2015 summit; in Xi’an, September 2015, it was first of the four to sign a memorandum.
  '102xj52':
    'Партнёрства ўхвалена на саміце ва Уфе ў ліпені 2015 года; у Сіані ў верасні 2015 года гэта краіна першай з чатырох падпісала мемарандум.',
  // Wrongly, some agency lists for Ufa give Sri Lanka instead of Cambodia.
  '1jjgvc1': 'У некаторых спісах агенцтваў пра Уфу замест Камбоджы памылкова ўказана Шры-Ланка.',
  // The Ufa summit agreed to it in July 2015; a partner memorandum was signed in Beijing in March 2016.
  drkp6e:
    'Ухвалена самітам ва Уфе ў ліпені 2015 года; мемарандум аб партнёрстве падпісаны ў Пекіне ў сакавіку 2016 года.',
  // Kathmandu first applied in 2007; the Ufa summit agreed in July 2015 to a partnership, and Beijing saw the memorandum signed in March 2016.
  '15e8ys2':
    'Першую заяўку Катманду падаў у 2007 годзе; партнёрства ўхвалена самітам ва Уфе ў ліпені 2015 года, мемарандум падпісаны ў Пекіне ў сакавіку 2016 года.',
  // Who signed for Nepal differs: Kazinform says Thapa, a Nepali blog says Bairagi.
  j3n387:
    'Пра тое, хто падпісаў ад імя Непала, звесткі разыходзяцца: «Казінфарм» называе Тхапу, непальскі блог – Байрагі.',
  // In September 2020 the cabinet chose plain “Nepal” as the formal name; a parliamentary committee asked it in November 2020 not to apply that. Both forms circulate.
  ar1qoz:
    'У верасні 2020 года ўрад выбраў афіцыйнай назвай проста «Непал»; у лістападзе 2020 года парламенцкі камітэт папрасіў яго гэта не прымяняць. Ужываюцца абедзве формы.',
  // The Ufa summit agreed the partnership in July 2015. Signed in Beijing in April 2016, the memorandum took effect at once; the other three Ufa partners finished sooner.
  '1d7ywi7':
    'Партнёрства ўхвалена на саміце ва Уфе ў ліпені 2015 года. Мемарандум, падпісаны ў Пекіне ў красавіку 2016 года, набыў сілу адразу; астатнія тры партнёры, ухваленыя ва Уфе, завяршылі працэдуру раней.',
  // Tashkent memorandum, a year after agreement at Dushanbe in September 2021.
  '22tprw': 'Мемарандум падпісаны ў Ташкенце, праз год пасля ўхвалення ў Душанбэ ў верасні 2021 года.',
  // Endorsed by foreign ministers before, on 14 July 2021.
  lr9yna: 'Раней, 14 ліпеня 2021 года, падтрымана міністрамі замежных спраў.',
  // Dushanbe agreed it in September 2021 and Samarkand saw the memorandum signed in September 2022; Saudi cabinet approval: 28 March 2023.
  '8m8k1h':
    'Ухвалена ў Душанбэ ў верасні 2021 года; мемарандум падпісаны ў Самаркандзе ў верасні 2022 года; ухваленне ўрадам Саудаўскай Аравіі – 28 сакавіка 2023 года.',
  // One outlet alone gives the signing day at Samarkand (16 September 2022); many reports start from the cabinet approval of 28–29 March 2023.
  s55cx7:
    'Дзень падпісання ў Самаркандзе (16 верасня 2022 года) называе толькі адно выданне; многія паведамленні вядуць адлік ад ухвалення ўрадам 28–29 сакавіка 2023 года.',
  // Memorandum signed when foreign ministers met in Goa; agreed at Samarkand in September 2022.
  j2nz74:
    'Ухвалена ў Самаркандзе ў верасні 2022 года; мемарандум падпісаны на сустрэчы міністраў замежных спраў у Гоа.',
  // Only press reports give this state 5 May; the meeting in Goa lasted 4–5 May 2023.
  j4332x: 'Для гэтай дзяржавы 5 мая вядома толькі з прэсы; сустрэча ў Гоа праходзіла 4–5 мая 2023 года.',
  // Naypyidaw is another spelling of the capital; one dataset keeps “Republic of Myanmar”.
  '10s35go':
    'Naypyidaw – яшчэ адно напісанне назвы сталіцы лацінкай; адзін з набораў даных захоўвае «Рэспубліка М’янма».',
  // TASS later put the Maldives’ status at July 2023.
  r00o8m: 'Пазней ТАСС датаваў статус Мальдываў ліпенем 2023 года.',
  // The Samarkand summit agreed in September 2022; the memorandum was signed in Beijing in July 2023.
  f6qf5u:
    'Ухвалена самітам у Самаркандзе ў верасні 2022 года; мемарандум падпісаны ў Пекіне ў ліпені 2023 года.',
  // Bahrain News Agency is the origin of the signing report.
  '128ye8k': 'Паведамленне пра падпісанне паходзіць ад Інфармацыйнага агенцтва Бахрэйна.',
  // Tianjin took a separate decision to admit it, after support from foreign ministers in July. Per the SCO Secretariat, it had yet to sign a memorandum.
  el7zrw:
    'Асобнае рашэнне аб прыёме прынята ў Цяньцзіні пасля падтрымкі міністраў замежных спраў у ліпені. Паводле Сакратарыята ШАС, мемарандум яшчэ трэба было падпісаць.',
  // No source shows the memorandum signed.
  '1ce1hpv': 'Падпісанне мемарандума крыніцамі не пацверджана.',
  // “Dialogue partner” is used by the Secretariat and the Tianjin decision list, “partner” by Chinese and several agency reports, as the categories merged the same day. This dataset takes the merged status.
  '10i0suw':
    'Сакратарыят і спіс рашэнняў у Цяньцзіні ўжываюць «партнёр па дыялогу», паведамленні з Кітая і некаторых агенцтваў – «партнёр», бо катэгорыі аб’ядналі ў той жа дзень. У гэтым наборы даных указаны аб’яднаны статус.',
};
