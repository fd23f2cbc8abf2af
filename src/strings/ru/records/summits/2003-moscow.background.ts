// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Лидеры завершили институциональное оформление: положения об органах, порядок формирования бюджета, флаг и эмблема, первое высшее административное должностное лицо — Чжан Дэгуан (Китай).',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Декларация подписана 29 мая; заседание в одной из хроник — 28–29 мая.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Все просмотренные источники считают его третьим очередным саммитом; таких, где он назван внеочередным, не найдено.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Председатель: председательство принадлежало Казахстану, из Астаны в Москву было перенесено только место проведения; Путин, принимавший саммит, сказал в приветственном слове, что председателем саммита остаётся Назарбаев. «Правда.Ру» приводит слова Сергея Приходько о том же.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3':
    'Место проведения: в сообщении посольства — «Kremlin Palace», «Catherine Hall» и «Alexandra Hall».',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'По сообщению посольства Китая в Греции (текст МИД Китая), все шесть государств-членов представляли главы государств; о гостях не упоминается.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // President
  zl63xb: 'президент',
  // chair
  pq0cju: 'председатель',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // host
  '1ctymwf': 'принимающая сторона',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'Сайт Кремля упоминает его в связи с неформальной встречей перед заседанием; в просмотренном фрагменте даты нет.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'По сообщению посольства, прибыли главы всех шести государств-членов; в просмотренных фрагментах имя не названо.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93':
    'Подводит итоги года создания органов и называет следующую задачу — начало работы постоянно действующих органов.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Единым пакетом утверждены правила работы каждого органа, в том числе Секретариата в Пекине и антитеррористической структуры.',
  // Translations differ (approved / approved drafts). This is a package whose single regulation titles were not sourced.
  '1x0qds4':
    'Переводы расходятся («утвердили» / «утвердили проекты»). Это пакет; названия отдельных положений источниками не подтверждены.',
  // Established how the organisation looks.
  '19y15r8': 'Определяет, как выглядит символика организации.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Посол Китая в Москве становится первым главой Секретариата; по-русски должность называлась «исполнительный секретарь».',
  // The Russian title was later changed.
  '15qvs1m': 'Позднее русское название должности изменено.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr:
    'Чтобы постоянно действующие органы могли открыться, определяет, как устанавливать и расходовать взносы государств-членов.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'По одним источникам, порядок согласован, по другим — утверждён; вид документа точно не известен.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Позволяет разместить антитеррористическую структуру в Ташкенте вместо Бишкека.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': 'Названо в преамбуле ташкентского протокола от 5 сентября 2003 г.',
};
