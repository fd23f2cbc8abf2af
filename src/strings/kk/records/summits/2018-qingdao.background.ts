// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'Сегізге дейін кеңейген топ алғаш рет жиналып, есірткіге қарсы стратегияны, терроризмге қарсы бағдарламаны және шарт жоспарын жаңартты.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Құжаттар: дереккөздер әртүрлі. ТАСС көшбасшылар қол қойған 17 құжатты санады; Кремль үшеуін атап, «тағы жиырма» деп қосты.',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Аты-жөндері отырыстың ақпараттық хабарламасынан алынды. Ол Voltaire Network басып шығарған ресми мәтін көшірмесінен оқылды: Хатшылықтағы түпнұсқаға қол жеткізілмеді.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd':
    'ТАСС көшбасшылар қол қойған 17 құжатты санады; Кремль үшеуін атап, тағы жиырма құжат туралы айтады.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Sooronbay Jeenbekov
  q9hh74: 'Сооронбай Жээнбеков',
  // Mamnoon Hussain
  '1n1rzw7': 'Мамнун Хусейн',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Amina Mohammed
  '1m62ft1': 'Амина Мохаммед',
  // Deputy Secretary-General
  '11e159d': 'бас хатшының орынбасары',
  // Lim Jock Hoi
  zejaa: 'Лим Джок Хой',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'атқарушы хатшы',
  // Yuri Khachaturov
  gegvic: 'Юрий Хачатуров',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director
  '1skla9b': 'атқарушы директор',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'алқа төрағасы',
  // Victoria Kwakwa
  wpizei: 'Виктория Кваква',
  // Vice President
  sea0zw: 'вице-президент',
  // Changyong Rhee
  '1knepv7': 'Ли Чхан Ён',
  // Department Director
  f6gtoh: 'департамент директоры',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Сауда жүйесін қолдайды және ортақ болашақты атап өтеді; бұл – сегіз мүшенің алғашқы декларациясы.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '2007 жылғы шартты орындаудың екінші бесжылдық жоспары.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'Үш жылға, кеңейген құрамға арналған.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'Кремльде және БҰҰ-да таратылған құжатта 2019–2021, ТАСС хабарында 2019–2020 жылдар.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    '2011–2016 жылдарға арналған есірткіге қарсы стратегиядан кейінгі құжат, алты жылды қамтиды, өз іс-қимыл бағдарламасы бар.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': '2018–2023 жылдарға арналған стратегияны қалай іске асыратынын тізіп көрсетеді.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Ашық сауда қағидаларына, сауда және кеден рәсімдерін жеңілдетуге шақырады.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Көшбасшылар жастарға бірлесіп үндеу жасайды.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Мүшелердің аурудың өршуіне бірлесіп қалай әрекет ететінін айтады.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'COVID-19 кезінде және 2025 жылы оған қайта сілтеме жасалды.',
};
