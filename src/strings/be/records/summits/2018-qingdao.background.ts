// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'Першая сустрэча ў складзе васьмі дзяржаў; абноўлены антынаркатычная стратэгія, праграма барацьбы з тэрарызмам і план да дагавора.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Дакументы: ёсць разыходжанне. Паводле ТАСС, лідары падпісалі 17 дакументаў; Крэмль назваў тры і дадаў «яшчэ дваццаць».',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Імёны – з інфармацыйнага паведамлення пра пасяджэнне. Гэты афіцыйны тэкст прагледжаны ў перадруку «Сеткі Вальтэр», бо да арыгінала ў Сакратарыяце доступу не было.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd': 'Паводле ТАСС, лідары падпісалі 17; Крэмль называе тры і гаворыць яшчэ пра дваццаць.',
  // Xi Jinping
  '1m22oiv': 'Сі Цзіньпін',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Narendra Modi
  '1tiqful': 'Нарэндра Модзі',
  // Prime Minister
  '1vl5xkn': 'прэм’ер-міністр',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Sooronbay Jeenbekov
  q9hh74: 'Сааранбай Жээнбекаў',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шаўкат Мірзіёеў',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гані',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Аляксандр Лукашэнка',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухані',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагійн Батулга',
  // Amina Mohammed
  '1m62ft1': 'Аміна Махамед',
  // Deputy Secretary-General
  '11e159d': 'намеснік генеральнага сакратара',
  // Lim Jock Hoi
  zejaa: 'Лім Джок Хой',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Executive Secretary
  '16wlj8f': 'выканаўчы сакратар',
  // Yuri Khachaturov
  gegvic: 'Юрый Хачатураў',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director
  '1skla9b': 'выканаўчы дырэктар',
  // Tigran Sargsyan
  '15c7riw': 'Тыгран Саркісян',
  // Chairman of the Board
  q0e40o: 'старшыня калегіі',
  // Victoria Kwakwa
  wpizei: 'Вікторыя Кваква',
  // Vice President
  sea0zw: 'віцэ-прэзідэнт',
  // Changyong Rhee
  '1knepv7': 'Лі Чхан Ён',
  // Department Director
  f6gtoh: 'дырэктар дэпартамента',
  // Rashid Alimov
  n4vsuc: 'Рашыд Алімаў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Yevgeny Sysoyev
  sit78c: 'Яўген Сысоеў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Падтрымлівае гандлёвую сістэму і згадвае агульную будучыню; першая дэкларацыя васьмі дзяржаў-членаў.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': 'Другі пяцігадовы план па выкананні дагавора 2007 года.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'На тры гады, для пашыранага складу.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'На сайце Крамля і ў дакуменце, распаўсюджаным у ААН, – 2019–2021 гады, у ТАСС – 2019–2020 гады.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    'Ідзе за антынаркатычнай стратэгіяй на 2011–2016 гады, ахоплівае шэсць гадоў і мае ўласную праграму дзеянняў.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': 'Пералічвае меры па выкананні стратэгіі на 2018–2023 гады.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Заклікае да адкрытых правілаў гандлю і больш простых гандлёвых і мытных працэдур.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Сумесны зварот лідараў да моладзі.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Выкладае, як дзяржавы-члены разам рэагавалі б на ўспышкі хвароб.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'На яе зноў спасылаліся ў час пандэміі COVID-19 і ў 2025 годзе.',
};
