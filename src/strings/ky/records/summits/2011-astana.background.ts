// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'Мааракелик саммитте он жылдык иш жыйынтыкталды; саламаттык сактоо боюнча макулдашуу жана баңгизатка каршы алты жылдык стратегия бекитилди.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Катчылыктын пресс-релизи (Токио университетинин көчүрмөсү) жана уюмдардын тизмесин толук берген коммюникенин кытайча тексти (Синьхуа, көчүрмөдөн окулган). Россиянын элчилигинин барагы (afghanistan.mid.ru) коноктордун арасында Түркмөнстандын президентин жана АСЕАНды да атайт; коммюникеде экөө тең жок, ошондуктан алар киргизилген эмес.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Roza Otunbayeva
  '1mgn4wj': 'Роза Отунбаева',
  // The given name was supplied from common usage.
  '1tcoor': 'Толук аты кеңири колдонулган түрү боюнча толукталды.',
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
  '1g8yzxc': 'тышкы иштер министри',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'Булакта Foreign Minister M. Krishna деп жазылган.',
  // Dashjamts Battulga
  '1njqoee': 'Дашжамцын Баттулга',
  // Chief of the Presidential Staff
  '1h5ao5w': 'президенттин аппаратынын жетекчиси',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'кабыл алуучу мамлекет чакырган конок',
  // Yury Fedotov
  go2dvz: 'Юрий Федотов',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh':
    'башкы катчынын орун басары, БУУнун Баңгизат жана кылмыштуулук боюнча башкармалыгынын аткаруучу директору',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'Аткаруу комитетинин төрагасы — аткаруучу катчы',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Толук аты-жөнү 2009-жылдагы коммюникедегидей; кытайча текстте фамилиясы гана. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'Кытайча текстте фамилиясы гана. Толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Женисбек Жуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // The press release omits the given name.
  yfhtn1: 'Пресс-релизде аты жок.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Алгачкы он жылды жыйынтыктап, кийинки он жылдын максаттарын белгилейт.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'Баңгизаттын мыйзамсыз жүгүртүлүшүнө каршы алты жылдык ишти камтыйт; иш-аракеттер программасы бар.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Стратегия менен бирге, аны аткаруунун тизмеси катары бекитилген.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Тамак-аш коопсуздугу, дары-дармек, жугуштуу оорулар, тез жардам, телемедицина, эне жана бала саламаттыгы боюнча.',
};
