// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Душанбе, 2014 жыл: өтінім берушілерге арналған үлгілік меморандум',
  // A decision on the model memorandum.
  '1utckam': 'Үлгілік меморандум туралы шешім.',
  // A decision on the amended model memorandum.
  xecgvk: 'Өзгертілген үлгілік меморандум туралы шешім.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    '«Чжунго синьвэньшэ» агенттігі 2014 жылғы 12 қыркүйекте үлгілік мәтінге енгізілген өзгерістің бекітілгенін хабарлады. Хабар көшірмесінен белгілі.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Әзербайжанның бақылаушы болуға өтінімі',
  // Applied in February 2015.
  g6dy6b: '2015 жылғы ақпанда өтінім берді.',
  // Applied in 2012.
  '1wvvdkg': '2012 жылы өтінім берді.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    '2015 жылғы ақпан – хабардың шыққан айы. Әзербайжан сыртқы істер министрі 2016 жылғы 14 наурызда президенттің бұл мәртебені 2012 жылғы хатында сұрағанын айтты.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Пәкістанның мүше болуға өтінімі',
  // Applied in September 2014.
  agzd41: '2014 жылғы қыркүйекте өтінім берді.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    '2010 жылы өтінім берді. Дереккөздер әртүрлі: бір газет ресми өтінімді 2014 жылғы қыркүйекке жатқызады.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'Пәкістан Сыртқы істер министрлігі 2016 жылғы 24 маусымда Пәкістан 2010 жылы бақылаушылардың ішінде бірінші болып өтінім бергенін мәлімдеді.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Қауіпсіздік кеңестерінің хатшылары Астанада, 2024 жылғы сәуір',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    '2024 жылғы 3 сәуірде кездесті; кездесу 2025–2027 жылдарға арналған терроризмге қарсы бағдарламаны қабылдауға шақырды.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu':
    '2024 жылғы 2 және 3 сәуірде кездесті; бағдарламаны қабылдауға Николай Патрушев пен Қасым-Жомарт Тоқаев шақырды.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe:
    'Екі күнді де Қазақстан Сыртқы істер министрлігі жариялады. Кездесудің үндеуі деп ұғынылған сөзді осы екеуі айтқан.',
  // Iran’s memorandum of obligations
  syt288: 'Иранның міндеттемелер туралы меморандумы',
  // Dated 15 September 2022.
  '1wh7cqk': 'Күні – 2022 жылғы 15 қыркүйек.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Күні – 2022 жылғы 16 қыркүйек. Дереккөздер әртүрлі: Өзбекстан Сыртқы істер министрлігінің мәліметінше, оған 15 қыркүйекте қол қойылған.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Ресми мәтіннің күні – 2022 жылғы 16 қыркүйек.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Үкімет басшылары Бішкекте, 2016 жыл',
  // Met on 3 November 2016.
  '198csii': '2016 жылғы 3 қарашада кездесті.',
  // Met on 2 and 3 November 2016.
  dj8xx7: '2016 жылғы 2 және 3 қарашада кездесті.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'Кездесудің бірлескен коммюникесінде екі күн де көрсетілген. Ол көшірмесі арқылы белгілі.',
  // Heads of government in Astana, 2014
  '19leez8': 'Үкімет басшылары Астанада, 2014 жыл',
  // Met on 15 December 2014.
  kd29vg: '2014 жылғы 15 желтоқсанда кездесті.',
  // Met on 14 and 15 December 2014.
  rxhrsc: '2014 жылғы 14 және 15 желтоқсанда кездесті.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'Кездесудің бірлескен коммюникесінде екі күн де көрсетілген.',
};
