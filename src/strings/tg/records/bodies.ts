// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Шурои сарони давлатҳо',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo:
    'Қарорҳоро бо иҷмоъ қабул мекунад, самти корро муайян месозад ва ҳар сол ҷамъ меояд; мақомоти болотар аз он нест.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'санаи саммити аввал; асоси мақомот – Хартияи соли 2002',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Шурои сарони ҳукуматҳо (сарвазирон)',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Мақомоти дуюм: буҷаи солона, савдо, ҳамкории иқтисодӣ.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'ҷаласаи аввал дар Алмаато, 13–14 сентябри соли 2001',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq':
    'ҷаласаи 23-юм: Исломобод, 15–16 октябри соли 2024; ҷаласаи 24-ум: Москва, 17–18 ноябри соли 2025',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Шурои вазирони корҳои хориҷӣ',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'Тағйири мақомро тавсия медиҳад, мавқеъҳоро дар сиёсати хориҷӣ ҳамоҳанг месозад ва саммитҳоро омода мекунад.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Санаи таъсис манбаъ надорад.',
  // Council of National Coordinators
  '1nnsb34': 'Шурои ҳамоҳангсозони миллӣ',
  // Day-to-day coordination between summits.
  '3tt08l': 'Ҳамоҳангсозии ҳаррӯза дар байни саммитҳо.',
  // Secretariat
  '1jm7khs': 'Котибот',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'Аз номи СҲШ намояндагӣ мекунад ва ба мақомоти он хизмат мерасонад; идораи иҷроияи доимӣ.',
  // Zhang Deguang
  '13bhva8': 'Чжан Дегуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2': 'саммити Москва 29 майи соли 2003 таъинотро тасдиқ кард; номи аввали вазифа: котиби иҷроия',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нурғалиев',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезентсев',
  // Rashid Alimov
  n4vsuc: 'Рашид Олимов',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Ҳарчанд дар рӯйхати Котибот солҳои 2019–2022 аст, нафари баъдӣ 1 январи соли 2022 ба кор шурӯъ кард.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // term planned to end 2027
  jt7mqc: 'муҳлат бояд соли 2027 ба анҷом расад',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Сохтори минтақавии зиддитеррористӣ, Кумитаи иҷроия',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    'Ин мақомоти доимиро, ки мубориза бо терроризм, сепаратизм ва экстремизмро ҳамоҳанг месозад, созишномаи 7 июни соли 2002 таъсис дод.',
  // Myrzakan Subanov
  '1w1q6p0': 'Мирзакан Субанов',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Ҷенисбек Ҷуманбеков',
  // seen 2011–2012
  '14vwsqm': 'дар солҳои 2011–2012 зикр шудааст',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синфен',
  // Yevgeny Sysoyev
  sit78c: 'Евгений Сисоев',
  // end inferred from the successor’s start
  '1v0ri1m': 'анҷоми муҳлат аз оғози кори ҷонишин хулоса шудааст',
  // Jumakhon Giyosov
  hkwor4: 'Ҷумахон Ғиёсов',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мирзаев',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'анҷоми муҳлат хулоса шудааст; феврали соли 2025: «навтаъин»',
  // Business Council
  '14j2r0w': 'Шурои соҳибкорӣ',
  // National business associations meet here on economic projects.
  cwd5dk: 'Иттиҳодияҳои миллии соҳибкорон дар ин ҷо оид ба лоиҳаҳои иқтисодӣ ҷамъ меоянд.',
  // Interbank Consortium
  fwfe1k: 'Иттиҳоди байнибонкӣ',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Бонкҳои муайяншуда лоиҳаҳои давлатҳои узвро якҷоя маблағгузорӣ мекунанд.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'ҷаласаи сарони ҳукуматҳо дар Москва онро таъсис дод; қароргоҳи доимӣ ёфт нашуд',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Маркази универсалии муқовимат бо хатару таҳдидҳои амният',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'Корро оид ба терроризм, маводи мухаддир, ҷинояткорӣ ва амнияти иттилоотӣ муттаҳид мекунад, ҳамчун ҷонишини васеътари Сохтори минтақавии зиддитеррористӣ ё идомаи он; созишнома дар Тянҷин имзо шуд.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': '1 сентябри соли 2026 ҳеҷ яке аз чор марказ ҳанӯз кор намекард',
  // When it entered into force is not sourced.
  mpkmde: 'Санаи эътибор пайдо кардан манбаъ надорад.',
  // Anti-Drug Centre
  '1jwmtjl': 'Маркази зидди маводи мухаддир',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5:
    'Мақомоти доимӣ бар зидди маводи мухаддири ғайриқонунӣ; созишнома дар бораи он дар Тянҷин имзо шуд.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Маркази муқовимат бо ҷинояткории муташаккили фаромиллӣ',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Қирғизистон онро ҳамчун филиали Маркази универсалӣ пешниҳод кард.',
  // Information Security Centre
  '5tb7wo': 'Маркази амнияти иттилоотӣ',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Филиали Маркази универсалӣ, ки ба пешниҳоди Қазоқистон дар саммити Бишкек дар соли 2019 бармегардад. Барои шаҳри ҷойгиршавӣ манбаъ ёфт нашуд.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q': 'Шаҳр ва санаи ифтитоҳ манбаъ надоранд; қароргоҳ дар Қазоқистон аз рӯи пешниҳод тахмин мешавад.',
  // SCO Development Bank
  '171jekt': 'Бонки рушди СҲШ',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Бонки ба нақша гирифташуда; қарори сиёсӣ 1 сентябри соли 2025 дар Тянҷин эълон шуд.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'дабири кулл 2 феврали соли 2026 гуфт, ки давлатҳои манфиатдор дар бораи он ба мувофиқа расидаанд; дар сентябри соли 2026 музокирот идома дошт',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Созишнома, қароргоҳ ва сармояи он манбаъ надоранд.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'Вазъи он дар сентябри соли 2026 аз хабарҳои дасти дуюм маълум аст.',
};
