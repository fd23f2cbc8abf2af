// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'На гэтым саміце да дваццацігоддзя пачата працэдура прыёму Ірана; у той час талібы вярнуліся да ўлады ў Афганістане.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Сустрэча лідараў – 17 верасня.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Лідары Манголіі, Індыі, Кітая і Расіі ўдзельнічалі па відэасувязі.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Дакументы: некаторыя агенцтвы пішуць пра дэкларацыю і яшчэ 30.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Адзіная арганізацыя, названая ў прагледжаных крыніцах, – ААН. Ні ў адным з прагледжаных спісаў няма дэлегацыі Афганістана, хоць адно паведамленне прэсы лічыць яго чаканым назіральнікам.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'Некаторыя агенцтвы пішуць пра дэкларацыю і яшчэ 30.',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жамарт Такаеў',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапараў',
  // Imran Khan
  '7z7ngg': 'Імран Хан',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Ebrahim Raisi
  xjx8yr: 'Эбрахім Раісі',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагійн Хурэлсух',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // António Guterres
  '1c6orhi': 'Антоніу Гутэрыш',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Выступіў у відэазвароце; пра ўдзел у пасяджэнні не паведамлялася.',
  // Vladimir Norov
  '14hygrt': 'Уладзімір Нораў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гіёсаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3': 'Да юбілею падрабязна выкладае мінулае ШАС і гаворыць, куды яна ідзе праз дваццаць гадоў.',
  // Three-year counter-terrorism programme.
  '722b1': 'Трохгадовая праграма барацьбы з тэрарызмам.',
  // One agency printed 2023–2024.
  '1resz98': 'Адно агенцтва надрукавала 2023–2024.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: 'Другі рабочы план да антынаркатычнай стратэгіі на 2018–2023 гады.',
  // Plans joint cyber work for two years.
  '1titybm': 'План сумеснай работы ў кіберсферы на два гады.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'План ажыўлення эканомікі пасля COVID-19.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Рашэнне, якое пачало рэформу механізмаў бяспекі.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Рэформа прывяла да новых цэнтраў бяспекі 2025 года.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'У прагледжаным спісе назва абрэзана; сувязь з цэнтрамі 2025 года – з агульнага кантэксту.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Агульная праграма дзяржаў-членаў па ахове і азеляненні навакольнага асяроддзя.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99: 'Крыніца, тэлерадыёкампанія «Мір», гаворыць пра сумесны «зялёны пояс» і не называе яго праграмай.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Адкрывае шлях да членства Ірану, на той час назіральніку ўжо шаснаццаць гадоў.',
  // First Arab dialogue partners.
  '1svjvw4': 'Першыя арабскія партнёры па дыялогу.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'Пасля ўдару пандэміі абяцае зялёныя транспартныя калідоры для харчавання, абмен данымі і больш свабодны гандаль прадукцыяй сельскай гаспадаркі.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp': 'Абавязвае дзяржавы-члены да сумесных даследаванняў; як аснову называе ранейшыя тэксты ШАС.',
};
