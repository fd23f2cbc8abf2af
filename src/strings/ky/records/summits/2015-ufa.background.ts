// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Индия жана Пакистан мүчөлүккө кабыл алууну расмий баштады, лидерлер биринчи узак мөөнөттүү өнүгүү стратегиясын кабыл алды.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Төрага: «Жэньминь жибао» ал төрагалык кылганын айтат; Кремлдин барагы ал өткөргөн жыйынды баяндайт.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    '«Жэньминь жибао» текстинде (china.org.cn) бардык мүчөлөр бар; ТАСС байкоочуларды жана конокторду мамлекет боюнча берет, аты-жөнү кабар көрүлгөндө гана көрсөтүлгөн.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'Окулган үзүндүлөрдө аты-жөнү жок; саммит күнү эртең менен ТАСС беш байкоочу мамлекеттин лидерлери катышарын жазган.',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // guest of the host country
  '1u0oop5': 'кабыл алуучу өлкө чакырган конок',
  // Office only.
  zjnsvd: 'Кызматы гана.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Дүйнөлүк иштер, экономика жана коопсуздук боюнча орток позицияларды билдирет.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d':
    'Саясий, коопсуздук, экономикалык жана маданий ишти он жылга белгилейт, мындай пландын биринчиси.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Аны 2035-жылга чейинки стратегия алмаштырган.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Чек ара кызматтарына чогуу аракеттенүүгө жана маалымат алмашууга мүмкүндүк берет.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Уфа декларациясына кошумча, баңгизат боюнча орток көз караш.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Согуш аяктагандан жетимиш жыл өткөндө мүчөлөр аны чогуу белгилейт.',
  // Opened enlargement, the first since 2001.
  '1txz138': '2001-жылдан берки биринчи кеңейүүнү ачкан.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Диалог боюнча өнөктөш Беларусь байкоочу болгон.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Уфа саммитине даярдалган: терроризмге каршы үч жылдык иш.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'Sputnik Arabic 2015-жылдын 10-июлунда Уфада кабыл алынганын кабарлайт; Синьхуа 2019-жылдын 16-мартында ал күчүндө дейт. Бир алдын ала кабарда: 2016–2017.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Төрт мамлекетке диалог боюнча өнөктөш макамын берүү чечими.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Алар 2015- жана 2016-жылдары меморандумдарга кол коюп, диалог боюнча өнөктөш болгон.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'Чечим басма сөз кабарларынан; аталышы убактылуу.',
};
