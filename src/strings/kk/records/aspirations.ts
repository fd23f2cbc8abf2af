// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i:
    'Толыққанды мүшелікке ресми өтінім шамамен 2014 жылғы қыркүйектегі Душанбе саммиті кезінде берілді.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'Сыртқы істер министрлігінің мәліметінше, 2010 жылы бақылаушылардың ішінде бірінші болып толыққанды мүшелікке өтінім берді; сол жылғы ақпанда өтініш қаралып жатқан.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y': '2014 жылғы қыркүйектегі газет хабары ресми өтінімді сол айдағы Душанбе саммитіне жатқызады.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Пәкістан міндеттемелер туралы меморандумға 2016 жылғы 24 маусымда Ташкентте қол қойды.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Толыққанды мүшелікке өтінім берді; кейін, Иран халықаралық санкция астында болған кезде, мәселе кейінге қалдырылды.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'Өтінім күнін Кремль көмекшісі айтқан, оның сөзі 2016 жылғы маусымда келтірілген.',
  // Applied for full membership.
  '13qs8p0': 'Толыққанды мүшелікке өтінім берді.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'Бас хатшыға әлі де бақылаушы мәртебесін алғысы келетінін айтты; 2024 жылы мұны қайталады.',
  // Application for full membership.
  '14a912t': 'Толыққанды мүшелікке өтінім.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Өтінім қозғалыссыз тұр; оны бұрынғы Республика үкіметі берген.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Сыртқы істер министрі диалог бойынша серіктес мәртебесін сұрап хат жазды.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Бақылаушы мәртебесіне өтінім берді, 2024 жылы тағы берді.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'Бақылаушы мәртебесіне өтінім берілгенін 2015 жылдың басында бас хатшы хабарлады.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez:
    '2016 жылғы наурызда сыртқы істер министрі президенттің бұл мәртебені 2012 жылғы хатында сұрағанын еске салды.',
  // 2024 saw the bid renewed.
  '150unta': '2024 жылы өтінім жаңартылды.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Бұл жазба мемлекет диалог бойынша серіктес болған кезде аяқталады.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg':
    'Бакудің айтуынша, толыққанды мүшелікке берілген бұл өтінімді Қытай қолдап, Үндістан оған тосқауыл қойған.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'Дауыс беру болғанын ШЫҰ-ның бірде-бір құжаты растамайды; өтінімге тосқауыл қойылды деп Әзербайжан және өңір БАҚ-тары айтады.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Мәртебесін көтеруге, ақыр соңында толыққанды мүшелікке ұмтылды.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh':
    '2015 жылдың басында бақылаушы мәртебесіне өтінім берілгені хабарланды; 2024 жылы өтінім жаңартылды.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04':
    '2025 жылғы 16 шілдеде премьер-министр өтінім берілгенін растады; толыққанды мүшелікке ұмтылыс жария етілді.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'Пәкістанның вето қойғанын azatutyun.am және interbellumnews.com хабарлады.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'Ресей сыртқы істер министрі елдің диалог бойынша серіктес болғысы келетінін хабарлады.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'Сыртқы істер министрі орынбасарының айтуынша, Вьентьян толыққанды мүше болудан үміттенеді.',
  // First report of interest in observer status.
  '1hcyytb': 'Бақылаушы мәртебесіне қызығушылық туралы алғашқы хабар.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    '2015 жылдың басында бас хатшы бақылаушы мәртебесіне өтінім берілгенін хабарлады; 2024 жылғы шілдедегі өтінім берушілер тізімдерінде ел әлі бар.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'Ресей сыртқы істер министрі елдің диалог бойынша серіктес болуға өтінім бергенін айтты.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023 жылғы хабарларда бақылаушы, 2024 жылғы хабарларда диалог бойынша серіктес делінген.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'Бақылаушы мәртебесіне өтінім берілгенін Ресей Сыртқы істер министрлігі жариялады.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022 жылдан кейінгі тізімдерде жоқ; өтінімді бұрынғы үкімет берген.',
};
