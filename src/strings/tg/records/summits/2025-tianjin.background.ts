// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Мақоми ягонаи шарик ҷои нозир ва шарики муколамаро гирифт; сарони давлатҳо инчунин чор маркази амният таъсис доданд ва стратегия то соли 2035-ро қабул карданд.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'Дар тафсири гонконгӣ нодуруст ҷаласаи 24-ум аст; рақами расмӣ 25-ум.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Шиор: шиори раисии Чин дар солҳои 2024–2025; «Женмин жибао» онро инчунин дар шакли «Carrying forward the Shanghai Spirit: SCO in Action» меорад.',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Санадҳо: «Синхуа» аз 24 санади ниҳоӣ мегӯяд; дафтари президенти Қазоқистон 20 имзошударо мешуморад; 25, агар ба 24 эъломия илова шавад.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'Дар қарор истилоҳи «шарики муколама» аст; ҳамон рӯз ҳарду гурӯҳ якто – «шарик» – шуданд.',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Давлатҳои узвро чопи дубораи nCa аз хабарномаи матбуотии Котибот меорад; давлатҳои «СҲШ-плюс»-ро хабари 1 сентябр (UrduPoint/APP), ки номҳояш як-як тасдиқ шудаанд; даҳ роҳбари созмонҳоро (ду нафар аз мақомоти СҲШ) брифинги вазорати корҳои хориҷии Чин аз 22 августи соли 2025, ки CRNTT аз рӯи «Синхуа» чоп кардааст. Аз Афғонистон, ки нозир буд, роҳбаре даъват нашуд. «Коммерсантъ» дар як хабар ҳамаи шарикони муколамаро нодуруст ҳозир меорад.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    '«Синхуа» аз 24 санади ниҳоӣ мегӯяд, ки бо эъломия 25 мешавад; дафтари президенти Қазоқистон 20 имзошударо мешуморад.',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Masoud Pezeshkian
  '1epfskm': 'Масъуд Пизишкиён',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Shehbaz Sharif
  '1mcsg8n': 'Шаҳбоз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурелсух',
  // Nikol Pashinyan
  '1i1s4jn': 'Никол Пашинян',
  // Ilham Aliyev
  '178gicy': 'Илҳом Алиев',
  // Hun Manet
  '16svjwd': 'Хун Манет',
  // Mostafa Madbouly
  d0a0qb: 'Мустафо Мадбулӣ',
  // Mohamed Muizzu
  '6s7mgc': 'Муҳаммад Муиззу',
  // Min Aung Hlaing
  '1lj9ne1': 'Мин Аунг Хлайн',
  // Acting President
  ir45z5: 'иҷрокунандаи вазифаи президент',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq:
    'Дар рӯйхати вазорати корҳои хориҷии Чин аз 22 августи соли 2025, ки бо «ва дигарон» анҷом меёбад, нест.',
  // KP Sharma Oli
  '15a0vmu': 'К. П. Шарма Оли',
  // Recep Tayyip Erdoğan
  '13npg14': 'Раҷаб Таййиб Эрдуғон',
  // Sugiono
  '1vvo8ut': 'Сугионо',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Президент Прабово Субианто, ҳарчанд эълон шуда буд, дар Индонезия монд.',
  // Thongloun Sisoulith
  '1imybft': 'Тхонглун Сисулит',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr': 'ҳамон рӯз шарики муколама шуд; ҳамчун меҳмони кишвари раисикунанда даъват шуд',
  // Anwar Ibrahim
  '1cq5cvc': 'Анвар Иброҳим',
  // Serdar Berdimuhamedov
  '26kte2': 'Сердар Бердимуҳаммедов',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb': 'Дар августи соли 2025 як хабари пешакӣ нодуруст Гурбонгулӣ Бердимуҳаммедовро ном бурд.',
  // Pham Minh Chinh
  '1lztxsd': 'Фам Мин Тин',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Хабарҳо аз ҷаласа ҳузури созмонро тасдиқ мекунанд; номро рӯйхати мизбон аз 22 августи соли 2025 меорад.',
  // Bakytzhan Sagintayev
  '92bows': 'Бақитжан Сағинтаев',
  // Chairman of the Board
  q0e40o: 'раиси коллегия',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Ҳузури созмон аз хабарҳои ҷаласа аст; ном аз рӯйхати мизбон аз 22 августи соли 2025. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Kao Kim Hourn
  '1xvlyct': 'Као Ким Хорн',
  // Imangali Tasmagambetov
  '960rnq': 'Имангали Тасмагамбетов',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Асос рӯйхати даъватҳои мизбон аз 22 августи соли 2025 аст, зеро хабаре аз ҷаласа ёфт нашуд. Ба гуфтаи хабари 31 август, даҳ роҳбари созмонҳо, бе зикри ном, дар зиёфат буданд.',
  // Asad Majeed Khan
  e6zv2a: 'Асад Маҷид Хон',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Манбаъҳо: рӯйхати мизбон аз 22 августи соли 2025 (Asad Khan чоп шудааст), мусоҳибаи 31 августи соли 2025. Ба гуфтаи хабари 31 август, даҳ роҳбари созмонҳо, бе зикри ном, ба зиёфат омаданд.',
  // Kairat Sarybay
  '15cv040': 'Қайрат Сарибай',
  // Jin Liqun
  '80l5iz': 'Ҷин Литсюн',
  // Nurlan Yermekbayev
  gujj7v: 'Нурлан Ермекбаев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Ularbek Sharsheyev
  zyj3yr: 'Уларбек Шаршеев',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Дар бораи бонки рушд қарори сиёсӣ мебарорад, низомро бо марказияти СММ дастгирӣ менамояд ва ҳамлаҳоро дар Ҳиндустон ва Покистон ва зарбаҳои июни соли 2025 ба Эронро маҳкум мекунад.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': 'Ҷои стратегия то соли 2025-ро мегирад ва даҳ соли 2026–2035-ро тарҳрезӣ мекунад.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Бо ҷалби афрод ва тафаккури экстремистӣ муқовимат мекунад; панҷ сол амал мекунад.',
  // Carries out the 2024 energy strategy.
  yqd7eq: 'Стратегияи энергетикии соли 2024-ро татбиқ мекунад.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Ба ҷои механизмҳои пароканда як марказ бо филиалҳо оид ба ҷинояткории муташаккил ва амнияти иттилоотӣ таъсис медиҳад.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Душанбе қароргоҳи маркази нави доимии зидди маводи мухаддир мешавад.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'Ин лоиҳаест, ки бо фармони президенти Қазоқистон 29 августи соли 2025 тасдиқ шуд.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Шарикони муколама ва нозиронро дар як гурӯҳ мегузорад.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Лаос ба доираи берунаи созмон дохил шуд.',
  // Formal link between the two bodies.
  '1dihe05': 'Робитаи расмии ду созмон.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Осоишгоҳи соҳили кӯлро дар Қирғизистон барои сол интихоб мекунад.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'Ба ӯ имкон медиҳад, ки протоколи созишномаи 17 июни соли 2004 бо Чин дар бораи будубоши Котибот ва ёддошт бо бунёди «Росконгресс»-ро имзо кунад.',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'Ҳисоботи дабири кулл ва ҳисоботи Шурои Сохтори минтақавии зиддитеррористиро дар бораи кори соли 2024 қабул мекунад.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Созмони Милали Муттаҳид ва низоми баъдиҷангиро дастгирӣ мекунад.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Созмони умумиҷаҳонии савдоро ҷонибдорӣ мекунад, бар зидди қадамҳои яктарафа.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Интиқоли технология, лоиҳаҳои муштарак ва навоварони ҷавонро дастгирӣ мекунад.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Рушди рақамӣ ва савдои электрониро дастгирӣ мекунад.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Ҳуқуқи баробарро дар таҳия ва истифодаи зеҳни сунъӣ дастгирӣ мекунад.',
  // Shared view on energy security and transition.
  '1s675hm': 'Назари умумӣ дар бораи амнияти энергетикӣ ва гузариши энергетикӣ.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Мавзуъ дар сарлавҳаи хабар аст; дар нусхаи хондашуда рӯйхат бурида шудааст.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Номи англисиро мо додем. Сарлавҳа ва матни чинӣ аз нусхаи ин саҳифаи Хадамоти хабарии Чин аст; нишонии он хулоса шудааст.',
};
