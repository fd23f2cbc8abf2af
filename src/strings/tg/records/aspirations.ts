// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: 'Дар айёми саммити Душанбе дар сентябри соли 2014 расман барои узвияти комилҳуқуқ дархост дод.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'Ба гуфтаи вазорати корҳои хориҷии худаш, соли 2010 аввалин шуда аз байни давлатҳои нозир барои узвияти комилҳуқуқ дархост дод; дархост дар феврали ҳамон сол баррасӣ мешуд.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    'Хабари рӯзномае аз сентябри соли 2014 дархости расмиро ба саммити Душанбе дар ҳамон моҳ рост меоварад.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Покистон ёддошт дар бораи ӯҳдадориҳоро 24 июни соли 2016 дар Тошканд имзо кард.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Барои узвияти комилҳуқуқ дархост дод; баъдан то замоне ки Эрон зери таҳримҳои байналмилалӣ буд, масъала мавқуф монд.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk':
    'Санаи дархостро ёрдамчии президенти Русия гуфтааст, ки суханаш моҳи июни соли 2016 оварда шудааст.',
  // Applied for full membership.
  '13qs8p0': 'Барои узвияти комилҳуқуқ дархост дод.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'Ба дабири кулл гуфт, ки ҳанӯз ҳам хоҳони мақоми нозир аст; соли 2024 боз такрор кард.',
  // Application for full membership.
  '14a912t': 'Дархост барои узвияти комилҳуқуқ.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Дархост бе ҳаракат мондааст; онро ҳукумати Ҷумҳурии пешина дода буд.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Вазири корҳои хориҷӣ дар нома мақоми шарики муколамаро дархост кард.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Барои мақоми нозир дархост дод ва соли 2024 онро такрор кард.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'Дабири кулл дар оғози соли 2015 аз дархости он барои мақоми нозир хабар дод.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez:
    'Вазири корҳои хориҷӣ дар марти соли 2016 ёдовар шуд, ки президент ин мақомро дар номаи соли 2012 хоста буд.',
  // 2024 saw the bid renewed.
  '150unta': 'Соли 2024 дархост такрор шуд.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Ин сабт бо гирифтани мақоми шарики муколама анҷом меёбад.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg':
    'Ба гуфтаи Боку, ин дархости узвияти комилҳуқуқро Чин дастгирӣ кард ва Ҳиндустон ба он монеъ шуд.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'Ягон санади СҲШ овоздиҳиро тасдиқ намекунад; дар бораи монеъ шудан расонаҳои озарбойҷонӣ ва минтақавӣ мегӯянд.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Хоҳони мақоми баландтар, дар ниҳоят узвияти комилҳуқуқ буд.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': 'Дар оғози соли 2015 хабари дархост барои мақоми нозир; соли 2024 такрор шуд.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04': '16 июли соли 2025 сарвазир додани дархостро тасдиқ кард; хоҳиши узвияти комилҳуқуқ ошкор шуд.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'Дар бораи ветои Покистон azatutyun.am ва interbellumnews.com хабар доданд.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'Вазири корҳои хориҷии Русия хабар дод, ки он мехоҳад шарики муколама шавад.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'Муовини вазири корҳои хориҷӣ гуфт, ки Вентян ба узвияти комилҳуқуқ умед дорад.',
  // First report of interest in observer status.
  '1hcyytb': 'Хабари аввалин дар бораи таваҷҷуҳ ба мақоми нозир.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    'Дар оғози соли 2015 дабири кулл аз дархости мақоми нозир хабар дод; дар рӯйхатҳои довталабон дар июли соли 2024 ҳанӯз буд.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'Вазири корҳои хориҷии Русия гуфт, ки он барои мақоми шарики муколама дархост додааст.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': 'Хабарҳои соли 2023 аз мақоми нозир, хабарҳои соли 2024 аз мақоми шарики муколама мегӯянд.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'Вазорати корҳои хориҷии Русия дархости мақоми нозирро эълон кард.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': 'Дар рӯйхатҳои баъд аз соли 2022 нест; дархостро ҳукумати пешина дода буд.',
};
