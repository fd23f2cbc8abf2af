// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'Жиырма бес жылдық мерейтой жылында кездескен көшбасшылар Бішкек декларациясын, басқа шешімдер мен мәлімдемелерді қабылдады. Төрағалық 2027 жылы Исламабадта саммит өткізетін Пәкістанға өтті.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '31 тамыз – 1 қыркүйек бағдарламасы аясында Кеңес 2026 жылғы 1 қыркүйекте отырыс өткізді.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'ШЫҰ беттері оларға сілтеме жасайтын 2026 жылғы қыркүйек пен қазандағы мәтіндерден белгілі. ҚХР төрағасының Кеңестегі сөзін Қытайдың бір елшілігі жариялаған.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Төраға: Global Research сайтына (2026 жылғы қыркүйек) сілтеме жасайтын екінші файл да оны төраға деп атайды; екеуі де басқадан алынған хабар.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Ұраны: Қырғызстанның 2025–2026 жылдардағы төрағалығының ұраны.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Құжаттар: Бішкек декларациясын қоса алғанда 28 құжат Хатшылық бетіне сілтеме жасайтын файлдан белгілі; беттің өзін ашу мүмкін болмады.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Мәртебе өзгергені туралы хабар табылмады. 2026 жылғы 4 қыркүйекте «Жэньминь жибао» жариялаған сұхбатта ШЫҰ отбасы бұрынғыша 27 мемлекет (10 мүше және 17 серіктес) делінген, бұл сан Тяньцзиньде қалыптасқан.',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    '«Жэньминь жибао» хабарлағандай, 1 қыркүйекте түстен кейін күштірек Біріккен Ұлттар Ұйымы және көпполярлы әлем туралы «ШЫҰ плюс» кездесуі өтті. Кімдер қатысқаны анықталмаған.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Си Цзиньпин, Владимир Путин, Нарендра Моди және Шахбаз Шариф: Қытай Сыртқы істер министрлігінің бетіне сілтеме бойынша. Қалған мүшелер мен Антониу Гутерриш: Global Research сайтына (2026 жылғы қыркүйек) сілтеме жасайтын файл. Режеп Тайип Ердоған: Japan Times қысқаша хабары.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Декларациядан басқа, ANI 13 қорытынды келісім туралы хабарлайды.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қасым-Жомарт Тоқаев',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Ердоған',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'бас хатшы',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Мерейтойға арналған; хабарларға қарағанда, Иранға жасалған шабуылдарды айыптайды және денсаулық, климат, цифрландыру, көлік пен қауіпсіздікті қамтиды.',
  // The official page is known from others who cite it.
  tasxua: 'Ресми бет оған сілтеме жасайтын басқалардан белгілі.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Жыл сайынғы атақты келесі төраға Пәкістанның мәдени орталығы алады.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    '2026 жылғы қазандағы екі мәтіннен белгілі: бірі ШЫҰ бетіне, екіншісі бірнеше баспасөз хабарына сілтеме жасайды.',
};
