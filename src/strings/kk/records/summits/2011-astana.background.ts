// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'Мерейтойлық саммитте он жылдық жұмыс қорытындыланды; денсаулық сақтау туралы келісім мен алты жылдық есірткіге қарсы стратегия бекітілді.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Хатшылықтың баспасөз хабарламасы (Токио университетіндегі көшірмесі) және коммюникенің ұйымдар тізімі толық берілген қытайша мәтіні (Синьхуа, көшірмесінен оқылды). Ресей елшілігінің бетінде (afghanistan.mid.ru) қонақтар арасында Түрікменстан президенті мен АСЕАН да бар; коммюникеде екеуі де жоқ, сондықтан енгізілмеді.',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Roza Otunbayeva
  '1mgn4wj': 'Роза Отынбаева',
  // The given name was supplied from common usage.
  '1tcoor': 'Толық есімі жалпы қолданыс бойынша толықтырылды.',
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
  '1g8yzxc': 'сыртқы істер министрі',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'Дереккөздегі жазылуы – Foreign Minister M. Krishna.',
  // Dashjamts Battulga
  '1njqoee': 'Дашжамцын Баттулга',
  // Chief of the Presidential Staff
  '1h5ao5w': 'президент аппаратының басшысы',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // guest of the host state
  '14bix26': 'қабылдаушы мемлекет шақырған қонақ',
  // Yury Fedotov
  go2dvz: 'Юрий Федотов',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'бас хатшының орынбасары, БҰҰ Есірткі және қылмыс жөніндегі басқармасының атқарушы директоры',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'атқару комитетінің төрағасы – атқарушы хатшы',
  // Tair Mansurov
  '1jbv9bw': 'Тайыр Мансұров',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Толық аты-жөні 2009 жылғы коммюникедегідей; қытайша мәтінде тек тегі бар. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'Қытайша мәтінде тек тегі бар. Толық есімі жалпы қолданыс бойынша толықтырылды.',
  // Muratbek Imanaliev
  e3b1c: 'Мұратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'ШЫҰ Бас хатшысы',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШЫҰ Өңірлік терроризмге қарсы құрылымы Атқару комитетінің директоры',
  // The press release omits the given name.
  yfhtn1: 'Баспасөз хабарламасында есімі берілмеген.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Алғашқы он жылды қорытындылап, келесі он жылдың мақсаттарын белгілейді.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'Есірткінің заңсыз айналымына қарсы алты жылдық жұмысты қамтиды; іс-қимыл бағдарламасы бар.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Стратегиямен бірге, оны орындау шараларының тізімі ретінде бекітілді.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Тамақ қауіпсіздігін, дәрі-дәрмекті, жұқпалы ауруларды, шұғыл көмекті, телемедицинаны, ана мен бала денсаулығын қамтиды.',
};
