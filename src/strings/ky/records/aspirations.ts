// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: '2014-жылдын сентябрындагы Душанбе саммитинин тушунда толук кандуу мүчөлүккө расмий өтүнмө берди.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'Тышкы иштер министрлигинин маалыматына ылайык, 2010-жылы байкоочулардын арасынан биринчи болуп толук кандуу мүчөлүккө өтүнмө берди; ошол жылдын февралында өтүнүч каралып жаткан.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    '2014-жылдын сентябрындагы гезит кабары расмий өтүнмөнү ошол айдагы Душанбе саммитине таандык кылат.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Пакистан милдеттенмелер жөнүндө меморандумга 2016-жылдын 24-июнунда Ташкентте кол койду.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Толук кандуу мүчөлүккө өтүнмө берди; кийин Иран эл аралык санкциялардын астында турганда маселе токтотулуп турган.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'Өтүнмө күнүн Кремлдин жардамчысы айткан, анын сөзү 2016-жылдын июнунда келтирилген.',
  // Applied for full membership.
  '13qs8p0': 'Толук кандуу мүчөлүккө өтүнмө берди.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'Башкы катчыга дагы эле байкоочу макамын алгысы келерин айтты; 2024-жылы муну кайталады.',
  // Application for full membership.
  '14a912t': 'Толук кандуу мүчөлүккө өтүнмө.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Өтүнмө козголбой турат; аны мурдагы Республиканын өкмөтү берген.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Тышкы иштер министри диалог боюнча өнөктөш макамын сурап кат жазды.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Байкоочу макамына өтүнмө берди, 2024-жылы дагы берди.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'Байкоочу макамына өтүнмө берилгенин башкы катчы 2015-жылдын башында кабарлады.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez:
    '2016-жылдын мартында тышкы иштер министри президент бул макамды 2012-жылдагы катында сураганын эске салды.',
  // 2024 saw the bid renewed.
  '150unta': '2024-жылы өтүнмө жаңыртылды.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Бул жазуу мамлекет диалог боюнча өнөктөш болгондо аяктайт.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg':
    'Бакунун айтымында, толук кандуу мүчөлүккө берилген бул өтүнмөнү Кытай колдоп, Индия тосуп койгон.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'Добуш берүү болгонун ШКУнун бир да документи ырастабайт; өтүнмө тосулганын Азербайжандын жана аймактын массалык маалымат каражаттары айтат.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Жогорураак макамга, акырында толук кандуу мүчөлүккө умтулган.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': '2015-жылдын башында байкоочу макамына өтүнмө берилгени кабарланды; 2024-жылы ал жаңыртылды.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04':
    '2025-жылдын 16-июлунда премьер-министр өтүнмө берилгенин ырастады; толук кандуу мүчө болуу ниети ачык айтылды.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'Пакистан вето койгонун azatutyun.am жана interbellumnews.com кабарлады.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'Россиянын тышкы иштер министри өлкө диалог боюнча өнөктөш болгусу келерин кабарлады.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'Вьентьян толук кандуу мүчө болууга үмүттөнөт, деди тышкы иштер министринин орун басары.',
  // First report of interest in observer status.
  '1hcyytb': 'Байкоочу макамына кызыгуу тууралуу биринчи кабар.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    '2015-жылдын башында башкы катчы байкоочу макамына өтүнмө берилгенин кабарлады; 2024-жылдын июлундагы өтүнмө бергендердин тизмелеринде ал дагы эле бар.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'Россиянын тышкы иштер министри өлкө диалог боюнча өнөктөш болууга өтүнмө бергенин айтты.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023-жылдын кабарларында байкоочу, 2024-жылдын кабарларында диалог боюнча өнөктөш делет.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'Байкоочу макамына өтүнмө берилгенин Россиянын Тышкы иштер министрлиги жарыялады.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022-жылдан кийинки тизмелерде жок; өтүнмөнү мурдагы өкмөт берген.',
};
