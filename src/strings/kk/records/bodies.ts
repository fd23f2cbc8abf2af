// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Мемлекет басшылары кеңесі',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo:
    'Шешімдерді консенсуспен қабылдайды, бағытты айқындайды және жыл сайын жиналады; одан жоғары орган жоқ.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'алғашқы саммит күні; орган 2002 жылғы Хартияға негізделген',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Үкімет басшылары (премьер-министрлер) кеңесі',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Екінші орындағы орган: жылдық бюджет, сауда, экономикалық ынтымақтастық.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'алғаш рет 2001 жылғы 13–14 қыркүйекте Алматыда жиналды',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23-отырыс: Исламабад, 2024 жылғы 15–16 қазан; 24-отырыс: Мәскеу, 2025 жылғы 17–18 қараша',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Сыртқы істер министрлері кеңесі',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'Мәртебе өзгерістерін ұсынады, сыртқы саясаттағы ұстанымдарды келіседі және саммиттерді дайындайды.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Қашан құрылғаны дереккөздермен расталмаған.',
  // Council of National Coordinators
  '1nnsb34': 'Ұлттық үйлестірушілер кеңесі',
  // Day-to-day coordination between summits.
  '3tt08l': 'Саммиттер арасындағы күнделікті үйлестіру.',
  // Secretariat
  '1jm7khs': 'Хатшылық',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'ШЫҰ атынан өкілдік етеді, органдарына қызмет көрсетеді; тұрақты атқарушы орган.',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'тағайындауды 2003 жылғы 29 мамырдағы Мәскеу саммиті бекітті; лауазымның алғашқы атауы – атқарушы хатшы',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нұрғалиев',
  // Muratbek Imanaliev
  e3b1c: 'Мұратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Хатшылық тізімінде 2019–2022 жылдар тұрғанымен, келесі бас хатшы қызметіне 2022 жылғы 1 қаңтарда кірісті.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нұрлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'өкілеттік мерзімі жоспар бойынша 2027 жылы аяқталады',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Өңірлік терроризмге қарсы құрылым (ӨТҚҚ), Атқару комитеті',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    '2002 жылғы 7 маусымдағы келісіммен құрылған тұрақты орган; терроризмге, сепаратизмге және экстремизмге қарсы жұмысты үйлестіреді.',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзақан Субанов',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Дженисбек Джуманбеков',
  // seen 2011–2012
  '14vwsqm': '2011–2012 жылдары аталады',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // end inferred from the successor’s start
  '1v0ri1m': 'мерзімнің аяқталуы келесі басшының қызметке кіріскен күнінен шығарылды',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'мерзімнің аяқталуы жанама дерекпен белгіленді; 2025 жылғы ақпан: «жаңадан тағайындалған»',
  // Business Council
  '14j2r0w': 'Іскерлік кеңес',
  // National business associations meet here on economic projects.
  cwd5dk: 'Мұнда ұлттық іскерлік бірлестіктер экономикалық жобалар бойынша кездеседі.',
  // Interbank Consortium
  fwfe1k: 'Банкаралық бірлестік',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Уәкілетті банктер мүше мемлекеттердің жобаларын бірлесіп қаржыландырады.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'Мәскеудегі үкімет басшыларының отырысында құрылған; тұрақты орны табылмады',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Қауіпсіздікке төнетін қыр көрсету мен қатерлерге қарсы іс-қимыл жөніндегі әмбебап орталық',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'ӨТҚҚ-ның ауқымы кеңірек мұрагері немесе оның кеңейтілген түрі ретінде терроризм, есірткі, қылмыс және ақпараттық қауіпсіздік жөніндегі жұмысты біріктіреді; келісімге Тяньцзиньде қол қойылды.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': '2026 жылғы 1 қыркүйекте төрт орталықтың бірде-бірі жұмысын бастамаған еді',
  // When it entered into force is not sourced.
  mpkmde: 'Келісімнің қашан күшіне енгені дереккөздермен расталмаған.',
  // Anti-Drug Centre
  '1jwmtjl': 'Есірткіге қарсы орталық',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: 'Есірткінің заңсыз айналымына қарсы тұрақты орган; ол туралы келісімге Тяньцзиньде қол қойылды.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Трансұлттық ұйымдасқан қылмысқа қарсы іс-қимыл орталығы',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Оны Қырғызстан Әмбебап орталықтың бөлімшесі ретінде ұсынды.',
  // Information Security Centre
  '5tb7wo': 'Ақпараттық қауіпсіздік орталығы',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Әмбебап орталықтың бөлімшесі; негізінде Қазақстанның 2019 жылғы Бішкек саммитіндегі ұсынысы жатыр. Орналасатын қаласын растайтын дереккөз табылмады.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Қаласы мен ашылуы дереккөздермен расталмаған; Қазақстанда орналасады деген болжам ұсыныстан шығарылды.',
  // SCO Development Bank
  '171jekt': 'ШЫҰ Даму банкі',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Жоспарланып отырған банк; саяси шешім 2025 жылғы 1 қыркүйекте Тяньцзиньде жарияланды.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'бас хатшының 2026 жылғы 2 ақпанда айтуынша, мүдделі мемлекеттер бұл жөнінде келісті; 2026 жылғы қыркүйекте келіссөздер жалғасты',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Келісімі, орны мен капиталы дереккөздермен расталмаған.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: '2026 жылғы қыркүйектегі жағдай басқадан алынған хабардан белгілі.',
};
