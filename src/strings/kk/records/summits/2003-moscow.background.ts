// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Органдардың ережелері, бюджет тәртібі, ту мен эмблема белгіленді, Қытай өкілі Чжан Дэгуан алғашқы бас әкімшілік лауазымды тұлға болды; осымен көшбасшылар ұйымның институттық құрылуын аяқтады.',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Декларацияға 29 мамырда қол қойылды; бір хроникада отырыс 28–29 мамырда өтті делінген.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Қаралған дереккөздердің бәрі оны кезекті үшінші саммит деп есептейді, оны кезектен тыс деп атайтын дереккөз табылмады.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Төраға: төрағалық Қазақстанда болды, тек өтетін жері Астанадан Мәскеуге көшірілді; қабылдаушы тарап атынан сөйлеген Путин құттықтау сөзінде саммиттің төрағасы бұрынғыша Назарбаев екенін айтты. Pravda.Ru осы мағынада Сергей Приходьконың сөзін келтіреді.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'Өткен жері: елшілік хабарында – Kremlin Palace, Catherine Hall және Alexandra Hall.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'Қытайдың Грекиядағы елшілігінің хабарынша (Қытай Сыртқы істер министрлігінің мәтіні), алты мүше мемлекеттің бәрінен мемлекет басшылары келді; қонақтар туралы айтылмайды.',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'төраға',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // host
  '1ctymwf': 'қабылдаушы тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Askar Akayev
  '13w0c4e': 'Асқар Ақаев',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu': 'Ол Кремль бетінде отырыс алдындағы бейресми кездесуге байланысты аталады; үзіндіде күні жоқ.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'Елшілік хабарынша, алты мүше мемлекеттің бәрінің басшылары келді; қаралған үзінділерде аты-жөні жоқ.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93':
    'Органдар құрылған жылды қорытындылап, келесі міндет ретінде тұрақты органдардың жұмысын бастауды атайды.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Бейжіңдегі Хатшылық пен терроризмге қарсы құрылымды қоса алғанда, әр органның жұмыс ережелерін бір топтамамен бекітеді.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'Бұл – топтама; жекелеген ережелердің атаулары дереккөздермен расталмаған.',
  // Established how the organisation looks.
  '19y15r8': 'Ұйымның рәміздері қандай болатынын белгіледі.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Қытайдың Мәскеудегі елшісі Хатшылықтың алғашқы басшысы болды; лауазым орыс тілінде «атқарушы хатшы» деп аталды.',
  // The Russian title was later changed.
  '15qvs1m': 'Орысша атауы кейін өзгертілді.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'Тұрақты органдар ашылуы үшін мүшелердің жарналарын белгілеу және жұмсау тәртібін айқындады.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'Дереккөздерде тәртіп келісілді не бекітілді делінген; құжаттың түрі нақты емес.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Терроризмге қарсы құрылымның орны ретінде Бішкекті Ташкентпен ауыстыруға мүмкіндік берді.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '2003 жылғы 5 қыркүйектегі Ташкент хаттамасының кіріспесінде аталған.',
};
