// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2010-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Common rules of procedure were adopted and the way to membership put in writing, the basis for enlargement later.
  '1o167ad':
    'Приняты общие правила процедуры и письменно закреплён путь к членству — основа будущего расширения.',
  // In the chair: host head of state.
  '8u5ie8': 'Председатель: глава принимающего государства.',
  // States have all offices (Uzbek president’s statement after the session); organisations appear only as “leading regional organizations”.
  '3oopde':
    'Для государств указаны все должности (заявление президента Узбекистана после заседания); организации упомянуты только как «leading regional organizations» («ведущие региональные организации»).',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'председатель и принимающая сторона',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Previews give the name; the 12 June report lists the other speakers.
  '12t3n5a': 'Имя названо в анонсах; в сообщении от 12 июня перечислены остальные выступавшие.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Ruslan Kazakbayev
  '15qhrbd': 'Руслан Казакбаев',
  // Acting Minister of Foreign Affairs
  '19lrrhf': 'исполняющий обязанности министра иностранных дел',
  // Office only in the source.
  '16a4clu': 'В источнике указана только должность.',
  // Asif Ali Zardari
  z23gnx: 'Асиф Али Зардари',
  // The Uzbek president’s statement has the president present; a preview of 9 June 2010 gives the name. The prime minister was expected in an earlier one.
  pssvkv:
    'О присутствии президента говорится в заявлении президента Узбекистана; имя названо в анонсе от 9 июня 2010 г. В более раннем анонсе ожидался премьер-министр.',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'министр иностранных дел',
  // The Uzbek president stated that the foreign minister was there; the name is from Indian agency previews, 5 and 9 June 2010 (IANS, copied in a forum).
  '1b4filb':
    'По заявлению президента Узбекистана, присутствовал министр иностранных дел; имя — из анонсов индийского агентства от 5 и 9 июня 2010 г. (IANS, копия на форуме).',
  // Minister of Foreign Affairs
  '1g4vj05': 'министр иностранных дел',
  // Source gives only the office; China Daily: President Ahmadinejad did not come.
  '1wxvt9w':
    'В источнике указана только должность; по сообщению China Daily, президент Ахмадинежад не приехал.',
  // guest of the chair
  '18nk7my': 'гость председателя',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Describes the SCO as open and outside blocs, and states a shared line on Kyrgyzstan’s crisis.
  tsva8n:
    'Характеризует ШОС как открытую и внеблоковую организацию и излагает общую позицию по кризису в Кыргызстане.',
  // Lays down in writing, for the first time, who may join and by what procedure.
  '1iahc6m': 'Впервые письменно определяет, кто может вступить и по какой процедуре.',
  // Decisions of 2014 completed the rules.
  efv1nh: 'Свод правил завершён решениями 2014 г.',
  // Governs in common how SCO bodies call, hold and record meetings.
  goio1z: 'Единые правила созыва, проведения и протоколирования заседаний органов ШОС.',
  // Deals with farm trade, irrigation, veterinary services, breeding, livestock and crops.
  dsb565:
    'Касается торговли сельхозпродукцией, орошения, ветеринарных услуг, селекции, животноводства и растениеводства.',
  // In force since 15 August 2014.
  f54niv: 'Действует с 15 августа 2014 г.',
  // Members act jointly on crime, chiefly organised, within human-rights standards.
  q883gu:
    'Государства-члены совместно борются с преступностью, прежде всего организованной, с соблюдением норм в области прав человека.',
};
