// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Савет кіраўнікоў дзяржаў',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo: 'Прымае рашэнні кансенсусам, вызначае курс і збіраецца штогод; вышэйшага органа няма.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'дата першага саміту; орган дзейнічае на падставе Хартыі 2002 года',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Савет кіраўнікоў урадаў (прэм’ер-міністраў)',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Другі па значэнні орган: гадавы бюджэт, гандаль, эканамічнае супрацоўніцтва.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'першае пасяджэнне – у Алматы, 13–14 верасня 2001 года',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23-е: Ісламабад, 15–16 кастрычніка 2024 года; 24-е: Масква, 17–18 лістапада 2025 года',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Савет міністраў замежных спраў',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7': 'Рэкамендуе змены статусу, узгадняе знешнепалітычныя пазіцыі і рыхтуе саміты.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Дата ўтварэння крыніцамі не пацверджана.',
  // Council of National Coordinators
  '1nnsb34': 'Савет нацыянальных каардынатараў',
  // Day-to-day coordination between summits.
  '3tt08l': 'Паўсядзённая каардынацыя паміж самітамі.',
  // Secretariat
  '1jm7khs': 'Сакратарыят',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'Пастаянны выканаўчы орган: прадстаўляе ШАС і забяспечвае работу яе органаў.',
  // Zhang Deguang
  '13bhva8': 'Чжан Дэгуан',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'прызначэнне зацверджана на саміце ў Маскве 29 мая 2003 года; першапачаткова пасада называлася «выканаўчы сакратар»',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Балат Нургаліеў',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Іманаліеў',
  // Dmitry Mezentsev
  '1jl1c27': 'Дзмітрый Мезенцаў',
  // Rashid Alimov
  n4vsuc: 'Рашыд Алімаў',
  // Vladimir Norov
  '14hygrt': 'Уладзімір Нораў',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj': 'У спісе Сакратарыята – 2019–2022 гады, аднак наступнік пачаў работу 1 студзеня 2022 года.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мін',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаеў',
  // term planned to end 2027
  jt7mqc: 'тэрмін павінен скончыцца ў канцы 2027 года',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Рэгіянальная антытэрарыстычная структура (РАТС), Выканаўчы камітэт',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    'Пастаянны орган, створаны пагадненнем ад 7 чэрвеня 2002 года; каардынуе барацьбу з тэрарызмам, сепаратызмам і экстрэмізмам.',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанаў',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Джэнісбек Джуманбекаў',
  // seen 2011–2012
  '14vwsqm': 'згадваецца ў 2011–2012 гадах',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Сіньфэн',
  // Yevgeny Sysoyev
  sit78c: 'Яўген Сысоеў',
  // end inferred from the successor’s start
  '1v0ri1m': 'канец тэрміну вызначаны паводле пачатку тэрміну наступніка',
  // Jumakhon Giyosov
  hkwor4: 'Джумахон Гіёсаў',
  // Ruslan Mirzayev
  ra9zgr: 'Руслан Мірзаеў',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршэеў',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'канец тэрміну вызначаны ўскосна; у лютым 2025 года – «нядаўна прызначаны»',
  // Business Council
  '14j2r0w': 'Дзелавы савет',
  // National business associations meet here on economic projects.
  cwd5dk: 'Тут нацыянальныя дзелавыя аб’яднанні працуюць над эканамічнымі праектамі.',
  // Interbank Consortium
  fwfe1k: 'Міжбанкаўскае аб’яднанне',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Упаўнаважаныя банкі сумесна фінансуюць праекты дзяржаў-членаў.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'заснавана на пасяджэнні кіраўнікоў урадаў у Маскве; пастаяннага месца не знойдзена',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Універсальны цэнтр па процідзеянні выклікам і пагрозам бяспецы',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'Аб’ядноўвае барацьбу з тэрарызмам, наркотыкамі і злачыннасцю і работу па інфармацыйнай бяспецы – як наступнік РАТС з больш шырокімі задачамі або як яе пашырэнне; пагадненне падпісана ў Цяньцзіні.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': 'на 1 верасня 2026 года ніводзін з чатырох цэнтраў яшчэ не пачаў работу',
  // When it entered into force is not sourced.
  mpkmde: 'Дата ўступлення ў сілу крыніцамі не пацверджана.',
  // Anti-Drug Centre
  '1jwmtjl': 'Антынаркатычны цэнтр',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5:
    'Пастаянны орган па барацьбе з незаконным абаротам наркотыкаў; пагадненне аб ім падпісана ў Цяньцзіні.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Цэнтр па процідзеянні транснацыянальнай арганізаванай злачыннасці',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Прапанаваны Кыргызстанам як аддзел Універсальнага цэнтра.',
  // Information Security Centre
  '5tb7wo': 'Цэнтр інфармацыйнай бяспекі',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Аддзел Універсальнага цэнтра; вядзе пачатак ад прапановы Казахстана на саміце ў Бішкеку ў 2019 годзе. Горад размяшчэння крыніцамі не пацверджаны.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Горад і адкрыццё крыніцамі не пацверджаны; размяшчэнне ў Казахстане мяркуецца паводле прапановы.',
  // SCO Development Bank
  '171jekt': 'Банк развіцця ШАС',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Запланаваны банк; пра палітычнае рашэнне абвешчана ў Цяньцзіні 1 верасня 2025 года.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'зацікаўленыя дзяржавы дамовіліся аб ім, сказаў генеральны сакратар 2 лютага 2026 года; у верасні 2026 года перагаворы працягваліся',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Пагадненне, месца і капітал крыніцамі не пацверджаны.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: 'Пра стан спраў у верасні 2026 года вядома з другасных крыніц.',
};
