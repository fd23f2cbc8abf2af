// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Монголия первой из государств, не входящих в организацию, получила статус; в Ташкенте официально открыта антитеррористическая структура.',
  // In the chair: host head of state.
  '8u5ie8': 'Председатель: глава принимающего государства.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Текст агентства «Чжунго синьвэньшэ» от 18 июня 2004 г., просмотрен в копии. Место проведения и прямое указание на председателя не найдены.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // host
  '1ctymwf': 'принимающая сторона',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'До 2007 г. использовалась фамилия Рахмонов.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // President of the transitional government
  '1ncn3iy': 'президент переходного правительства',
  // guest of the host country
  '1u0oop5': 'гость принимающей страны',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'гость принимающей страны; на этом заседании предоставлен статус наблюдателя',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w':
    'Имя и должность неизвестны: просмотренный фрагмент обрывается на словах «министерства внешних сношений Монголии».',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Призывает создать партнёрскую сеть с другими международными организациями и констатирует, что этап становления завершён.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'В самом тексте и во всех остальных источниках — 17 июня, в заголовке на worldjpn — 7 июня 2004 г.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'Один из ранних договоров ШОС; посвящён борьбе с наркотиками.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Стало правовой основой последующих антинаркотических стратегий.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Вводит категорию наблюдателей; в тот же день наблюдателем стала Монголия.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Монголия становится первым наблюдателем при ШОС.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Соглашение со страной пребывания Секретариата, расположенного в Пекине.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Протокол к нему одобрен в Тяньцзине в 2025 г.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Дата взята из решения 2025 г., которое на него ссылается.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Государства-члены предоставляют на своей территории организации, обоим её постоянно действующим органам и их сотрудникам необходимую правовую защиту.',
  // In force since 4 October 2007.
  '4vt2bk': 'Действует с 4 октября 2007 г.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Определяет, как антитеррористическая структура обращается с секретной информацией.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g':
    'Создаёт общий банк данных, через который органы безопасности государств-членов обмениваются информацией.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'В законе Казахстана о ратификации и двух правовых базах — 17 июня 2004 г.; постановление правительства России от 24 июня и один из сборников указывают на 28 июня.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Делает дату основания ежегодным днём организации.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Утверждено на Ташкентском саммите, согласно перечню в китайской хронике (设立上海合作组织日).',
};
