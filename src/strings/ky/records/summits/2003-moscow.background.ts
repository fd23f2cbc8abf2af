// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Органдардын эрежелери, бюджет тартиби, туу жана эмблема, биринчи аткаруучу жетекчи — Кытайдан Чжан Дэгуан: лидерлер уюмдун институттук түзүлүшүн аягына чыгарды.',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Декларацияга кол коюлган: 29-май; жыйын: бир хроникада 28–29-май.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Окулган бардык булактар аны кезектеги үчүнчү саммит деп эсептейт, аны кезексиз деген булак табылган жок.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Төрага: төрагалык Казакстанда болгон, жери гана Астанадан Москвага көчүрүлгөн; кабыл алуучу Путин куттуктоо сөзүндө саммиттин төрагасы мурдагыдай эле Назарбаев экенин айткан. Pravda.Ru Сергей Приходьконун ушундай маанидеги сөзүн келтирет.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'Өткөн жери: элчиликтин кабарында — Kremlin Palace, Catherine Hall жана Alexandra Hall.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'Кытайдын Грециядагы элчилигинин кабарында (Кытайдын Тышкы иштер министрлигинин тексти), алты мүчөнүн баарынан мамлекет башчылары келген; коноктор тууралуу айтылбайт.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'төрага',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // host
  '1ctymwf': 'кабыл алуучу тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'Кремлдин барагында жыйындын алдындагы бейрасмий жолугушууга байланыштуу аталган; үзүндүдө күнү жок.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'Элчиликтин кабарында, алты мүчөнүн баарынан мамлекет башчылары келген; окулган үзүндүлөрдө аты-жөнү жок.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93':
    'Органдар түзүлгөн жылды жыйынтыктап, кийинки иш катары туруктуу органдардын ишин баштоону атайт.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Пекиндеги Катчылыкты жана антитеррордук түзүмдү кошкондо, ар бир органдын иш эрежелерин бир топтом менен бекитет.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'Бул — топтом; айрым жоболордун аталыштары булактар менен ырасталган эмес.',
  // Established how the organisation looks.
  '19y15r8': 'Уюмдун белгилери кандай болорун аныктаган.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Кытайдын Москвадагы элчисин Катчылыктын биринчи жетекчиси кылып койгон; кызмат орусча «аткаруучу катчы» деп аталган.',
  // The Russian title was later changed.
  '15qvs1m': 'Орусча аталышы кийин өзгөртүлгөн.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'Туруктуу органдар ачылышы үчүн мүчөлөрдүн төгүмдөрүн белгилөө жана сарптоо тартибин аныктаган.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'Булактарда тартип макулдашылган же бекитилген делет; документтин түрү так эмес.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Антитеррордук түзүмдүн ордун Бишкектен Ташкентке которууга мүмкүндүк берген.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '2003-жылдын 5-сентябрындагы Ташкент протоколунун киришүүсүндө аталган.',
};
