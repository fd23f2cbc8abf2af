// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/quotes.ts`, each below the English one. */
export const texts: Texts = {
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // President of Kazakhstan
  '1p4b10i': 'президент Казахстана',
  // SCO Plus
  e0lowc: '«ШОС плюс»',
  // I am convinced that only through collective efforts and wise diplomacy can we resolve the world’s knotty contradictions and ensure long-term stability.
  '1p2j4o2':
    'Убеждён, что только коллективными усилиями и мудрой дипломатией мы сможем разрешить узловые противоречия в мире и обеспечить долгосрочную стабильность.',
  // Official English text of Akorda.
  fqjzeo: 'По официальному английскому тексту Акорды.',
  // Council of Heads of State
  qk5kja: 'Совет глав государств',
  // The SCO has become an important mechanism in the international relations system and significantly contributes to sustainable growth
  '155zk04':
    'ШОС стала важным механизмом в системе международных отношений и вносит значительный вклад в устойчивый рост',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // President of China
  '1xbiv43': 'председатель КНР',
  // SCO members should consolidate unity and jointly oppose external interference in the face of the real challenges of interference and division
  lylxw3:
    'Члены ШОС должны укреплять единство и совместно противостоять внешнему вмешательству перед лицом реальных вызовов — вмешательства и раскола',
  // English by Xinhua, as quoted by Vlast.
  v1vn16: 'По английскому тексту Синьхуа, который приводит издание «Власть».',
  // Regardless of changes in the international situation, the Shanghai Cooperation Organization must continue to serve as a guarantor of common, comprehensive, cooperative, and sustainable security
  '1qg083a':
    'Как бы ни менялась международная обстановка, Шанхайская организация сотрудничества должна и впредь служить гарантом общей, комплексной, совместной и устойчивой безопасности',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President of Russia
  '1jcxsch': 'президент России',
  // It is evident that the SCO is now one of the biggest and most influential regional organisations.
  x7e3is: 'Очевидно, что сегодня ШОС — одна из крупнейших и наиболее влиятельных региональных организаций.',
  // Kremlin English transcript.
  '1tot6e1': 'По английской стенограмме на сайте Кремля.',
  // Astana summit
  xk0tna: 'саммит в Астане',
  // A new architecture of cooperation, indivisible security and development in Eurasia, designed to replace the outdated Eurocentric and Euro-Atlantic models
  '1inoyr5':
    'Новая архитектура сотрудничества, неделимой безопасности и развития в Евразии, призванная прийти на смену изжившим себя европоцентричным и евроатлантическим моделям',
  // Cut before the final clause.
  r052r8: 'Последняя часть фразы опущена.',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // UN Secretary-General
  '1dgi5ip': 'генеральный секретарь ООН',
  // The central goal of our multilateral system must be peace – a pre-condition for sustainable development and the enjoyment of human rights.
  '1y9z19e':
    'Главной целью нашей многосторонней системы должен быть мир — необходимое условие устойчивого развития и осуществления прав человека.',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister of India (read out by S. Jaishankar)
  '1b8qcxg': 'премьер-министр Индии (зачитал С. Джайшанкар)',
  // Terrorism in any form or manifestation cannot be justified or condoned.
  cacv8i: 'Терроризму в любой форме и любом проявлении нет ни оправдания, ни прощения.',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // President of Belarus
  m487i4: 'президент Беларуси',
  // We, as a European country, will do our best to make the SCO a global organization.
  '1s57k2w': 'Мы как европейская страна сделаем всё возможное, чтобы ШОС стала глобальной организацией.',
  // Recep Tayyip Erdoğan
  '13npg14': 'Реджеп Тайип Эрдоган',
  // President of Türkiye
  '1i0cz50': 'президент Турции',
  // Israel must be stopped and forced to accept a lasting ceasefire in order to end this destruction.
  '15krcj0':
    'Чтобы положить конец этим разрушениям, Израиль необходимо остановить и принудить к прочному прекращению огня.',
  // Translations differ slightly between the two sources.
  '187n0dc': 'Переводы в двух источниках немного различаются.',
  // Zhang Ming
  '1tpt4h2': 'Чжан Мин',
  // SCO Secretary-General
  ieef8v: 'генеральный секретарь ШОС',
  // press statement
  '5ncjpl': 'заявление для прессы',
  // The expansion (of the SCO) shows the attractiveness and positive image of the organization among international structures
  '7duaqe':
    'Расширение (ШОС) свидетельствует о привлекательности и положительном имидже организации среди международных структур',
};
