// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Соглашение об укреплении доверия в военной области в районе границы',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Этой встрече группа обязана названием; пять соседних стран договорились об открытости в военной области вдоль бывшей советско-китайской границы.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'На одной из страниц МИД Китая указано 25 апреля, во всех остальных источниках — 26 апреля.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Соглашение о взаимном сокращении вооружённых сил в районе границы',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Та же пятёрка стран ограничила войска и вооружения близ общих границ.',
  // Almaty Joint Statement
  '1cy0y84': 'Алматинское совместное заявление',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'К границам в повестке дня добавились региональная безопасность и экономические связи.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Президент Ельцин был болен, и Россию представлял министр иностранных дел.',
  // Bishkek Declaration
  '1sdw1z0': 'Бишкекская декларация',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Терроризм, сепаратизм и экстремизм: теперь лидеры видели в них общие угрозы.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Обычно указывают 25 августа; просмотренные источники не подтверждают, в какой из дней 24–26 августа состоялось подписание.',
  // Dushanbe Declaration
  '1agf2s3': 'Душанбинская декларация',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Пять стран решили превратить свою группу в постоянный региональный механизм; гостем был президент Узбекистана.',
};
