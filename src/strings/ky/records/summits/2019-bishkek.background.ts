// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2019-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // The agenda went beyond security, with agreements with UN bodies, digital cooperation and ties between regions.
  '1ah16kz':
    'Күн тартиби коопсуздуктан кеңири болду: БУУнун органдары менен макулдашуулар, санарип кызматташтык жана аймактар ортосундагы байланыштар.',
  // Documents: newscentralasia: declaration plus 21; Asia-Plus: 21 in total; a Chinese report: 13 signed by the heads of state.
  asj6we:
    'Документтер: newscentralasia: декларация жана дагы 21; «Азия-Плюс»: баары 21; бир кытай кабары: мамлекет башчылары кол койгон 13.',
  // International Affairs Review reprinted the information report of the meeting, which supplies the names and has S. Jeenbekov as chair; the Secretariat’s original was not reached.
  '1g4gran':
    'Аты-жөндөрдү берген жана С. Жээнбековду төрага деп атаган жыйындын маалымат билдирүүсүн «Международная жизнь» кайра баскан; Катчылыктагы түп нускасына жетүү мүмкүн болгон жок.',
  // News Central Asia has the declaration and 21 more, Asia-Plus 21 in all, a Chinese report 13 signed by the heads of state.
  idpl3c:
    'News Central Asia декларацияны жана дагы 21 документти, «Азия-Плюс» баары 21 документти, бир кытай кабары мамлекет башчылары кол койгон 13 документти атайт.',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Imran Khan
  '7z7ngg': 'Имран Хан',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Rosemary A. DiCarlo
  '1szyx46': 'Розмари А. Дикарло',
  // Under-Secretary-General
  '1viatgj': 'башкы катчынын орун басары',
  // Also listed: Rashid Khalikov, UN Assistant Secretary-General for humanitarian partnerships with the Middle East and Central Asia.
  '1rm2oeh':
    'Тизмеде дагы: Рашид Халиков, БУУнун башкы катчысынын Жакынкы Чыгыш жана Борбордук Азия менен гуманитардык өнөктөштүк боюнча жардамчысы.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'аткаруучу катчы',
  // Valery Semerikov
  bx98ij: 'Валерий Семериков',
  // Acting Secretary-General
  twhhs2: 'башкы катчынын милдетин аткаруучу',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'коллегиянын төрагасы',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Promotes digital and regional cooperation; backs a polycentric order and the Iran nuclear deal.
  bg3ott:
    'Санарип жана аймактык кызматташтыкты илгерилетет; көп борборлуу тартипти жана Ирандын ядролук келишимин колдойт.',
  // Outlines cooperation in digital technology.
  '1j1jihw': 'Санарип технологиялар боюнча кызматташтыкты белгилейт.',
  // Regions and provinces are urged to deal directly.
  z3o2dw: 'Аймактар жана облустар түз байланышка чакырылат.',
  // Rules for the forum of regional leaders.
  '1ewg4v5': 'Аймактардын жетекчилеринин форумунун эрежелери.',
  // Lists joint steps, environmental, for three years.
  vvwu1u: 'Айлана-чөйрөнү коргоо боюнча үч жылдык биргелешкен кадамдарды санап өтөт.',
  // Plans two years under the drug strategy.
  '1vzp0tt': 'Баңгизатка каршы стратегиянын алкагында эки жылды пландайт.',
  // Says what the Afghanistan contact group is to do next.
  xennhi: 'Афганистан боюнча байланыш тобу андан ары эмне кыларын айтат.',
  // Heads of agencies or ministries, not the Council itself, signed it in Bishkek during the summit.
  '1k2bpoe':
    'Ага Кеңештин өзү эмес, мекемелердин же министрликтердин башчылары саммит учурунда Бишкекте кол койгон.',
  // Signed at the summit by heads of state bodies, it helps news organisations hold exchanges.
  fbpcpm:
    'Ага саммитте мамлекеттик органдардын башчылары кол койгон, ал жалпыга маалымдоо каражаттарынын алмашуусуна жардам берет.',
  // Supports sports exchanges.
  '1u4st1w': 'Спорттук алмашууларды колдойт.',
  // Three-year health cooperation plan.
  ksbfrf: 'Саламаттык сактоо боюнча үч жылдык кызматташтык планы.',
  // Several decisions that let the Secretariat conclude working agreements with the Astana financial centre and four UN bodies.
  '1gxf572':
    'Катчылыкка Астана каржы борбору жана БУУнун төрт органы менен иштөө макулдашууларын түзүүгө жол берген бир нече чечим.',
};
