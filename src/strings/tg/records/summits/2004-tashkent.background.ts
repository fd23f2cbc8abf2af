// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Муғулистон аввалин давлати беруна бо мақом шуд ва сохтори зиддитеррористӣ дар Тошканд расман ифтитоҳ ёфт.',
  // In the chair: host head of state.
  '8u5ie8': 'Раисикунанда: сарвари давлати мизбон.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Матн аз Хадамоти хабарии Чин, 18 июни соли 2004, дар нусха хонда шудааст. Макон ва сухани рӯшан дар бораи раисикунанда ёфт нашуд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // President
  zl63xb: 'президент',
  // host
  '1ctymwf': 'мизбон',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Раҳмонов шакли номест, ки то соли 2007 истифода мешуд.',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // President of the transitional government
  '1ncn3iy': 'президенти ҳукумати муваққатӣ',
  // guest of the host country
  '1u0oop5': 'меҳмони кишвари мизбон',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'меҳмони кишвари мизбон; дар ҳамин ҷаласа нозир шуд',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w': 'Ном ва вазифа дида нашуд, зеро порча пас аз «вазорати корҳои хориҷии Муғулистон» қатъ мешавад.',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Ба ташкили шабакаи шарикӣ бо дигар созмонҳои байналмилалӣ даъват мекунад ва мегӯяд, ки марҳалаи ташкил ба охир расид.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'Худи матн ва ҳамаи манбаъҳои дигар 17 июн мегӯянд; сарлавҳаи worldjpn – 7 июни соли 2004.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'Яке аз шартномаҳои аввали СҲШ, дар бораи маводи мухаддир.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Асоси ҳуқуқии стратегияҳои минбаъдаи зидди маводи мухаддир шуд.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Мақоми нозирро ҷорӣ кард; Муғулистон ҳамон рӯз нозир шуд.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Муғулистонро аввалин нозири СҲШ гардонд.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Созишнома бо кишвари мизбони Котибот дар Пекин.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Протоколи он соли 2025 дар Тянҷин тасдиқ шуд.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Сана аз қарори соли 2025 гирифта шудааст, ки ба он ишора мекунад.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Давлатҳои узв ба созмон, ҳарду мақомоти доимӣ ва кормандони онҳо ҳифзи ҳуқуқие медиҳанд, ки дар он ҷо лозим аст.',
  // In force since 4 October 2007.
  '4vt2bk': 'Аз 4 октябри соли 2007 эътибор дорад.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Муқаррар мекунад, ки мақомоти зиддитеррористӣ бо иттилооти махфӣ чӣ гуна муносибат кунад.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g':
    'Хадамоти амнияти давлатҳои узв бояд дар пойгоҳи муштараки додаҳо, ки ин ҷо таъсис меёбад, иттилоот мубодила кунанд.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'Қонуни Қазоқистон дар бораи тасдиқ ва ду пойгоҳи қонунҳо 17 июни соли 2004-ро меоранд; қарори ҳукумати Русия аз 24 июн ва як маҷмуа ба 28 июн ишора мекунанд.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Санаи таъсисро ба рӯзи ҳарсолаи созмон табдил дод.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Мувофиқи рӯйхати солномаи чинӣ, саммити Тошканд онро тасдиқ кард (设立上海合作组织日).',
};
