// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Жалпы жол-жобо эрежелери кабыл алынды жана мүчө болуунун жолу жазуу түрүндө бекитилди, бул кийинки кеңейүүнүн негизи болду.',
  // In the chair: host head of state.
  '8u5ie8': 'Төрага: кабыл алуучу өлкөнүн башчысы.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Мамлекеттердин бардык кызматтары бар (Өзбекстандын президентинин жыйындан кийинки билдирүүсү); уюмдар «алдыңкы аймактык уюмдар» (leading regional organizations) деп гана аталат.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Аты-жөнү алдын ала кабарларда берилген; 12-июндагы кабар башка сүйлөгөндөрдү атайт.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Ruslan Kazakbayev
  '15qhrbd': 'Руслан Казакбаев',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'тышкы иштер министринин милдетин аткаруучу',
  // Office only in the source.
  '16a4clu': 'Булакта кызматы гана бар.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'Өзбекстандын президентинин билдирүүсүндө президент катышкан делет; аты-жөнү 2010-жылдын 9-июнундагы алдын ала кабардан. Андан мурдагы бир кабарда премьер-министр күтүлгөн.',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'тышкы иштер министри',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'Өзбекстандын президенти тышкы иштер министри катышканын айткан; аты-жөнү индиялык агенттиктердин 2010-жылдын 5- жана 9-июнундагы алдын ала кабарларынан (IANS, форумга көчүрүлгөн).',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'Булак кызматын гана берет; China Daily: президент Ахмадинежад келген эмес.',
  // guest of the chair
  '18nk7my': 'төрага чакырган конок',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'ШКУну ачык жана блоктордон тышкары деп сыпаттайт, Кыргызстандагы кризис боюнча орток позицияны билдирет.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Ким жана кандай тартипте мүчө боло аларын биринчи жолу жазуу түрүндө белгилейт.',
  // Decisions of 2014 completed the rules.
  efv1nh: '2014-жылдагы чечимдер эрежелерди аяктаган.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'ШКУнун органдары жыйындарды кантип чакырып, өткөрүп, жазууга аларын бирдей жөнгө салат.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565: 'Айыл чарба соодасы, сугат, ветеринария, селекция, мал чарба жана өсүмдүк өстүрүү боюнча.',
  // In force since 15 August 2014.
  f54niv: '2014-жылдын 15-августунан тартып күчүндө.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Мүчөлөр адам укуктарынын ченемдеринин чегинде кылмыштуулукка, негизинен уюшканына, каршы чогуу аракеттенет.',
};
