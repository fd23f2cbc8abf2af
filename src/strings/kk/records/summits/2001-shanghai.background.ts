// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2001-shanghai.background.ts`, each below the English one. */
export const texts: Texts = {
  // Uzbekistan was admitted as an equal, and the Shanghai Five became a formal organisation by act of six presidents. The anti-terrorism convention they signed that day set security aims for the next two decades.
  '141emvt':
    'Өзбекстан тең құқықты мүше ретінде қабылданды, алты президенттің актісімен «Шанхай бестігі» ресми ұйымға айналды. Олар сол күні қол қойған терроризмге қарсы конвенция келесі екі онжылдықтағы қауіпсіздік мақсаттарын белгіледі.',
  // On 14 June the city hosted the sixth meeting of the Shanghai Five leaders; the SCO was founded at a meeting on 15 June. Lists from China often date the first summit 14–15 June.
  rywc8a:
    '14 маусымда қалада «Шанхай бестігі» көшбасшыларының алтыншы кездесуі өтті; ШЫҰ 15 маусымдағы кездесуде құрылды. Қытай тізімдері алғашқы саммитті көбіне 14–15 маусымға жатқызады.',
  // In the chair: two almanac pages, both from one Chinese press text, say outright that he presided and opened the meeting about nine in the morning. No venue found.
  '1x7tyih':
    'Төраға: атаулы күндер күнтізбесінің екі беті, екеуі де Қытай баспасөзінің бір мәтініне сүйеніп, оның төрағалық еткенін және кездесуді таңғы сағат тоғыз шамасында ашқанын тікелей айтады. Өткен жері табылмады.',
  // Almanac page with a Chinese agency text that names all six presidents; the Kremlin page confirms the six heads of state and Vladimir Putin by name. No observers or guests existed yet. Venue not found.
  '1e9fyt':
    'Атаулы күндер күнтізбесінің беті, онда алты президенттің бәрін атаған Қытай агенттігінің мәтіні берілген; Кремль беті алты мемлекет басшысының қатысқанын растап, Владимир Путинді атап көрсетеді. Ол кезде бақылаушылар мен қонақтар болмаған. Өткен жері табылмады.',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэминь',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Асқар Ақаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Known as Rakhmonov until 2007.
  qc4pei: '2007 жылға дейін – Рахмонов.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Uzbekistan is recorded as an equal entrant to the five-country mechanism just before the SCO’s creation.
  '1yfs6ru': 'Өзбекстанның ШЫҰ құрылар алдында бес ел тетігіне тең құқықпен кіргені тіркелген.',
  // Not confirmed: exact title; exact date within 14–15 June 2001.
  '1fq6lnc': 'Расталмағаны: нақты атауы; 2001 жылғы 14–15 маусым аралығындағы нақты күні.',
  // Founding declaration in which six presidents set up the SCO and laid down its aims and principles.
  '184172o':
    'Құрылтай декларациясы: онда алты президент ШЫҰ-ны құрып, оның мақсаттары мен қағидаттарын бекітті.',
  // Those principles were later called the Shanghai Spirit.
  '1wdfi3k': 'Бұл қағидаттар кейін «Шанхай рухы» деп аталды.',
  // Members are to share information, assist in searches and help one another halt attacks; what the SCO calls the three evils is defined.
  nf44dq:
    'Мүше мемлекеттер ақпарат алмасуға, іздестіруге жәрдемдесуге және шабуылдарды тоқтатуда бір-біріне көмектесуге тиіс; ШЫҰ «үш зұлым күш» деп атайтын құбылыстарға анықтама берілген.',
  // A 5 September 2003 protocol amended it.
  '94hnaq': '2003 жылғы 5 қыркүйектегі хаттама оған өзгерістер енгізді.',
};
