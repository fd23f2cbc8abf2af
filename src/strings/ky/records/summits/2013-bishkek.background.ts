// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2013-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // All members had ratified the good-neighbourliness treaty, and leaders adopted a five-year plan, the first, to implement it.
  '1ousr0b':
    'Бардык мүчөлөр тату коңшулук келишимин ратификациялады, лидерлер аны ишке ашыруунун биринчи беш жылдык планын кабыл алды.',
  // In the chair: the communiqué: the meeting was chaired by him.
  '1flp6hu': 'Төрага: коммюнике боюнча жыйынга ал төрагалык кылган.',
  // Chinese text of the press communiqué (source given there: Chinese foreign ministry), read in a copy.
  '10lppv':
    'Басма сөз коммюникесинин кытайча тексти (анда көрсөтүлгөн булак: Кытайдын Тышкы иштер министрлиги), көчүрмөдөн окулган.',
  // Almazbek Atambayev
  '1y903h4': 'Алмазбек Атамбаев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Xi Jinping
  '1m22oiv': 'Си Цзиньпин',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // Salman Khurshid
  '1csjlt': 'Салман Хуршид',
  // Minister of External Affairs
  '1g8yzxc': 'тышкы иштер министри',
  // The Chinese text has the surname only; given name supplied from common usage.
  fvicw3: 'Кытайча текстте фамилиясы гана бар; толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Hassan Rouhani
  '1hp78uj': 'Хасан Рухани',
  // Tsakhiagiin Elbegdorj
  '1i60duh': 'Цахиагийн Элбэгдорж',
  // Sartaj Aziz
  '12l6eck': 'Сартадж Азиз',
  // Adviser to the Prime Minister on national security and foreign affairs
  qbtak5: 'премьер-министрдин улуттук коопсуздук жана тышкы иштер боюнча кеңешчиси',
  // Ján Kubiš
  jng0dq: 'Ян Кубиш',
  // Special Envoy of the Secretary-General, Head of the UN Assistance Mission in Afghanistan
  '1rv1bsw': 'башкы катчынын атайын өкүлү, БУУнун Афганистанга көмөк көрсөтүү миссиясынын башчысы',
  // The Chinese text has the surname only (Kubishi); given name supplied from common usage.
  '1xc2b6n':
    'Кытайча текстте фамилиясы гана бар (Kubishi); толук аты кеңири колдонулган түрү боюнча толукталды.',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee
  gcsgoz: 'Аткаруу комитетинин төрагасы',
  // Surname only in the Chinese text.
  o7ncj8: 'Кытайча текстте фамилиясы гана.',
  // Deputy Secretary-General
  '11e159d': 'башкы катчынын орун басары',
  // Only a Chinese transcription (Jiyangsiji) was seen, no Latin spelling.
  '1c63tdy': 'Кытайча транскрипциясы гана көрүлгөн (Jiyangsiji), латынча жазылышы жок.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Secretary-General
  '16rw38o': 'башкы катчы',
  // Dmitry Mezentsev
  '1jl1c27': 'Дмитрий Мезенцев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Zhang Xinfeng
  '1hmkxfc': 'Чжан Синьфэн',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Of its common positions on regional and world affairs, one backs a political settlement in Syria and handover of its chemical weapons.
  '136rn3y':
    'Аймактык жана дүйнөлүк иштер боюнча орток позициялардын бири Сирияда саясий жөнгө салууну жана анын химиялык куралын өткөрүп берүүнү колдойт.',
  // First plan of five years for carrying out the 2007 treaty.
  '11t3emo': '2007-жылдагы келишимди ишке ашыруунун биринчи беш жылдык планы.',
  // The source shortens the Chinese title (the treaty’s implementation outline).
  wt6ht0: 'Булак кытайча аталышты кыскартат (келишимди аткаруунун негизги багыттары).',
  // Sets the terms on which scientists are exchanged and research is done jointly.
  sadz0z: 'Окумуштуулар алмашуунун жана изилдөөлөрдү чогуу жүргүзүүнүн шарттарын белгилейт.',
  // Later work plans carry it out. In force for China since 20 October 2015.
  '1jeddwa': 'Аны кийинки иш пландары ишке ашырат. Кытай үчүн 2015-жылдын 20-октябрынан тартып күчүндө.',
  // The 2021 statement cites it with this date, which fits the Bishkek summit.
  '1bx2l2d': '2021-жылдагы билдирүү аны ушул күн менен атайт, ал Бишкек саммитине туура келет.',
};
