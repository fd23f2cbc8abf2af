// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2007-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // A treaty committed members to good-neighbourly relations for the long term; no political commitment since the Charter had gone so far.
  krcisl:
    'Келишим мүчөлөрдү узак мөөнөттүү тату коңшулук мамилелерге милдеттендирди; Хартиядан бери бир да саясий милдеттенме мынчалык алыска барган эмес.',
  // UzDaily’s printing of the meeting’s joint communiqué.
  cxuzn8: 'Жыйындын биргелешкен коммюникеси, UzDaily жарыялаган.',
  // Kurmanbek Bakiyev
  '15t1b14': 'Курманбек Бакиев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'төрага жана кабыл алуучу тарап',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаев',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // Murli Deora
  srfqu9: 'Мурли Деора',
  // Minister of Petroleum and Natural Gas
  '4i99e5': 'мунай жана жаратылыш газы министри',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Махмуд Ахмадинежад',
  // Nambaryn Enkhbayar
  '12kxi2k': 'Намбарын Энхбаяр',
  // Khurshid Kasuri
  '1dzx04o': 'Хуршид Касури',
  // Minister of Foreign Affairs
  '1g4vj05': 'тышкы иштер министри',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Карзай',
  // guest of the host state
  '14bix26': 'кабыл алуучу мамлекет чакырган конок',
  // Gurbanguly Berdimuhamedov
  '7lk15x': 'Гурбангулы Бердымухамедов',
  // Lynn Pascoe
  dhgsuv: 'Линн Пэскоу',
  // Under-Secretary-General
  '1viatgj': 'башкы катчынын орун басары',
  // “Linn Pasko, Deputy Secretary-General” in the communiqué; office here as in the 2009 communiqué (Under-Secretary-General for Political Affairs).
  '1ns8f86':
    'Коммюникеде — Linn Pasko, Deputy Secretary-General; мындагы кызматы 2009-жылдагы коммюнике боюнча (башкы катчынын саясий маселелер боюнча орун басары).',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Болат Нургалиев',
  // SCO Secretary-General
  ieef8v: 'ШКУнун башкы катчысы',
  // Myrzakan Subanov
  '1w1q6p0': 'Мырзакан Субанов',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ШКУнун Аймактык антитеррордук түзүмүнүн Аткаруу комитетинин директору',
  // Commits members to lasting friendship, respect for borders and settling disputes by peaceful means.
  '1y0focn':
    'Мүчөлөрдү туруктуу достукка, чек араларды урматтоого жана талаштарды тынчтык жолу менен чечүүгө милдеттендирет.',
  // Later five-year action plans carry it out.
  m8fs3l: 'Кийинки беш жылдык иш-аракеттер пландары аны ишке ашырат.',
  // Kazakhstan’s treaty bulletin dates entry into force to 31 October 2012; the SCO marked the fifth anniversary of that in 2017. Sources also link the Chinese and Russian texts.
  '1cxr634':
    'Казакстандын эл аралык келишимдер бюллетени анын күчүнө киришин 2012-жылдын 31-октябрына таандык кылат; ШКУ 2017-жылы анын беш жылдыгын белгилеген. Булактарда кытайча жана орусча тексттерге да шилтеме бар.',
  // Urges joint action on Afghan drugs, supports a nuclear-free Central Asia and gives common views on global security.
  '8h1vt7':
    'Афган баңгизатына каршы чогуу аракетке чакырат, ядролук куралсыз Борбордук Азияны колдойт жана глобалдык коопсуздук боюнча орток көз карашты баяндайт.',
  // Lists joint steps to act on the cyber threats named in 2006’s statement.
  '1qzu79': '2006-жылдагы билдирүүдө аталган киберкоркунучтарга каршы биргелешкен кадамдарды санап өтөт.',
  // Changes the anti-terrorist body’s founding agreement.
  '3ylnxq': 'Антитеррордук орган түзүлгөн макулдашууну өзгөртөт.',
  // A published compilation of SCO texts has it.
  giccl4: 'ШКУнун тексттеринин жарыяланган жыйнагында бар.',
  // Gives members a framework for exchange in arts, heritage and cultural institutions.
  b2lgyx: 'Мүчөлөргө искусство, мурас жана маданият мекемелери тармагында алмашууга негиз берет.',
};
