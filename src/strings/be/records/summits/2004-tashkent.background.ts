// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Манголія першай сярод дзяржаў па-за арганізацыяй атрымала статус; у Ташкенце афіцыйна адкрыта антытэрарыстычная структура.',
  // In the chair: host head of state.
  '8u5ie8': 'Старшыня: кіраўнік краіны-гаспадыні.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Тэкст – China News Service ад 18 чэрвеня 2004 года, прагледжаны ў копіі. Месца правядзення і прамое сведчанне пра старшыню не знойдзены.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // President
  zl63xb: 'прэзідэнт',
  // host
  '1ctymwf': 'гаспадар саміту',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаеў',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Да 2007 года ўжывалася форма Рахмонаў.',
  // Hamid Karzai
  '1lbmgmy': 'Хамід Карзай',
  // President of the transitional government
  '1ncn3iy': 'прэзідэнт пераходнага ўрада',
  // guest of the host country
  '1u0oop5': 'госць краіны-гаспадыні',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'госць краіны-гаспадыні; на гэтым пасяджэнні стаў назіральнікам',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w': 'Імя і пасада невядомыя: фрагмент абрываецца на словах «міністэрства знешніх зносін Манголіі».',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Заклікае да сеткі партнёрства з іншымі міжнароднымі органамі і канстатуе, што этап станаўлення завершаны.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm:
    'У самім тэксце і ва ўсіх іншых крыніцах – 17 чэрвеня; у загалоўку на worldjpn – 7 чэрвеня 2004 года.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'Адзін з ранніх дагавораў ШАС; прысвечаны наркотыкам.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Стала прававой асновай пазнейшых антынаркатычных стратэгій.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Уводзіць катэгорыю назіральнікаў; у той жа дзень назіральнікам стала Манголія.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Манголія становіцца першым назіральнікам пры ШАС.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Пагадненне з краінай знаходжання Сакратарыята ў Пекіне.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Пратакол да яго ўхвалены ў Цяньцзіні ў 2025 годзе.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Дата – з рашэння 2025 года, якое на яго спасылаецца.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Дзяржавы-члены даюць арганізацыі, абодвум яе пастаянным органам і іх персаналу патрэбную прававую абарону на сваёй тэрыторыі.',
  // In force since 4 October 2007.
  '4vt2bk': 'Дзейнічае з 4 кастрычніка 2007 года.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Вызначае, як антытэрарыстычная структура абыходзіцца з сакрэтнай інфармацыяй.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'Стварае агульны банк даных, праз які органы бяспекі дзяржаў-членаў абменьваюцца інфармацыяй.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'У законе Казахстана аб ратыфікацыі і дзвюх прававых базах – 17 чэрвеня 2004 года; пастанова ўрада Расіі ад 24 чэрвеня і адзін зборнік указваюць на 28 чэрвеня.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Робіць дату заснавання штогадовым днём арганізацыі.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Зацверджана на саміце ў Ташкенце, паводле пераліку ў кітайскай хроніцы (设立上海合作组织日).',
};
