// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Душанбе, 2014-жыл: өтүнмө берүүчүлөр үчүн типтүү меморандум',
  // A decision on the model memorandum.
  '1utckam': 'Типтүү меморандум жөнүндө чечим.',
  // A decision on the amended model memorandum.
  xecgvk: 'Өзгөртүлгөн типтүү меморандум жөнүндө чечим.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    '«Чжунго синьвэньшэ» агенттиги 2014-жылдын 12-сентябрында типтүү текстке киргизилген өзгөртүү бекитилгенин кабарлаган. Кабар көчүрмөсүнөн белгилүү.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Азербайжандын байкоочу болууга өтүнмөсү',
  // Applied in February 2015.
  g6dy6b: '2015-жылдын февралында өтүнмө берди.',
  // Applied in 2012.
  '1wvvdkg': '2012-жылы өтүнмө берди.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    '2015-жылдын февралы — кабар чыккан ай. Азербайжандын тышкы иштер министри 2016-жылдын 14-мартында президент бул макамды 2012-жылдагы катында сураганын айткан.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Пакистандын мүчө болууга өтүнмөсү',
  // Applied in September 2014.
  agzd41: '2014-жылдын сентябрында өтүнмө берди.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    '2010-жылы өтүнмө берди. Булактар дал келбейт: бир гезит расмий өтүнмөнү 2014-жылдын сентябрына таандык кылат.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'Пакистандын Тышкы иштер министрлиги 2016-жылдын 24-июнунда Пакистан 2010-жылы байкоочулардын арасынан биринчи болуп өтүнмө бергенин билдирген.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Коопсуздук кеңештеринин катчылары Астанада, 2024-жылдын апрели',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    '2024-жылдын 3-апрелинде чогулган; жолугушуу 2025–2027-жылдарга терроризмге каршы программаны кабыл алууга чакырган.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    '2024-жылдын 2- жана 3-апрелинде чогулган; программаны кабыл алууга Николай Патрушев жана Касым-Жомарт Токаев чакырган.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'Эки күндү тең Казакстандын Тышкы иштер министрлиги жарыялаган. Жолугушуунун чакырыгы деп түшүнүлгөн сөздү ушул экөө айткан.',
  // Iran’s memorandum of obligations
  syt288: 'Ирандын милдеттенмелер жөнүндө меморандуму',
  // Dated 15 September 2022.
  '1wh7cqk': 'Күнү — 2022-жылдын 15-сентябры.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Күнү — 2022-жылдын 16-сентябры. Булактар дал келбейт: Өзбекстандын Тышкы иштер министрлигинин маалыматында ага 15-сентябрда кол коюлган.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Расмий текстте 2022-жылдын 16-сентябры турат.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Өкмөт башчылары Бишкекте, 2016-жыл',
  // Met on 3 November 2016.
  '198csii': '2016-жылдын 3-ноябрында чогулган.',
  // Met on 2 and 3 November 2016.
  dj8xx7: '2016-жылдын 2- жана 3-ноябрында чогулган.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'Жолугушуунун биргелешкен коммюникесинде эки күн тең көрсөтүлгөн. Ал көчүрмөсүнөн белгилүү.',
  // Heads of government in Astana, 2014
  '19leez8': 'Өкмөт башчылары Астанада, 2014-жыл',
  // Met on 15 December 2014.
  kd29vg: '2014-жылдын 15-декабрында чогулган.',
  // Met on 14 and 15 December 2014.
  rxhrsc: '2014-жылдын 14- жана 15-декабрында чогулган.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'Жолугушуунун биргелешкен коммюникесинде эки күн тең көрсөтүлгөн.',
};
