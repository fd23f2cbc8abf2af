// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2021-dushanbe.background.ts`, each below the English one. */
export const texts: Texts = {
  // Iran’s accession was opened at this twentieth-anniversary summit as the Taliban regained power in Afghanistan.
  ucan3x:
    'Дар ин саммити бистсолагӣ, вақте ки Толибон дар Афғонистон дубора ба сари ҳокимият омад, раванди қабули Эрон оғоз шуд.',
  // Leaders’ meeting on 17 September.
  '1yq0p41': 'Ҷаласаи сарони давлатҳо 17 сентябр.',
  // Mongolia, India, China and Russia had leaders on the video link.
  '1x7445l': 'Роҳбарони Муғулистон, Ҳиндустон, Чин ва Русия тариқи видеоконфронс иштирок карданд.',
  // Documents: some agencies say the declaration plus 30.
  plws1x: 'Санадҳо: баъзе хабаргузориҳо аз эъломия ва боз 30 санад мегӯянд.',
  // The UN is the only organisation named in the sources read. None of the lists read has a delegation from Afghanistan, though it is counted as an expected observer by one press report.
  '1ms7sqy':
    'Дар манбаъҳои хондашуда танҳо СММ ҳамчун созмон ном бурда шудааст. Дар ягон рӯйхати хондашуда ҳайати Афғонистон нест, ҳарчанд як хабари матбуот онро дар байни нозирони интизоршаванда мешуморад.',
  // Some agencies have the declaration and 30 more.
  tpzjo6: 'Баъзе хабаргузориҳо аз эъломия ва боз 30 санад мегӯянд.',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Қосим-Жомарт Токаев',
  // Sadyr Japarov
  '1227kq1': 'Садир Жапаров',
  // Imran Khan
  '7z7ngg': 'Имрон Хон',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // Shavkat Mirziyoyev
  '2vjwye': 'Шавкат Мирзиёев',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Александр Лукашенко',
  // Ebrahim Raisi
  xjx8yr: 'Иброҳим Раисӣ',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Ухнаагийн Хурелсух',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбонгулӣ Бердимуҳаммедов',
  // guest of the chair
  '18nk7my': 'меҳмони кишвари раисикунанда',
  // António Guterres
  '1c6orhi': 'Антониу Гутерриш',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Spoke by video message; not reported as joining the session.
  '1b0b6h8': 'Тариқи паёми видеоӣ сухан гуфт; дар бораи иштироки ӯ дар ҷаласа хабар нест.',
  // Vladimir Norov
  '14hygrt': 'Владимир Норов',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Jumakhon Giyosov
  hkwor4: 'Ҷумахон Ғиёсов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // Recounts the SCO’s past at length for the anniversary and says where it goes after twenty years.
  '3pbhe3':
    'Ба муносибати солгард гузаштаи СҲШ-ро муфассал нақл мекунад ва мегӯяд, ки он пас аз бист сол ба куҷо меравад.',
  // Three-year counter-terrorism programme.
  '722b1': 'Барномаи сесолаи мубориза бо терроризм.',
  // One agency printed 2023–2024.
  '1resz98': 'Як хабаргузорӣ 2023–2024 чоп кард.',
  // Work plan, the second, for the 2018–2023 drug strategy.
  k7qnd2: 'Нақшаи кории дуюм барои стратегияи зидди маводи мухаддири солҳои 2018–2023.',
  // Plans joint cyber work for two years.
  '1titybm': 'Кори муштаракро дар фазои маҷозӣ барои ду сол ба нақша мегирад.',
  // Plan to revive economies post-Covid.
  '1rfugew': 'Нақшаи барқарорсозии иқтисод баъд аз COVID-19.',
  // Decision that set a reform of security mechanisms in motion.
  '1g8052u': 'Қароре, ки ислоҳоти механизмҳои амниятро ба роҳ монд.',
  // The reform led to the new security centres of 2025.
  mlnv4a: 'Ислоҳот ба марказҳои нави амният дар соли 2025 оварда расонд.',
  // The list read cuts the title; the 2025 centres’ link is general context.
  ik1fkj: 'Дар рӯйхати хондашуда ном бурида шудааст; робита бо марказҳои соли 2025 аз маълумоти умумист.',
  // Members share this programme to protect and green the environment.
  vioxrj: 'Барномаи муштараки давлатҳои узв барои ҳифз ва сабзгардонии муҳити зист.',
  // The broadcaster MIR, the source, speaks of a joint “green belt” and does not call it a programme.
  r2aq99:
    'Телерадиои «Мир», ки манбаъ аст, аз «камарбанди сабз»-и муштарак мегӯяд ва онро барнома наменомад.',
  // Opened the way to membership for Iran, by then an observer for sixteen years.
  '58pp68': 'Роҳи узвиятро барои Эрон, ки он вақт шонздаҳ сол нозир буд, кушод.',
  // First Arab dialogue partners.
  '1svjvw4': 'Аввалин шарикони арабии муколама.',
  // After the pandemic shock, pledges green transport corridors for food, data exchange and freer farm trade.
  '1adzxld':
    'Пас аз такони пандемия долонҳои сабзи нақлиётӣ барои озуқа, мубодилаи додаҳо ва савдои озодтари кишоварзиро ваъда медиҳад.',
  // Pledges members to joint research, naming earlier SCO texts as its basis.
  '1545lsp':
    'Давлатҳои узвро ба тадқиқоти муштарак ӯҳдадор мекунад ва матнҳои пешинаи СҲШ-ро асоси он меномад.',
};
