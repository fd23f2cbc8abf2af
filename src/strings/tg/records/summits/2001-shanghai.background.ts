// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Узбекистон ҳамчун узви баробарҳуқуқ қабул шуд ва «Панҷгонаи Шанхай» бо санади шаш президент ба созмони расмӣ табдил ёфт. Конвенсияи зиддитеррористӣ, ки онҳо ҳамон рӯз имзо карданд, ҳадафҳои амниятиро барои ду даҳсолаи оянда муайян кард.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 июн дар шаҳр вохӯрии шашуми сарони «Панҷгонаи Шанхай» баргузор шуд; СҲШ дар ҷаласаи 15 июн таъсис ёфт. Рӯйхатҳо аз Чин саммити аввалро аксар ба 14–15 июн нисбат медиҳанд.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Раисикунанда: ду саҳифаи солнома, ки ҳарду аз як матни матбуоти Чин гирифта шудаанд, ошкоро мегӯянд, ки ӯ раисӣ кард ва ҷаласаро тақрибан соати нӯҳи саҳар кушод. Макон ёфт нашуд.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Саҳифаи солнома бо матни хабаргузории чинӣ, ки ҳар шаш президентро ном мебарад; саҳифаи Кремл шаш сарвари давлат ва номи Владимир Путинро тасдиқ мекунад. Нозирон ё меҳмонон ҳанӯз набуданд. Макон ёфт нашуд.',
  // Jiang Zemin
  '76esqf': 'Ҷян Земин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Known as Rakhmonov until 2007.
  qc4pei: 'То соли 2007 ҳамчун Раҳмонов маълум буд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru':
    'Узбекистон ҳамчун узви баробарҳуқуқи механизми панҷ кишвар бевосита пеш аз таъсиси СҲШ сабт шудааст.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Тасдиқ нашудааст: номи дақиқ; рӯзи дақиқ дар байни 14–15 июни соли 2001.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o':
    'Эъломияи таъсис, ки бо он шаш президент СҲШ-ро барпо карданд ва ҳадафу принсипҳои онро муайян сохтанд.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Ин принсипҳо баъдтар «рӯҳияи Шанхай» ном гирифтанд.',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Давлатҳои узв бояд иттилоот мубодила кунанд, дар ҷустуҷӯҳо мусоидат намоянд ва ба якдигар дар боздоштани ҳамлаҳо кӯмак расонанд; он чи СҲШ «се бадӣ» меномад, таъриф шудааст.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': 'Протоколи 5 сентябри соли 2003 ба он тағйир ворид кард.',
};
