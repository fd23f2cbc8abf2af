// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'Жыйырма беш жылдык мааракелик жылы чогулган лидерлер Бишкек декларациясын, башка чечимдерди жана билдирүүлөрдү кабыл алды. Төрагалык Пакистанга өттү, ал 2027-жылы Исламабадда саммит өткөрөт.',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '31-август – 1-сентябрь программасында Кеңеш 2026-жылдын 1-сентябрында чогулган.',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'ШКУнун барактары аларга шилтеме кылган 2026-жылдын сентябрь жана октябрындагы тексттерден белгилүү. Кытайдын төрагасынын Кеңештеги сөзүн Кытайдын бир элчилиги жарыялаган.',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'Төрага: Global Research (2026-жылдын сентябры) басылмасын келтирген экинчи файл да аны төрага деп атайт; экөө тең кыйыр.',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'Урааны: Кыргызстандын 2025–2026-жылдардагы төрагалыгынын урааны.',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'Документтер: Бишкек декларациясын кошкондо 28 документ Катчылыктын барагына шилтеме кылган файлдан белгилүү; барактын өзүн ачуу мүмкүн болгон жок.',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'Макам өзгөргөнү тууралуу эч нерсе табылган жок. 2026-жылдын 4-сентябрында «Жэньминь жибаодогу» маек ШКУнун үй-бүлөсүн Тяньцзиндегидей эле 27 мамлекет деп атаган (10 мүчө жана 17 өнөктөш).',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    '«Жэньминь жибаонун» кабарында, 1-сентябрда түштөн кийин Бириккен Улуттар Уюмун күчөтүү жана көп уюлдуу дүйнө боюнча «ШКУ плюс» жолугушуусу өткөн. Кимдер катышканы аныкталган эмес.',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'Си Цзиньпин, Владимир Путин, Нарендра Моди жана Шахбаз Шариф: Кытайдын Тышкы иштер министрлигинин барагына таянып. Калган мүчөлөр жана Антониу Гутерриш: Global Research (2026-жылдын сентябры) басылмасын келтирген файл. Режеп Тайип Эрдоган: Japan Times кыскача баяны.',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'Декларациядан тышкары ANI 13 жыйынтык макулдашуу тууралуу кабарлайт.',
  // Sadyr Japarov
  '1227kq1': 'Садыр Жапаров',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Masoud Pezeshkian
  '1epfskm': 'Масуд Пезешкиан',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Касым-Жомарт Токаев',
  // Shehbaz Sharif
  '1mcsg8n': 'Шахбаз Шариф',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Recep Tayyip Erdoğan
  '13npg14': 'Режеп Тайип Эрдоган',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'Маараке белгиленет; кабарларда ал Иранга жасалган кол салууларды айыптап, саламаттык сактоо, климат, санариптештирүү, транспорт жана коопсуздук маселелерин камтыйт делет.',
  // The official page is known from others who cite it.
  tasxua: 'Расмий барак ага шилтеме кылган башка булактардан белгилүү.',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'Кийинки төрага Пакистандын маданий борбору жылдык наамды алат.',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt':
    '2026-жылдын октябрындагы эки тексттен белгилүү: бири ШКУнун барагына, экинчиси басма сөздүн бир нече кабарына шилтеме кылат.',
};
