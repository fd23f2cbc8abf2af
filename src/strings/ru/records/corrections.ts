// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/corrections.ts`, each below the English one. */
export const texts: Texts = {
  // Dushanbe 2014: model memorandum for applicants
  '1menjnq': 'Душанбе-2014: типовой меморандум для заявителей',
  // A decision on the model memorandum.
  '1utckam': 'Решение о типовом меморандуме.',
  // A decision on the amended model memorandum.
  xecgvk: 'Решение о типовом меморандуме в новой редакции.',
  // China News Service reported on 12 September 2014 that an amendment of the model was approved. The report is known from a copy.
  '11crsdb':
    'Чжунго синьвэньшэ сообщило 12 сентября 2014 г., что утверждена новая редакция типового текста. Сообщение известно по копии.',
  // Azerbaijan’s application to be an observer
  '2flocj': 'Заявка Азербайджана на статус наблюдателя',
  // Applied in February 2015.
  g6dy6b: 'Заявка подана в феврале 2015 г.',
  // Applied in 2012.
  '1wvvdkg': 'Заявка подана в 2012 г.',
  // February 2015 is the month of a report. Azerbaijan’s foreign minister said on 14 March 2016 that the president had asked for the status in a letter of 2012.
  '1s6zq22':
    'Февраль 2015 г. — время сообщения о заявке. Министр иностранных дел Азербайджана сказал 14 марта 2016 г., что президент просил об этом статусе в письме 2012 г.',
  // Pakistan’s application to be a member
  '1fadrl1': 'Заявка Пакистана на членство',
  // Applied in September 2014.
  agzd41: 'Заявка подана в сентябре 2014 г.',
  // Applied in 2010. Sources differ: a newspaper dates the formal application to September 2014.
  '1u962oe':
    'Заявка подана в 2010 г. Источники расходятся: газета относит официальную заявку к сентябрю 2014 г.',
  // Pakistan’s Foreign Office stated on 24 June 2016 that Pakistan was the first observer to apply, in 2010.
  '19xo71e':
    'МИД Пакистана заявил 24 июня 2016 г., что Пакистан подал заявку в 2010 г. первым из наблюдателей.',
  // Security council secretaries in Astana, April 2024
  ksg06p: 'Секретари советов безопасности в Астане, апрель 2024 г.',
  // Met on 3 April 2024; the meeting urged the counter-terrorism programme for 2025–2027.
  wntxq8:
    'Встреча 3 апреля 2024 г.; встреча призвала принять программу борьбы с терроризмом на 2025–2027 гг.',
  // Met on 2 and 3 April 2024; Nikolai Patrushev and Kassym-Jomart Tokayev urged the programme.
  '110ohqu': 'Встреча 2–3 апреля 2024 г.; программу призвали принять Николай Патрушев и Касым-Жомарт Токаев.',
  // Kazakhstan’s foreign ministry announced both days. What was taken for a call of the meeting was said by the two.
  dxj7qe: 'МИД Казахстана объявил оба дня. Призыв, приписанный встрече, прозвучал от этих двух лиц.',
  // Iran’s memorandum of obligations
  syt288: 'Меморандум об обязательствах Ирана',
  // Dated 15 September 2022.
  '1wh7cqk': 'Датирован 15 сентября 2022 г.',
  // Dated 16 September 2022. Sources differ: the foreign ministry of Uzbekistan has it signed on 15 September.
  rep8k7:
    'Датирован 16 сентября 2022 г. Источники расходятся: по данным МИД Узбекистана, он подписан 15 сентября.',
  // The official text bears the date of 16 September 2022.
  d8lipj: 'Официальный текст датирован 16 сентября 2022 г.',
  // Heads of government in Bishkek, 2016
  '1pohm19': 'Главы правительств в Бишкеке, 2016 г.',
  // Met on 3 November 2016.
  '198csii': 'Встреча 3 ноября 2016 г.',
  // Met on 2 and 3 November 2016.
  dj8xx7: 'Встреча 2–3 ноября 2016 г.',
  // The joint communiqué of the meeting has both days. It is known from a copy.
  lif5zw: 'В совместном коммюнике встречи названы оба дня. Оно известно по копии.',
  // Heads of government in Astana, 2014
  '19leez8': 'Главы правительств в Астане, 2014 г.',
  // Met on 15 December 2014.
  kd29vg: 'Встреча 15 декабря 2014 г.',
  // Met on 14 and 15 December 2014.
  rxhrsc: 'Встреча 14–15 декабря 2014 г.',
  // The joint communiqué of the meeting has both days.
  nau2ni: 'В совместном коммюнике встречи названы оба дня.',
};
