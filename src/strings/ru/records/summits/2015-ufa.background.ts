// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Официально начата процедура приёма Индии и Пакистана; лидеры приняли первую долгосрочную стратегию развития.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Председатель: «Жэньминь жибао» сообщает, что он председательствовал; заседание, которое он принимал, отражено на странице сайта Кремля.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'В тексте «Жэньминь жибао» (china.org.cn) есть все государства-члены; ТАСС называет наблюдателей и гостей по государствам, имена приведены, только если найдено сообщение.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Гани',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'премьер-министр',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'В просмотренных фрагментах имени нет; утром в день саммита ТАСС сообщал об участии лидеров пяти государств-наблюдателей.',
  // Nawaz Sharif
  pbyyd9: 'Наваз Шариф',
  // guest of the host country
  '1u0oop5': 'гость принимающей страны',
  // Office only.
  zjnsvd: 'Указана только должность.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Излагает общие позиции по мировым делам, экономике и безопасности.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d':
    'Первый документ, который определяет работу в политике, безопасности, экономике и культуре на десять лет.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Её сменила стратегия до 2035 года.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Позволяет пограничным службам действовать совместно и обмениваться информацией.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Дополняет Уфимскую декларацию общей позицией по наркотикам.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Государства-члены вместе отмечают семидесятилетие окончания войны.',
  // Opened enlargement, the first since 2001.
  '1txz138': 'Начинает расширение — первое с 2001 г.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Беларусь, партнёр по диалогу, становится наблюдателем.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Подготовлена к саммиту в Уфе: три года борьбы с терроризмом.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    'Арабская служба Sputnik 10 июля 2015 г. сообщает о принятии в Уфе; Синьхуа 16 марта 2019 г. называет программу действующей. В одном сообщении до саммита — 2016–2017 гг.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Решение о статусе партнёра по диалогу для четырёх государств.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Партнёрами по диалогу они стали при подписании меморандумов, в 2015 и 2016 гг.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'О решении сообщает пресса; название условное.',
};
