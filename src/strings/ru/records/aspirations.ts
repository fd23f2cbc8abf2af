// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i:
    'Официальная заявка на полное членство подана примерно ко времени саммита в Душанбе в сентябре 2014 г.',
  // A request was already being assessed in February 2010; the formal application for full membership came around the Dushanbe summit of September 2014.
  '1ps93cn':
    'Обращение рассматривалось уже в феврале 2010 г.; официальная заявка на полное членство подана примерно ко времени саммита в Душанбе в сентябре 2014 г.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Пакистан подписал меморандум об обязательствах в Ташкенте 24 июня 2016 г.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Подана заявка на полное членство; позднее её рассмотрение откладывали, пока Иран находился под международными санкциями.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'Дата заявки — со слов помощника президента России, приведённых в июне 2016 г.',
  // Applied for full membership.
  '13qs8p0': 'Подана заявка на полное членство.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys:
    'Генеральному секретарю сообщено, что страна по-прежнему добивается статуса наблюдателя; в 2024 г. это повторено.',
  // Application for full membership.
  '14a912t': 'Заявка на полное членство.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Заявка остаётся без движения; её подало правительство прежней Республики.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Министр иностранных дел направил письмо с просьбой о статусе партнёра по диалогу.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Запрошен статус наблюдателя; в 2024 г. запрос повторён.',
  // Secretary-General reported its observer bid in early 2015; 2024 saw it renewed.
  '16nb6hx':
    'О заявке на статус наблюдателя генеральный секретарь сообщил в начале 2015 г.; в 2024 г. она возобновлена.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Запись доведена до времени, когда государство стало партнёром по диалогу.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': 'По утверждению Баку, эту заявку на полное членство Китай поддержал, а Индия заблокировала.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'Ни один документ ШОС не подтверждает, что голосование было; о блокировании сообщают азербайджанские и региональные СМИ.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Желание повысить статус, в конечном счёте до полного членства.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': 'О заявке на статус наблюдателя сообщалось в начале 2015 г.; в 2024 г. она возобновлена.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04':
    'Премьер-министр подтвердил подачу заявки 16 июля 2025 г.; о стремлении к полному членству объявлено публично.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'О вето Пакистана сообщили azatutyun.am и interbellumnews.com.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'По словам министра иностранных дел России, страна хочет стать партнёром по диалогу.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'Вьентьян надеется на полное членство, заявил заместитель министра иностранных дел.',
  // First report of interest in observer status.
  '1hcyytb': 'Первое сообщение об интересе к статусу наблюдателя.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    'О заявке на статус наблюдателя генеральный секретарь сообщил в начале 2015 г.; в перечнях заявителей в июле 2024 г. она ещё значилась.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'По словам министра иностранных дел России, страна подала заявку на статус партнёра по диалогу.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp':
    'В сообщениях 2023 г. речь идёт о статусе наблюдателя, в сообщениях 2024 г. — партнёра по диалогу.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'О заявке на статус наблюдателя сообщил МИД России.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': 'В перечнях после 2022 г. заявка не значится; её подало прежнее правительство.',
};
