// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2018-qingdao.background.ts`, each below the English one. */
export const texts: Texts = {
  // Enlarged to eight, the group met for the first time and renewed drug strategy, counter-terrorism programme and treaty plan.
  u4kyxh:
    'Сегизге чейин кеңейген топ биринчи жолу чогулуп, баңгизатка каршы стратегияны, терроризмге каршы программаны жана келишимдин планын жаңыртты.',
  // Documents: Disputed: TASS counted 17 documents signed by the leaders; the Kremlin named three and added “twenty more”.
  '1hfcvfr':
    'Документтер: Талаштуу: ТАСС лидерлер кол койгон 17 документти санаган; Кремль үчөөнү атап, «дагы жыйырманы» кошкон.',
  // The meeting’s information report supplies the names. It was read in Voltaire Network’s reprint of that official text, as the original held by the Secretariat was not reached.
  '1rv9o2i':
    'Аты-жөндөр жыйын тууралуу маалымат билдирүүсүнөн. Ал расмий тексттин Voltaire Network кайра басуусунан окулган, анткени Катчылыктагы түп нускасына жетүү мүмкүн болгон жок.',
  // TASS counted 17 that the leaders signed; the Kremlin names three and speaks of twenty more.
  '97iiwd':
    'ТАСС лидерлер кол койгон 17 документти санаган; Кремль үчөөнү атап, дагы жыйырма тууралуу айтат.',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
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
  '13jlhgj': 'Ашраф Гани',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Khaltmaagiin Battulga
  you163: 'Халтмаагийн Баттулга',
  // Amina Mohammed
  '1m62ft1': 'Амина Мохаммед',
  // Deputy Secretary-General
  '11e159d': 'башкы катчынын орун басары',
  // Lim Jock Hoi
  zejaa: 'Лим Джок Хой',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Executive Secretary
  '16wlj8f': 'аткаруучу катчы',
  // Yuri Khachaturov
  gegvic: 'Юрий Хачатуров',
  // Gong Jianwei
  '1ca48gp': 'Гун Цзяньвэй',
  // Executive Director
  '1skla9b': 'аткаруучу директор',
  // Tigran Sargsyan
  '15c7riw': 'Тигран Саркисян',
  // Chairman of the Board
  q0e40o: 'коллегиянын төрагасы',
  // Victoria Kwakwa
  wpizei: 'Виктория Кваква',
  // Vice President
  sea0zw: 'вице-президент',
  // Changyong Rhee
  '1knepv7': 'Ли Чхан Ён',
  // Department Director
  f6gtoh: 'департаменттин директору',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Supports the trading system and mentions a shared future; it is the first declaration by eight members.
  '1dt7vy3':
    'Соода системасын колдойт жана орток келечек жөнүндө айтат; бул — сегиз мүчөнүн биринчи декларациясы.',
  // Second plan of five years for carrying out the 2007 treaty.
  '1j1drc4': '2007-жылдагы келишимди ишке ашыруунун экинчи беш жылдык планы.',
  // Runs three years, for the membership as enlarged.
  vr8fkv: 'Кеңейген курам үчүн үч жылга арналган.',
  // Kremlin and UN circulation have 2019–2021, where TASS printed 2019–2020.
  n9m1pj: 'Кремлде жана БУУдагы таркатылган текстте 2019–2021, ал эми ТАСС 2019–2020 деп жазган.',
  // Comes after the 2011–2016 anti-drug strategy, covers six years and has its own programme of action.
  rwyzap:
    '2011–2016-жылдардагы баңгизатка каршы стратегиядан кийин келет, алты жылды камтыйт жана өз иш-аракеттер программасы бар.',
  // Lists how to implement the 2018–2023 strategy.
  '5wf7k7': '2018–2023-жылдардагы стратегияны кантип ишке ашырууну санап өтөт.',
  // Calls for open trade rules and less complex trade and customs steps.
  exheo6: 'Ачык соода эрежелерине, соода жана бажы жол-жоболорун жөнөкөйлөтүүгө чакырат.',
  // The leaders jointly address young people.
  '1gkh0fm': 'Лидерлер жаштарга чогуу кайрылат.',
  // States how members together would respond to outbreaks.
  '1hhwpwx': 'Жугуштуу оору чыкканда мүчөлөр чогуу кантип аракеттенерин билдирет.',
  // It was cited again during COVID-19 and in 2025.
  kx3z5s: 'Ага COVID-19 учурунда жана 2025-жылы кайра шилтеме жасалган.',
};
