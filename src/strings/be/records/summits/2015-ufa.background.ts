// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Афіцыйна пачата працэдура прыёму Індыі і Пакістана; лідары прынялі першую доўгатэрміновую стратэгію развіцця.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Старшыня: «Жэньмінь жыбао» паведамляе, што ён старшынстваваў; старонка Крамля адлюстроўвае пасяджэнне, якое ён прымаў.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'У тэксце «Жэньмінь жыбао» (china.org.cn) ёсць усе дзяржавы-члены; ТАСС пералічвае назіральнікаў і гасцей па дзяржавах, імёны – толькі калі знойдзена паведамленне.',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'У прагледжаных фрагментах імя няма; раніцай у дзень саміту ТАСС паведамляў пра ўдзел лідараў пяці дзяржаў-назіральнікаў.',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шарыф',
  // guest of the host country
  '1u0oop5': 'госць краіны-гаспадыні',
  // Office only.
  zjnsvd: 'Толькі пасада.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Выкладае агульныя пазіцыі па сусветных справах, эканоміцы і бяспецы.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': 'Першы план, які вызначае работу ў палітыцы, бяспецы, эканоміцы і культуры на дзесяць гадоў.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Яе змяніла стратэгія да 2035 года.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Дазваляе пагранічным службам дзейнічаць сумесна і абменьвацца інфармацыяй.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Дапаўняе Уфімскую дэкларацыю агульным поглядам на наркотыкі.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Дзяржавы-члены разам адзначаюць семдзесят гадоў з канца вайны.',
  // Opened enlargement, the first since 2001.
  '1txz138': 'Пачынае пашырэнне, першае з 2001 года.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Беларусь, партнёр па дыялогу, становіцца назіральнікам.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Падрыхтавана да саміту ва Уфе: тры гады барацьбы з тэрарызмам.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'Арабскі Sputnik 10 ліпеня 2015 года паведаміў пра прыняцце ва Уфе; паводле Сіньхуа ад 16 сакавіка 2019 года, праграма дзейнічае. У адным анонсе: 2016–2017.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Рашэнне аб статусе партнёра па дыялогу для чатырох дзяржаў.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Партнёрамі па дыялогу яны сталі з падпісаннем мемарандумаў, у 2015 і 2016 гадах.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'Пра рашэнне паведамляе прэса; назва папярэдняя.',
};
