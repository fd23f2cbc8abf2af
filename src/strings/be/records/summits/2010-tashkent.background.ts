// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Прыняты агульныя правілы працэдуры, і пісьмова вызначаны шлях да членства – аснова пазнейшага пашырэння.',
  // In the chair: host head of state.
  '8u5ie8': 'Старшыня: кіраўнік краіны-гаспадыні.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Для дзяржаў указаны ўсе пасады (заява прэзідэнта Узбекістана пасля пасяджэння); арганізацыі названы толькі як «вядучыя рэгіянальныя арганізацыі».',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host
  xr1n8v: 'старшыня і гаспадар саміту',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзіньтао',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Імя – з анонсаў; паведамленне ад 12 чэрвеня пералічвае астатніх прамоўцаў.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Dmitry Medvedev
  ypo4dw: 'Дзмітрый Мядзведзеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Ruslan Kazakbayev
  '15qhrbd': 'Руслан Казакбаеў',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'выконваючы абавязкі міністра замежных спраў',
  // Office only in the source.
  '16a4clu': 'У крыніцы толькі пасада.',
  // Asif Ali Zardari
  z23gnx: 'Асіф Алі Зардары',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'Паводле заявы прэзідэнта Узбекістана, прысутнічаў прэзідэнт; імя – з анонсу ад 9 чэрвеня 2010 года. У больш раннім анонсе чакаўся прэм’ер-міністр.',
  // S. M. Krishna
  '1icy4mx': 'С. М. Крышна',
  // Minister of External Affairs
  '1g8yzxc': 'міністр замежных спраў',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'Паводле заявы прэзідэнта Узбекістана, прысутнічаў міністр замежных спраў; імя – з анонсаў індыйскага агенцтва ад 5 і 9 чэрвеня 2010 года (IANS, копія на форуме).',
  // Minister of Foreign Affairs
  '1g4vj05': 'міністр замежных спраў',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w': 'У крыніцы толькі пасада; China Daily: прэзідэнт Ахмадзінежад не прыехаў.',
  // guest of the chair
  '18nk7my': 'госць старшыні',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедаў',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n: 'Апісвае ШАС як адкрытую і пазаблокавую і выкладае агульную пазіцыю па крызісе ў Кыргызстане.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Упершыню пісьмова вызначае, хто можа ўступіць і паводле якой працэдуры.',
  // Decisions of 2014 completed the rules.
  efv1nh: 'Правілы завершаны рашэннямі 2014 года.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'Адзіныя правілы склікання, правядзення і пратакаліравання пасяджэнняў органаў ШАС.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565:
    'Датычыць гандлю прадукцыяй сельскай гаспадаркі, арашэння, ветэрынарыі, селекцыі, жывёлагадоўлі і раслінаводства.',
  // In force since 15 August 2014.
  f54niv: 'Дзейнічае з 15 жніўня 2014 года.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Дзяржавы-члены сумесна змагаюцца са злачыннасцю, найперш арганізаванай, з захаваннем нормаў правоў чалавека.',
};
