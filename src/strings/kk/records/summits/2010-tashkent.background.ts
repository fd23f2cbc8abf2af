// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Ортақ рәсім қағидалары қабылданып, мүше болу жолы жазбаша бекітілді, бұл кейінгі кеңеюге негіз болды.',
  // In the chair: host head of state.
  '8u5ie8': 'Төраға: қабылдаушы елдің басшысы.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Мемлекеттердің барлық лауазымы бар (Өзбекстан президентінің отырыстан кейінгі мәлімдемесі); ұйымдар тек «жетекші өңірлік ұйымдар» (leading regional organizations) деп аталады.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төраға әрі қабылдаушы тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Аты-жөні алдын ала хабарларда берілген; 12 маусымдағы хабарда басқа сөз сөйлегендер аталған.',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Ruslan Kazakbayev
  '15qhrbd': 'Руслан Қазақбаев',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'сыртқы істер министрінің міндетін атқарушы',
  // Office only in the source.
  '16a4clu': 'Дереккөзде тек лауазымы бар.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'Өзбекстан президентінің мәлімдемесінде президент қатысты делінген; аты-жөні 2010 жылғы 9 маусымдағы алдын ала хабарда берілген. Одан бұрынғы хабарда премьер-министр күтілген.',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'сыртқы істер министрі',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'Өзбекстан президенті сыртқы істер министрі болғанын мәлімдеді; аты-жөні Үндістан агенттігінің 2010 жылғы 5 және 9 маусымдағы алдын ала хабарларынан алынды (IANS, форумдағы көшірмесі).',
  // Minister of Foreign Affairs
  '1g4vj05': 'сыртқы істер министрі',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'Дереккөзде тек лауазымы берілген; China Daily: президент Ахмадинежад келген жоқ.',
  // guest of the chair
  '18nk7my': 'төраға шақырған қонақ',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердімұхамедов',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'ШЫҰ-ны ашық және блоктардан тыс ұйым деп сипаттайды, Қырғызстандағы дағдарыс жөніндегі ортақ ұстанымды баяндайды.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Кім қосыла алатынын және ол қандай рәсіммен өтетінін алғаш рет жазбаша белгілейді.',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014 жылғы шешімдер қағидаларды аяқтады.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'ШЫҰ органдары отырыстарын шақырудың, өткізудің және хаттамалаудың ортақ тәртібін белгілейді.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565:
    'Ауыл шаруашылығы саудасын, суаруды, ветеринариялық қызметтерді, селекцияны, мал және өсімдік шаруашылығын қамтиды.',
  // In force since 15 August 2014.
  f54niv: '2014 жылғы 15 тамыздан бастап күшінде.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Мүшелер адам құқықтары нормаларын сақтай отырып, қылмысқа, ең алдымен ұйымдасқан қылмысқа қарсы бірлесіп әрекет етеді.',
};
