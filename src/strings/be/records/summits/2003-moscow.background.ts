// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Лідары завяршылі афармленне арганізацыі: правілы для органаў, парадак бюджэту, сцяг і эмблема і першая вышэйшая службовая асоба – Чжан Дэгуан (Кітай).',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Дэкларацыя падпісана 29 мая; пасяджэнне ў адной з хронік – 28–29 мая.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Усе прагледжаныя крыніцы лічаць яго трэцім чарговым самітам; ніводная не называе яго нечарговым.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Старшыня: старшынства належала Казахстану, з Астаны ў Маскву перанеслі толькі месца; Пуцін, які прымаў саміт, сказаў у прывітальным слове, што старшынёй саміту застаецца Назарбаеў. Pravda.Ru прыводзіць словы Сяргея Прыходзькі пра тое ж.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3':
    'Месца правядзення: у паведамленні пасольства – Kremlin Palace, Catherine Hall і Alexandra Hall.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'Паводле пасольства Кітая ў Грэцыі (тэкст МЗС Кітая), усе шэсць дзяржаў-членаў прадстаўлялі кіраўнікі дзяржаў; пра гасцей не сказана.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // President
  zl63xb: 'прэзідэнт',
  // chair
  pq0cju: 'старшыня',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // host
  '1ctymwf': 'гаспадар саміту',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаеў',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'Старонка Крамля называе яго ў сувязі з нефармальнай сустрэчай перад пасяджэннем; у прагледжаным фрагменце даты няма.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'Паводле паведамлення пасольства, прыбылі кіраўнікі ўсіх шасці дзяржаў-членаў; у прагледжаных фрагментах імя няма.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93': 'Падводзіць вынікі года стварэння органаў і пераходзіць да пачатку работы пастаянных органаў.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Адным пакетам зацвярджае правілы работы кожнага органа, у тым ліку Сакратарыята ў Пекіне і антытэрарыстычнай структуры.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'Гэта пакет; назвы асобных палажэнняў крыніцамі не пацверджаны.',
  // Established how the organisation looks.
  '19y15r8': 'Вызначае, як выглядае сімволіка арганізацыі.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Прызначае пасла Кітая ў Маскве першым кіраўніком Сакратарыята; па-руску пасада называлася «выканаўчы сакратар».',
  // The Russian title was later changed.
  '15qvs1m': 'Пазней рускую назву пасады змянілі.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr:
    'Каб пастаянныя органы маглі адкрыцца, вызначае, як устанаўліваць і выдаткоўваць узносы дзяржаў-членаў.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'Паводле крыніц, парадак узгоднены або зацверджаны; від дакумента дакладна невядомы.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Дазваляе размясціць антытэрарыстычную структуру ў Ташкенце замест Бішкека.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': 'Названа ў прэамбуле ташкенцкага пратакола ад 5 верасня 2003 года.',
};
