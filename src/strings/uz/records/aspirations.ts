// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/aspirations.ts`, each below the English one. */
export const texts: Texts = {
  // Applied formally for full membership around the Dushanbe summit of September 2014.
  dnmz0i: 'Toʻlaqonli aʼzolikka 2014-yil sentabrdagi Dushanbe sammiti atrofida rasman ariza bergan.',
  // Applied for full membership in 2010, the first observer to do so, according to its Foreign Office; a request was being assessed in February of that year.
  '161y748':
    'Tashqi ishlar vazirligi maʼlumotiga koʻra, 2010-yilda kuzatuvchilar ichida birinchi boʻlib toʻlaqonli aʼzolikka ariza bergan; soʻrov oʻsha yil fevralda oʻrganilayotgan edi.',
  // A newspaper report of September 2014 dates the formal application to the Dushanbe summit of that month.
  '52tb7y':
    '2014-yil sentabrdagi gazeta xabari rasmiy arizani oʻsha oydagi Dushanbe sammitiga taalluqli deb koʻrsatadi.',
  // Pakistan signed its memorandum of obligations in Tashkent on 24 June 2016.
  bit5y0: 'Pokiston majburiyatlar toʻgʻrisidagi memorandumni 2016-yil 24-iyunda Toshkentda imzolagan.',
  // Applied to be a full member; later held back while Iran was under international sanctions.
  '8x6ftz':
    'Toʻlaqonli aʼzolikka ariza bergan; keyin, Eron xalqaro sanksiyalar ostida boʻlgan davrda, masala kechiktirilgan.',
  // A Kremlin aide quoted in June 2016 gives the application date.
  '1n6x2gk': 'Ariza sanasini Kreml yordamchisi aytgan, uning soʻzi 2016-yil iyunda keltirilgan.',
  // Applied for full membership.
  '13qs8p0': 'Toʻlaqonli aʼzolikka ariza bergan.',
  // Told the Secretary-General it still seeks observer status; again in 2024.
  xlmqys: 'Bosh kotibga hali ham kuzatuvchi maqomini istashini aytgan; 2024-yilda yana.',
  // Application for full membership.
  '14a912t': 'Toʻlaqonli aʼzolik uchun ariza.',
  // Dormant; the former Republic’s government filed it.
  fhm43h: 'Harakatsiz turibdi; arizani sobiq Respublika hukumati bergan.',
  // The foreign minister wrote to ask for dialogue-partner status.
  '1ol0huu': 'Tashqi ishlar vaziri muloqot boʻyicha sherik maqomini soʻrab xat yozgan.',
  // Applied for observer status, and did so again in 2024.
  '1m9miok': 'Kuzatuvchi maqomiga ariza bergan, 2024-yilda yana bergan.',
  // The Secretary-General reported its observer bid in early 2015.
  '1ucxxax': 'Kuzatuvchi maqomiga ariza haqida 2015-yil boshida bosh kotib xabar bergan.',
  // The president had asked for the status in a letter of 2012, its foreign minister recalled in March 2016.
  rjg0ez: '2016-yil martda tashqi ishlar vaziri prezident bu maqomni 2012-yilgi xatida soʻraganini eslatgan.',
  // 2024 saw the bid renewed.
  '150unta': '2024-yilda ariza yangilangan.',
  // This record ends when it became a dialogue partner.
  '1ceyl85': 'Bu qayd davlat muloqot boʻyicha sherik boʻlganida tugaydi.',
  // China backed this bid for full membership and India blocked it, according to Baku.
  '8rgwvg':
    'Bokuga koʻra, toʻlaqonli aʼzolik uchun bu arizani Xitoy qoʻllab-quvvatlagan, Hindiston toʻsib qoʻygan.',
  // No SCO document confirms a vote; Azerbaijani and regional media make the blocking claim.
  '1e2db35':
    'SHHTning hech bir hujjati ovoz berilganini tasdiqlamaydi; ariza toʻsib qoʻyilganini Ozarbayjon va mintaqa OAVlari daʼvo qiladi.',
  // Sought a higher status, eventually full membership.
  h2wjfx: 'Yuqoriroq maqomga, pirovardida toʻlaqonli aʼzolikka intilgan.',
  // Early 2015 report of an observer bid; renewal in 2024.
  '11yz8wh': 'Kuzatuvchi maqomiga ariza haqida 2015-yil boshida xabar berilgan; 2024-yilda yangilangan.',
  // On 16 July 2025 the prime minister confirmed applying; the full-membership wish was made public.
  '1hk0e04':
    '2025-yil 16-iyulda bosh vazir ariza berilganini tasdiqlagan; toʻlaqonli aʼzolik istagi oshkor qilingan.',
  // A Pakistani veto was reported by azatutyun.am and interbellumnews.com.
  '14yvb2o': 'Pokiston veto qoʻygani haqida azatutyun.am va interbellumnews.com xabar bergan.',
  // Russia’s foreign minister reported it as a would-be dialogue partner.
  pmhmix: 'Rossiya tashqi ishlar vaziri uni muloqot boʻyicha sherik boʻlmoqchi deb xabar qilgan.',
  // Vientiane hopes to be a full member, a deputy foreign minister said.
  '1rm3g9v': 'Vyentyan toʻlaqonli aʼzo boʻlishga umid qiladi, degan tashqi ishlar vaziri oʻrinbosari.',
  // First report of interest in observer status.
  '1hcyytb': 'Kuzatuvchi maqomiga qiziqish haqidagi birinchi xabar.',
  // In early 2015 the Secretary-General reported an observer bid; July 2024 lists of applicants still had it.
  '1ho8clq':
    '2015-yil boshida bosh kotib kuzatuvchi maqomiga ariza haqida xabar bergan; 2024-yil iyuldagi ariza berganlar roʻyxatlarida hamon bor.',
  // Russia’s foreign minister said it had applied to be a dialogue partner.
  smxl7y: 'Rossiya tashqi ishlar vaziri uning muloqot boʻyicha sherik boʻlishga ariza berganini aytgan.',
  // Reports of 2023 say observer; of 2024, dialogue partner.
  '1qym8zp': '2023-yilgi xabarlarda kuzatuvchi, 2024-yilgilarida muloqot boʻyicha sherik deyilgan.',
  // Russia’s foreign ministry announced an observer bid.
  vkklmq: 'Kuzatuvchi maqomiga ariza haqida Rossiya tashqi ishlar vazirligi maʼlum qilgan.',
  // Listings after 2022 do not show it; the former government filed it.
  '60rtur': '2022-yildan keyingi roʻyxatlarda yoʻq; arizani sobiq hukumat bergan.',
};
