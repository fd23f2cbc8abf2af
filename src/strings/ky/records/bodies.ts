// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Мамлекет башчыларынын кеңеши',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo:
    'Чечимдерди консенсус менен кабыл алат, багытты аныктайт жана жыл сайын чогулат; андан жогору турган орган жок.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'биринчи саммиттин күнү; орган 2002-жылдагы Хартияга негизделген',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Өкмөт башчыларынын (премьер-министрлердин) кеңеши',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Мааниси боюнча экинчи орган: жылдык бюджет, соода, экономикалык кызматташтык.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'биринчи жолу 2001-жылдын 13–14-сентябрында Алматыда чогулган',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23-жыйын: Исламабад, 2024-жылдын 15–16-октябры; 24-жыйын: Москва, 2025-жылдын 17–18-ноябры',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Тышкы иштер министрлеринин кеңеши',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'Макамдарды өзгөртүүнү сунуштайт, тышкы саясаттагы позицияларды макулдашат жана саммиттерди даярдайт.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Качан түзүлгөнү булактар менен ырасталган эмес.',
  // Council of National Coordinators
  '1nnsb34': 'Улуттук координаторлордун кеңеши',
  // Day-to-day coordination between summits.
  '3tt08l': 'Саммиттердин ортосундагы күнүмдүк координация.',
  // Secretariat
  '1jm7khs': 'Катчылык',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'ШКУнун атынан өкүлчүлүк кылат, анын органдарына кызмат көрсөтөт; туруктуу аткаруу органы.',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'дайындоону 2003-жылдын 29-майындагы Москва саммити бекиткен; кызматтын алгачкы аталышы — аткаруучу катчы',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // Rashid Alimov
  n4vsuc: 'Рашид Алимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Катчылыктын тизмесинде 2019–2022-жылдар турса да, кийинки башкы катчы 2022-жылдын 1-январында киришкен.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'мөөнөтү план боюнча 2027-жылы аяктайт',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Аймактык антитеррордук түзүм, Аткаруу комитети',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    '2002-жылдын 7-июнундагы макулдашуу менен түзүлгөн туруктуу орган; терроризмге, сепаратизмге жана экстремизмге каршы ишти координациялайт.',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Женисбек Жуманбеков',
  // seen 2011–2012
  '14vwsqm': '2011–2012-жылдары кездешет',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сысоев',
  // end inferred from the successor’s start
  '1v0ri1m': 'мөөнөттүн аякташы кийинки башчы киришкен күнгө карап болжолдонот',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гиёсов',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'мөөнөттүн аякташы болжолдонот; 2025-жылдын февралы: «жаңы дайындалган»',
  // Business Council
  '14j2r0w': 'Ишкердик кеңеш',
  // National business associations meet here on economic projects.
  cwd5dk: 'Мында улуттук ишкердик бирикмелер экономикалык долбоорлор боюнча чогулат.',
  // Interbank Consortium
  fwfe1k: 'Банктар аралык бирикме',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Дайындалган банктар мүчө мамлекеттердин долбоорлорун биргелешип каржылайт.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'Москвадагы өкмөт башчыларынын жыйынында түзүлгөн; туруктуу орду табылган жок',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq':
    'Коопсуздукка болгон чакырыктарга жана коркунучтарга каршы аракеттенүү боюнча универсалдуу борбор',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'Терроризм, баңгизат, кылмыштуулук жана маалыматтык коопсуздук боюнча ишти бириктирет: Аймактык антитеррордук түзүмдүн ордуна келген кеңирээк орган же анын кеңейтилген түрү; макулдашууга Тяньцзинде кол коюлган.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': '2026-жылдын 1-сентябрында төрт борбордун бири да иштеп баштай элек болчу',
  // When it entered into force is not sourced.
  mpkmde: 'Качан күчүнө киргени булактар менен ырасталган эмес.',
  // Anti-Drug Centre
  '1jwmtjl': 'Баңгизатка каршы борбор',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5:
    'Баңгизаттын мыйзамсыз жүгүртүлүшүнө каршы туруктуу орган; ал боюнча макулдашууга Тяньцзинде кол коюлган.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Трансулуттук уюшкан кылмыштуулукка каршы күрөшүү борбору',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Кыргызстан аны Универсалдуу борбордун бөлүмү катары сунуштаган.',
  // Information Security Centre
  '5tb7wo': 'Маалыматтык коопсуздук борбору',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Универсалдуу борбордун бөлүмү; негизи — Казакстандын 2019-жылдагы Бишкек саммитиндеги сунушу. Жайгаша турган шаар тууралуу булак табылган жок.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Шаары жана ачылышы булактар менен ырасталган эмес; Казакстанда жайгашары сунуштан улам болжолдонот.',
  // SCO Development Bank
  '171jekt': 'ШКУнун Өнүктүрүү банкы',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Пландалган банк; саясий чечим 2025-жылдын 1-сентябрында Тяньцзинде жарыяланган.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'башкы катчы 2026-жылдын 2-февралында айткандай, кызыкдар мамлекеттер бул боюнча макулдашты; 2026-жылдын сентябрында сүйлөшүүлөр уланган',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Макулдашуусу, орду жана капиталы булактар менен ырасталган эмес.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: '2026-жылдын сентябрындагы абалы кыйыр кабардан белгилүү.',
};
