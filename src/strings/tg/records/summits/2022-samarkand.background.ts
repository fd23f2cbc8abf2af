// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2022-samarkand.background.ts`, each below the English one. */
export const texts: Texts = {
  // After three years leaders met in person and approved a record package: a national-currency settlement plan, four global statements and Iran’s memorandum.
  '1ly8xul':
    'Пас аз се сол сарони давлатҳо рӯ ба рӯ вохӯрданд ва маҷмуаи рекордии санадҳоро тасдиқ карданд: нақшаи ҳисоббаробаркунӣ бо асъори миллӣ, чор изҳорот оид ба масъалаҳои ҷаҳонӣ ва ёддошти Эрон.',
  // In the chair: reports of the day say outright that he presided.
  mi20ry: 'Раисикунанда: хабарҳои ҳамон рӯз ошкоро мегӯянд, ки ӯ раисӣ кард.',
  // The memorandums of Egypt and Qatar were signed in Tashkent on the eve of the summit.
  '1et5vyj': 'Ёддоштҳои Миср ва Қатар дар арафаи саммит дар Тошканд имзо шуданд.',
  // Source has all states (Russian foreign ministry, People’s Daily text in Rossiyskaya Gazeta and CRNTT). It reports “Representatives of invited international organisations” but names only the UN. Armenia’s prime minister, announced in some previews, is on no list from the day.
  '7f53gg':
    'Дар манбаъ ҳамаи давлатҳо ҳастанд (вазорати корҳои хориҷии Русия, матни «Женмин жибао» дар «Российская газета» ва CRNTT). Он аз «намояндагони созмонҳои байналмилалии даъватшуда» мегӯяд, вале танҳо СММ-ро ном мебарад. Сарвазири Арманистон, ки дар баъзе хабарҳои пешакӣ эълон шуда буд, дар ягон рӯйхати ҳамон рӯз нест.',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Shehbaz Sharif
  '1mcsg8n': 'Шаҳбоз Шариф',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Иброҳим Раисӣ',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурелсух',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердимуҳаммедов',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // Ilham Aliyev
  '178gicy': 'Илҳом Алиев',
  // invited as guest of the chair
  '1gbky1j': 'ҳамчун меҳмони кишвари раисикунанда даъват шуд',
  // Recep Tayyip Erdoğan
  '13npg14': 'Раҷаб Таййиб Эрдуғон',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General for Political and Peacebuilding Affairs
  '18ec2oq': 'муовини дабири кулл оид ба масъалаҳои сиёсӣ ва сулҳофарӣ',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // On 15 September 2022, the Secretariat reports, he was at a sidelines meeting.
  loo1or: 'Ба гуфтаи Котибот, ӯ 15 сентябри соли 2022 дар ҳошияи саммит дар як вохӯрӣ буд.',
  // Takes joint lines on trade barriers, the digital divide and global disorder.
  su8t41: 'Дар бораи монеаҳои савдо, нобаробарии рақамӣ ва бенизомии ҷаҳонӣ мавқеи умумӣ мегирад.',
  // Third plan of five years for carrying out the 2007 treaty.
  '1y3cczp': 'Нақшаи сеюми панҷсолаи татбиқи аҳдномаи соли 2007.',
  // Steers work on Eurasian rail, road and multimodal links.
  '1q7ous1': 'Ба кор оид ба роҳҳои оҳан, роҳҳои автомобилӣ ва хатсайрҳои мултимодалии АвруОсиё самт медиҳад.',
  // Maps the stages for trade to leave third-country currencies behind.
  '1b5g64g': 'Марҳалаҳои аз асъори кишварҳои сеюм даст кашидани савдоро муайян мекунад.',
  // An Uzbek translation says “action plan”; the Russian foreign ministry’s English, roadmap.
  tjr190:
    'Дар тарҷумаи узбекӣ «нақшаи амал» аст; дар матни англисии вазорати корҳои хориҷии Русия – харитаи роҳ.',
  // Creates an honorary title.
  iiv53v: 'Унвони фахрӣ таъсис медиҳад.',
  // What Iran commits to before it is a member.
  dypc3: 'Ӯҳдадориҳои Эрон пеш аз узвият.',
  // Started the accession of Belarus.
  '1p87v60': 'Раванди қабули Беларусро оғоз кард.',
  // Extended the circle of partners, in five decisions, to the Gulf, the Maldives and Myanmar.
  gm2em9: 'Бо панҷ қарор доираи шариконро ба Халиҷи Форс, Малдив ва Мянма васеъ кард.',
  // Shared view on dealing with climate change.
  '15q89it': 'Назари умумӣ дар бораи муносибат ба тағйирёбии иқлим.',
  // Calls for open and steady supply lines.
  '1df8nam': 'Ба хатҳои кушода ва устувори таъминот даъват мекунад.',
  // States a joint view on how to maintain world food security.
  '1t2os1e': 'Дар бораи нигоҳ доштани амнияти озуқавории ҷаҳон назари умумӣ баён мекунад.',
  // States a joint view on world energy security.
  ho7nz6: 'Дар бораи амнияти энергетикии ҷаҳон назари умумӣ баён мекунад.',
  // Governments agree in it to develop tourism among members.
  xzd293: 'Дар он ҳукуматҳо ба мувофиқа меоянд, ки сайёҳиро байни давлатҳои узв рушд диҳанд.',
  // Names the Indian city for the year.
  '1yq0o1n': 'Шаҳри Ҳиндустонро барои сол муайян мекунад.',
  // Links work with UNESCO for five years.
  '1rv4dqh': 'Барои панҷ сол бо ЮНЕСКО робитаи корӣ муқаррар мекунад.',
  // Began the debate on reform of the SCO.
  '1l47gl3': 'Муҳокимаи ислоҳоти СҲШ-ро оғоз кард.',
  // The debate later led to the single partner status of 2025.
  kt70f2: 'Муҳокима баъдан ба мақоми ягонаи шарик дар соли 2025 оварда расонд.',
  // Numbered list of the Council’s decisions, third item.
  n8x0aj: 'Рӯйхати рақамгузошташудаи қарорҳои Шуро, банди сеюм.',
};
