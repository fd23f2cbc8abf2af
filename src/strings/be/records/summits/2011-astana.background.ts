// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'На юбілейным саміце падведзены вынікі дзесяці гадоў работы; ухвалены пагадненне аб ахове здароўя і шасцігадовая антынаркатычная стратэгія.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Прэс-рэліз Сакратарыята (копія Токійскага ўніверсітэта) і кітайскі тэкст камюніке (Сіньхуа, прагледжаны ў копіі), дзе пералік арганізацый поўны. Старонка пасольства Расіі (afghanistan.mid.ru) называе сярод гасцей таксама прэзідэнта Туркменістана і АСЕАН; у камюніке іх няма, таму яны не ўключаны.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Roza Otunbayeva
  '1mgn4wj': 'Роза Атунбаева',
  // The given name was supplied from common usage.
  '1tcoor': 'Імя адноўлена паводле агульнапрынятай формы.',
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадзінежад',
  // Asif Ali Zardari
  z23gnx: 'Асіф Алі Зардары',
  // S. M. Krishna
  '1icy4mx': 'С. М. Крышна',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'У крыніцы – міністр замежных спраў M. Krishna.',
  // Dashjamts Battulga
  '1njqoee': 'Дашжамцын Батулга',
  // Chief of the Presidential Staff
  '1h5ao5w': 'кіраўнік апарату прэзідэнта',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // guest of the host state
  '14bix26': 'госць дзяржавы-гаспадыні',
  // Yury Fedotov
  go2dvz: 'Юрый Фядотаў',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'намеснік генеральнага сакратара, выканаўчы дырэктар Упраўлення ААН па наркотыках і злачыннасці',
  // Sergey Lebedev
  antnuh: 'Сяргей Лебедзеў',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'старшыня Выканаўчага камітэта – выканаўчы сакратар',
  // Tair Mansurov
  '1jbv9bw': 'Таір Мансураў',
  // Secretary-General
  '16rw38o': 'генеральны сакратар',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Поўнае імя – як у камюніке 2009 года; у кітайскім тэксце толькі прозвішча. Імя адноўлена паводле агульнапрынятай формы.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Мікалай Бардзюжа',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'У кітайскім тэксце толькі прозвішча. Імя адноўлена паводле агульнапрынятай формы.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Іманаліеў',
  // SCO Secretary-General
  ieef8v: 'генеральны сакратар ШАС',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Джэнісбек Джуманбекаў',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'дырэктар Выканаўчага камітэта Рэгіянальнай антытэрарыстычнай структуры ШАС',
  // The press release omits the given name.
  yfhtn1: 'У прэс-рэлізе імені няма.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Падводзіць вынікі першых дзесяці гадоў і называе мэты на наступныя дзесяць.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'Ахоплівае шэсць гадоў барацьбы з незаконным абаротам наркотыкаў; мае праграму дзеянняў.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Зацверджана разам са стратэгіяй як пералік мер па яе выкананні.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Датычыць бяспекі харчовых прадуктаў, лекаў, інфекцыйных хвароб, экстранай медыцынскай дапамогі, тэлемедыцыны, здароўя маці і дзіцяці.',
};
