// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'На юбилейном саммите подвели итоги десяти лет; утверждены соглашение о здравоохранении и шестилетняя антинаркотическая стратегия.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Пресс-релиз Секретариата (копия Токийского университета) и китайский текст коммюнике (Синьхуа, просмотрен в копии), где список организаций приведён полностью. На странице посольства России (afghanistan.mid.ru) среди гостей указаны также президент Туркменистана и АСЕАН; в коммюнике их нет, поэтому они не включены.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Roza Otunbayeva
  '1mgn4wj': 'Роза Отунбаева',
  // The given name was supplied from common usage.
  '1tcoor': 'Полное имя восстановлено по общепринятой форме.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'В источнике — Foreign Minister M. Krishna.',
  // D. Battulga
  '1loxgfh': 'Д. Баттулга',
  // Head of the Office of the President
  '5vxim5': 'руководитель аппарата президента',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'гость принимающего государства',
  // Yury Fedotov
  go2dvz: 'Юрий Федотов',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh':
    'заместитель генерального секретаря, исполнительный директор Управления ООН по наркотикам и преступности',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'председатель Исполнительного комитета — исполнительный секретарь',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'генеральный секретарь',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Полное имя — как в коммюнике 2009 г.; в китайском тексте только фамилия. Имя восстановлено по общепринятой форме.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'В китайском тексте только фамилия. Имя восстановлено по общепринятой форме.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директор Исполнительного комитета Региональной антитеррористической структуры ШОС',
  // The press release omits the given name.
  yfhtn1: 'В пресс-релизе имя не указано.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Подводит итоги первых десяти лет и называет цели на следующие десять.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3:
    'Охватывает шесть лет борьбы с незаконным оборотом наркотиков; к ней прилагается программа действий.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Утверждена вместе со стратегией как перечень мер по её выполнению.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Касается безопасности пищевых продуктов, лекарств, инфекционных болезней, экстренной помощи, телемедицины, охраны здоровья матери и ребёнка.',
};
