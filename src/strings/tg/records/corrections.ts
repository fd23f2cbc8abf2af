// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Душанбе, 2014: ёддошти намунавӣ барои довталабон',
  // A decision on the model memorandum.
  '1utckam': 'Қарор дар бораи ёддошти намунавӣ.',
  // A decision on the amended model memorandum.
  xecgvk: 'Қарор дар бораи ёддошти намунавии таҳриршуда.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'Хадамоти хабарии Чин 12 сентябри соли 2014 хабар дод, ки тағйири намуна тасдиқ шуд. Хабар аз нусха маълум аст.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Дархости Озарбойҷон барои мақоми нозир',
  // Applied in February 2015.
  g6dy6b: 'Дар феврали соли 2015 дархост дод.',
  // Applied in 2012.
  '1wvvdkg': 'Соли 2012 дархост дод.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'Феврали соли 2015 моҳи хабар аст. Вазири корҳои хориҷии Озарбойҷон 14 марти соли 2016 гуфт, ки президент ин мақомро дар номаи соли 2012 хоста буд.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Дархости Покистон барои узвият',
  // Applied in September 2014.
  agzd41: 'Дар сентябри соли 2014 дархост дод.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    'Соли 2010 дархост дод. Манбаъҳо ихтилоф доранд: як рӯзнома дархости расмиро ба сентябри соли 2014 нисбат медиҳад.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'Вазорати корҳои хориҷии Покистон 24 июни соли 2016 изҳор дошт, ки Покистон соли 2010 аз байни давлатҳои нозир аввалин шуда дархост дод.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Котибони шуроҳои амният дар Остона, апрели соли 2024',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    '3 апрели соли 2024 ҷамъ омаданд; ҷаласа ба қабули барномаи мубориза бо терроризм барои солҳои 2025–2027 даъват кард.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    '2 ва 3 апрели соли 2024 ҷамъ омаданд; Николай Патрушев ва Қосим-Жомарт Токаев ба қабули барнома даъват карданд.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'Ҳарду рӯзро вазорати корҳои хориҷии Қазоқистон эълон кард. Он чи даъвати ҷаласа дониста мешуд, сухани ин ду нафар аст.',
  // Iran’s memorandum of obligations
  syt288: 'Ёддошт дар бораи ӯҳдадориҳои Эрон',
  // Dated 15 September 2022.
  '1wh7cqk': 'Санааш 15 сентябри соли 2022 аст.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Санааш 16 сентябри соли 2022 аст. Манбаъҳо ихтилоф доранд: ба гуфтаи вазорати корҳои хориҷии Узбекистон, 15 сентябр имзо шудааст.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Дар матни расмӣ санаи 16 сентябри соли 2022 аст.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Сарони ҳукуматҳо дар Бишкек, соли 2016',
  // Met on 3 November 2016.
  '198csii': '3 ноябри соли 2016 ҷамъ омаданд.',
  // Met on 2 and 3 November 2016.
  dj8xx7: '2 ва 3 ноябри соли 2016 ҷамъ омаданд.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'Дар коммюникеи муштараки ҷаласа ҳарду рӯз зикр шудааст. Он аз нусха маълум аст.',
  // Heads of government in Astana, 2014
  '19leez8': 'Сарони ҳукуматҳо дар Остона, соли 2014',
  // Met on 15 December 2014.
  kd29vg: '15 декабри соли 2014 ҷамъ омаданд.',
  // Met on 14 and 15 December 2014.
  rxhrsc: '14 ва 15 декабри соли 2014 ҷамъ омаданд.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'Дар коммюникеи муштараки ҷаласа ҳарду рӯз зикр шудааст.',
};
