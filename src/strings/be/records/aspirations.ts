// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i:
    'Афіцыйная заяўка на паўнапраўнае членства пададзена прыкладна ў час саміту ў Душанбэ ў верасні 2014 года.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'Паводле МЗС Пакістана, краіна падала заяўку на паўнапраўнае членства ў 2010 годзе, першай з назіральнікаў; у лютым таго ж года зварот ужо разглядаўся.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    'Газетнае паведамленне верасня 2014 года адносіць афіцыйную заяўку да саміту ў Душанбэ ў тым жа месяцы.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Пакістан падпісаў мемарандум аб абавязацельствах у Ташкенце 24 чэрвеня 2016 года.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Пададзена заяўка на паўнапраўнае членства; пазней яе разгляд адкладвалі, пакуль Іран быў пад міжнароднымі санкцыямі.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'Дату заяўкі назваў памочнік прэзідэнта Расіі, словы якога прыведзены ў чэрвені 2016 года.',
  // Applied for full membership.
  '13qs8p0': 'Пададзена заяўка на паўнапраўнае членства.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys:
    'Генеральнаму сакратару паведамлена, што краіна па-ранейшаму дамагаецца статусу назіральніка; у 2024 годзе гэта паўторана.',
  // Application for full membership.
  '14a912t': 'Заяўка на паўнапраўнае членства.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Заяўка застаецца без руху; яе падаў урад ранейшай Рэспублікі.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Міністр замежных спраў накіраваў пісьмо з просьбай аб статусе партнёра па дыялогу.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Пададзена заяўка на статус назіральніка; у 2024 годзе яна паўторана.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'Пра заяўку на статус назіральніка генеральны сакратар паведаміў у пачатку 2015 года.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez:
    'У сакавіку 2016 года міністр замежных спраў нагадаў, што прэзідэнт прасіў аб гэтым статусе ў пісьме 2012 года.',
  // 2024 saw the bid renewed.
  '150unta': 'У 2024 годзе заяўка адноўлена.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Запіс даведзены да часу, калі дзяржава стала партнёрам па дыялогу.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg': 'Паводле Баку, гэтую заяўку на паўнапраўнае членства Кітай падтрымаў, а Індыя заблакіравала.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'Ніводзін дакумент ШАС не пацвярджае, што галасаванне было; пра блакіраванне паведамляюць азербайджанскія і рэгіянальныя СМІ.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Імкненне да больш высокага статусу, у канчатковым выніку да паўнапраўнага членства.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh':
    'У пачатку 2015 года паведамлялася пра заяўку на статус назіральніка; у 2024 годзе яна адноўлена.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04':
    'Прэм’ер-міністр пацвердзіў падачу заяўкі 16 ліпеня 2025 года; пра імкненне да паўнапраўнага членства абвешчана публічна.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'Пра вета Пакістана паведамілі azatutyun.am і interbellumnews.com.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'Паводле слоў міністра замежных спраў Расіі, краіна хоча стаць партнёрам па дыялогу.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'В’енцьян спадзяецца на паўнапраўнае членства, заявіў намеснік міністра замежных спраў.',
  // First report of interest in observer status.
  '1hcyytb': 'Першае паведамленне пра цікавасць да статусу назіральніка.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    'Пра заяўку на статус назіральніка генеральны сакратар паведаміў у пачатку 2015 года; у спісах заяўнікаў за ліпень 2024 года яна яшчэ была.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'Міністр замежных спраў Расіі сказаў, што краіна падала заяўку на статус партнёра па дыялогу.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp':
    'У паведамленнях 2023 года гаворка пра статус назіральніка, у паведамленнях 2024 года – партнёра па дыялогу.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'Пра заяўку на статус назіральніка абвясціла МЗС Расіі.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': 'У спісах пасля 2022 года заяўкі няма; яе падаў ранейшы ўрад.',
};
