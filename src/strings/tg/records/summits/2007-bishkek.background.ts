// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Аҳднома давлатҳои узвро ба ҳамсоягии неки дарозмуҳлат вазифадор кард; аз замони Хартия ягон ӯҳдадории сиёсӣ то ин дараҷа нарафта буд.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Коммюникеи муштараки ҷаласа дар нашри UzDaily.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Қурмонбек Боқиев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'вазири нафт ва гази табиӣ',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарин Энхбаяр',
  // Khurshid Kasuri
  '1dzx04o': 'Хуршид Касурӣ',
  // Minister of Foreign Affairs
  '1g4vj05': 'вазири корҳои хориҷӣ',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // guest of the host state
  '14bix26': 'меҳмони давлати мизбон',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General
  '1viatgj': 'муовини дабири кулл',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'Дар коммюнике «Линн Паско, муовини дабири кулл»; вазифа дар ин ҷо чун дар коммюникеи соли 2009 аст (муовини дабири кулл оид ба масъалаҳои сиёсӣ).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нурғалиев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Myrzakan Subanov
  '1w1q6p0': 'Мирзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn': 'Давлатҳои узвро ба дӯстии пойдор, эҳтироми марзҳо ва ҳалли осоиштаи баҳсҳо ӯҳдадор мекунад.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Нақшаҳои амали панҷсолаи баъдӣ онро татбиқ мекунанд.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Бюллетени шартномаҳои Қазоқистон эътибор пайдо карданро ба 31 октябри соли 2012 нисбат медиҳад; СҲШ панҷсолагии онро соли 2017 қайд кард. Манбаъҳо инчунин ба матнҳои чинӣ ва русӣ пайванд доранд.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Ба амали муштарак бар зидди маводи мухаддири Афғонистон даъват мекунад, минтақаи аз силоҳи ҳастаӣ озоди Осиёи Марказиро дастгирӣ менамояд ва назари умумиро дар бораи амнияти ҷаҳонӣ баён мекунад.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79':
    'Қадамҳои муштаракро бар зидди таҳдидҳои фазои маҷозӣ, ки дар изҳороти соли 2006 зикр шудаанд, номбар мекунад.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Созишномаи таъсиси мақомоти зиддитеррористиро тағйир медиҳад.',
  // A published compilation of SCO texts has it.
  giccl4: 'Дар маҷмуаи чопшудаи матнҳои СҲШ ҳаст.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Барои мубодила дар соҳаи санъат, мерос ва муассисаҳои фарҳангӣ ба давлатҳои узв асос медиҳад.',
};
