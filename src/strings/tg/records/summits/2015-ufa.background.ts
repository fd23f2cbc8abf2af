// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2015-ufa.background.ts`, each below the English one. */
export const texts: Texts = {
  // India and Pakistan formally began to accede, and leaders adopted a long-range development strategy, the first.
  a621k9:
    'Ҳиндустон ва Покистон раванди қабулро расман оғоз карданд ва сарони давлатҳо аввалин стратегияи дарозмуҳлати рушдро қабул намуданд.',
  // In the chair: People’s Daily says he chaired; the Kremlin page documents the meeting he hosted.
  '1rgn3ic':
    'Раисикунанда: «Женмин жибао» мегӯяд, ки ӯ раисӣ кард; саҳифаи Кремл ҷаласаеро, ки ӯ мизбонӣ кард, инъикос мекунад.',
  // People’s Daily text (china.org.cn) has all members; TASS gives observers and guests by state, named only if a report was seen.
  m506ov:
    'Дар матни «Женмин жибао» (china.org.cn) ҳамаи давлатҳои узв ҳастанд; ТАСС нозирон ва меҳмононро аз рӯи давлат меорад, бо ном танҳо агар хабар дида шуда бошад.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Xi Jinping
  '1m22oiv': 'Си Ҷинпин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Almazbek Atambayev
  '1y903h4': 'Алмосбек Отамбоев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Ashraf Ghani
  '13jlhgj': 'Ашраф Ғанӣ',
  // Narendra Modi
  '1tiqful': 'Нарендра Моди',
  // Prime Minister
  '1vl5xkn': 'сарвазир',
  // No name in the excerpts read; on the summit morning TASS had the leaders of five observer states attending.
  p6431b:
    'Дар порчаҳои хондашуда ном нест; саҳари рӯзи саммит ТАСС аз иштироки роҳбарони панҷ давлати нозир хабар дод.',
  // Nawaz Sharif
  pbyyd9: 'Навоз Шариф',
  // guest of the host country
  '1u0oop5': 'меҳмони кишвари мизбон',
  // Office only.
  zjnsvd: 'Танҳо вазифа.',
  // States common positions on world affairs, economy and security.
  yr08fs: 'Мавқеъҳои умумиро дар корҳои ҷаҳонӣ, иқтисод ва амният баён мекунад.',
  // Lays out political, security, economic and cultural work over ten years, the first plan to do so.
  '1gqn1d': 'Кори сиёсӣ, амниятӣ, иқтисодӣ ва фарҳангиро барои даҳ сол муайян мекунад; аввалин нақшаи чунин.',
  // The strategy to 2035 succeeded it.
  '1jsh8dc': 'Ҷонишини он стратегия то соли 2035 шуд.',
  // Allows border services to act jointly and exchange information.
  rqxv1r: 'Ба хадамоти марзбонӣ имкон медиҳад, ки якҷоя амал кунанд ва иттилоот мубодила намоянд.',
  // Accompanies the Ufa Declaration with a shared view on drugs.
  d82uhi: 'Ба Эъломияи Уфа ҳамроҳ аст ва назари умумиро дар бораи маводи мухаддир баён мекунад.',
  // Seventy years after the war’s end, members mark it jointly.
  '4fgyc9': 'Ҳафтод сол пас аз анҷоми ҷанг давлатҳои узв онро якҷоя ёд мекунанд.',
  // Opened enlargement, the first since 2001.
  '1txz138': 'Васеъшавиро, бори аввал аз соли 2001, оғоз кард.',
  // Dialogue partner Belarus became an observer.
  '3uqn9z': 'Беларус, ки шарики муколама буд, нозир шуд.',
  // Drafted for the Ufa summit: three years of counter-terrorism work.
  '1izt532': 'Барои саммити Уфа таҳия шуд: се соли мубориза бо терроризм.',
  // Sputnik Arabic of 10 July 2015 reports adoption at Ufa; Xinhua, 16 March 2019, has it in force. One preview: 2016–2017.
  '1t3x94w':
    '«Спутник»-и арабӣ аз 10 июли соли 2015 аз қабул дар Уфа хабар медиҳад; дар «Синхуа» аз 16 марти соли 2019 он эътибор дорад. Як хабари пешакӣ: 2016–2017.',
  // Decision on dialogue-partner status for four states.
  '1qkht8e': 'Қарор дар бораи мақоми шарики муколама барои чор давлат.',
  // They became dialogue partners on signing their memorandums, in 2015 and 2016.
  '1p3rov4': 'Онҳо бо имзои ёддоштҳо дар солҳои 2015 ва 2016 шарики муколама шуданд.',
  // Press reports give the decision; title provisional.
  '1qsp3jm': 'Қарорро хабарҳои матбуот меоранд; ном муваққатӣ аст.',
};
