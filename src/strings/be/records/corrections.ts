// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Душанбэ-2014: тыпавы мемарандум для заяўнікаў',
  // A decision on the model memorandum.
  '1utckam': 'Рашэнне аб тыпавым мемарандуме.',
  // A decision on the amended model memorandum.
  xecgvk: 'Рашэнне аб тыпавым мемарандуме ў новай рэдакцыі.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'China News Service паведаміла 12 верасня 2014 года, што зацверджана новая рэдакцыя тыпавога тэксту. Паведамленне вядома з копіі.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Заяўка Азербайджана на статус назіральніка',
  // Applied in February 2015.
  g6dy6b: 'Пададзена ў лютым 2015 года.',
  // Applied in 2012.
  '1wvvdkg': 'Пададзена ў 2012 годзе.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'Люты 2015 года – месяц паведамлення. Міністр замежных спраў Азербайджана сказаў 14 сакавіка 2016 года, што прэзідэнт прасіў аб гэтым статусе ў пісьме 2012 года.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Заяўка Пакістана на членства',
  // Applied in September 2014.
  agzd41: 'Пададзена ў верасні 2014 года.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    'Пададзена ў 2010 годзе. Крыніцы разыходзяцца: газета адносіць афіцыйную заяўку да верасня 2014 года.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'МЗС Пакістана заявіла 24 чэрвеня 2016 года, што Пакістан падаў заяўку ў 2010 годзе, першым з назіральнікаў.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Сакратары саветаў бяспекі ў Астане, красавік 2024 года',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    'Сустрэча 3 красавіка 2024 года; сустрэча заклікала прыняць праграму барацьбы з тэрарызмам на 2025–2027 гады.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    'Сустрэча 2 і 3 красавіка 2024 года; прыняць праграму заклікалі Мікалай Патрушаў і Касым-Жамарт Такаеў.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe: 'МЗС Казахстана абвясціла абодва дні. Заклік, прыпісаны сустрэчы, прагучаў ад гэтых двух асоб.',
  // Iran’s memorandum of obligations
  syt288: 'Мемарандум аб абавязацельствах Ірана',
  // Dated 15 September 2022.
  '1wh7cqk': 'Датаваны 15 верасня 2022 года.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Датаваны 16 верасня 2022 года. Крыніцы разыходзяцца: паводле МЗС Узбекістана, ён падпісаны 15 верасня.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Афіцыйны тэкст датаваны 16 верасня 2022 года.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Кіраўнікі ўрадаў у Бішкеку, 2016 год',
  // Met on 3 November 2016.
  '198csii': 'Сустрэча 3 лістапада 2016 года.',
  // Met on 2 and 3 November 2016.
  dj8xx7: 'Сустрэча 2 і 3 лістапада 2016 года.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'У сумесным камюніке сустрэчы названы абодва дні. Яно вядома з копіі.',
  // Heads of government in Astana, 2014
  '19leez8': 'Кіраўнікі ўрадаў у Астане, 2014 год',
  // Met on 15 December 2014.
  kd29vg: 'Сустрэча 15 снежня 2014 года.',
  // Met on 14 and 15 December 2014.
  rxhrsc: 'Сустрэча 14 і 15 снежня 2014 года.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'У сумесным камюніке сустрэчы названы абодва дні.',
};
