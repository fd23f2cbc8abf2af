/** Our translations of titles that no source has in the language. They are marked as ours. */
import type { DocumentId } from '../../data/types.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'joint-statement-uzbekistan-2001':
    'Oʻzbekistonni “Shanxay beshligi”ga qabul qilish toʻgʻrisidagi qoʻshma bayonot',
  'sco-establishment-declaration-2001':
    'Shanxay hamkorlik tashkilotini tashkil etish toʻgʻrisidagi deklaratsiya',
  'shanghai-convention-2001':
    'Terrorizm, separatizm va ekstremizmga qarshi kurash toʻgʻrisidagi Shanxay konvensiyasi',
  'sco-charter-2002': 'Shanxay hamkorlik tashkiloti Xartiyasi',
  'rats-agreement-2002':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar oʻrtasida Mintaqaviy aksilterror tuzilmasi toʻgʻrisidagi bitim',
  'declaration-heads-2002': 'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining deklaratsiyasi',
  'moscow-declaration-2003':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlarning davlat rahbarlari deklaratsiyasi',
  'regulations-bodies-2003':
    'SHHT organlari, shu jumladan Kotibiyat va Mintaqaviy aksilterror tuzilmasining ish tartibi toʻgʻrisidagi nizomlar',
  'emblem-flag-2003': 'Shanxay hamkorlik tashkilotining emblemasi va bayrogʻi toʻgʻrisidagi qaror',
  'secretary-general-2003': 'Chjan Deguanni SHHT Kotibiyati rahbari etib tayinlash toʻgʻrisidagi qaror',
  'budget-procedure-2003': 'SHHT budjetini shakllantirish va ijro etish tartibi toʻgʻrisidagi bitim',
  'charter-amendment-decision-2003':
    'Shanxay hamkorlik tashkiloti Xartiyasiga oʻzgartirish kiritish toʻgʻrisidagi qaror',
  'tashkent-declaration-2004':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Toshkent deklaratsiyasi',
  'anti-drug-agreement-2004':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar oʻrtasida giyohvandlik vositalari, psixotrop moddalar va ularning prekursorlari noqonuniy muomalasiga qarshi kurashda hamkorlik toʻgʻrisidagi bitim',
  'observer-status-regulation-2004':
    'Shanxay hamkorlik tashkiloti huzuridagi kuzatuvchi maqomi toʻgʻrisidagi nizom',
  'mongolia-observer-2004': 'Moʻgʻulistonga kuzatuvchi maqomini berish toʻgʻrisidagi qaror',
  'secretariat-host-agreement-2004':
    'SHHT Kotibiyatining Xitoyda boʻlish shartlari toʻgʻrisida SHHT va Xitoy Xalq Respublikasi Hukumati oʻrtasidagi bitim',
  'privileges-convention-2004':
    'Shanxay hamkorlik tashkilotining imtiyozlari va immunitetlari toʻgʻrisidagi konvensiya',
  'rats-secrecy-agreement-2004':
    'SHHT Mintaqaviy aksilterror tuzilmasi doirasida maxfiy axborotni himoya qilishni taʼminlash toʻgʻrisidagi bitim',
  'rats-database-agreement-2004':
    'Shanxay hamkorlik tashkiloti Mintaqaviy aksilterror tuzilmasining maʼlumotlar banki toʻgʻrisidagi bitim',
  'sco-day-2004': 'Shanxay hamkorlik tashkiloti kunini taʼsis etish toʻgʻrisidagi qaror',
  'astana-declaration-2005':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining deklaratsiyasi (Ostona)',
  'counter-terrorism-concept-2005':
    'SHHTga aʼzo davlatlarning terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik konsepsiyasi',
  'rats-permanent-reps-2005':
    'Aʼzo davlatlarning Mintaqaviy aksilterror tuzilmasi huzuridagi doimiy vakillari toʻgʻrisidagi nizom',
  'observers-india-iran-pakistan-2005':
    'Hindiston, Eron va Pokistonga kuzatuvchi maqomini berish toʻgʻrisidagi qarorlar',
  'fifth-anniversary-declaration-2006':
    'Shanxay hamkorlik tashkilotining besh yilligi toʻgʻrisidagi deklaratsiya',
  'info-security-statement-2006':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar davlat rahbarlarining xalqaro axborot xavfsizligi boʻyicha bayonoti',
  'ct-programme-2007-2009':
    'SHHTga aʼzo davlatlarning 2007–2009-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'secretariat-regulation-2006': 'SHHT Kotibiyati toʻgʻrisidagi nizom (yangi tahriri)',
  'channels-agreement-2006':
    'Terroristik, separatistik va ekstremistik faoliyatga aloqador shaxslarning SHHTga aʼzo davlatlar hududiga kirib kelish kanallarini aniqlash va toʻsishda hamkorlik toʻgʻrisidagi bitim',
  'joint-measures-agreement-2006':
    'SHHTga aʼzo davlatlar hududida birgalikdagi aksilterror tadbirlarini tashkil etish va oʻtkazish tartibi toʻgʻrisidagi bitim',
  'education-agreement-2006':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida taʼlim sohasida hamkorlik toʻgʻrisidagi bitim',
  'charter-amendment-protocol-2006':
    'Shanxay hamkorlik tashkiloti Xartiyasiga oʻzgartirish kiritish toʻgʻrisidagi bayonnoma',
  'good-neighbourliness-treaty-2007':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlarning uzoq muddatli yaxshi qoʻshnichilik, doʻstlik va hamkorlik toʻgʻrisidagi shartnomasi',
  'bishkek-declaration-2007': 'Bishkek deklaratsiyasi',
  'info-security-plan-2007':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlarning xalqaro axborot xavfsizligini taʼminlash boʻyicha harakatlar rejasi',
  'rats-protocol-2007':
    'Mintaqaviy aksilterror tuzilmasi toʻgʻrisidagi bitimga oʻzgartirishlar kiritish toʻgʻrisidagi bayonnoma',
  'culture-agreement-2007':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida madaniyat sohasida hamkorlik toʻgʻrisidagi bitim',
  'dushanbe-declaration-2008':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Dushanbe deklaratsiyasi',
  'ct-exercises-agreement-2008':
    'SHHTga aʼzo davlatlar tomonidan birgalikdagi aksilterror mashqlarini tashkil etish va oʻtkazish tartibi toʻgʻrisidagi bitim',
  'dialogue-partner-regulation-2008':
    'Shanxay hamkorlik tashkilotining muloqot boʻyicha sherigi maqomi toʻgʻrisidagi nizom',
  'arms-agreement-2008':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida qurol, oʻq-dori va portlovchi moddalarning noqonuniy muomalasiga qarshi kurashda hamkorlik toʻgʻrisidagi bitim',
  'yekaterinburg-declaration-2009':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Yekaterinburg deklaratsiyasi',
  'convention-against-terrorism-2009': 'Shanxay hamkorlik tashkilotining terrorizmga qarshi konvensiyasi',
  'ct-programme-2010-2012':
    'SHHTga aʼzo davlatlarning 2010–2012-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'info-security-agreement-2009':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida xalqaro axborot xavfsizligini taʼminlash sohasida hamkorlik toʻgʻrisidagi bitim',
  'ct-training-agreement-2009':
    'SHHTga aʼzo davlatlarning aksilterror boʻlinmalari uchun kadrlar tayyorlash toʻgʻrisidagi bitim',
  'political-measures-regulation-2009':
    'Mintaqada tinchlik, xavfsizlik va barqarorlikka xavf soladigan vaziyatlarga SHHTning siyosiy-diplomatik chora va javob mexanizmlari toʻgʻrisidagi nizom',
  'dialogue-partners-2009':
    'Belarus va Shri-Lankaga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qarorlar',
  'tashkent-declaration-2010':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlari kengashi oʻninchi majlisining deklaratsiyasi',
  'admission-regulation-2010':
    'Shanxay hamkorlik tashkilotiga yangi aʼzolarni qabul qilish tartibi toʻgʻrisidagi nizom',
  'rules-of-procedure-2010': 'Shanxay hamkorlik tashkilotining protsedura qoidalari',
  'agriculture-agreement-2010':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida qishloq xoʻjaligi sohasida hamkorlik toʻgʻrisidagi bitim',
  'crime-agreement-2010':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida jinoyatchilikka qarshi kurashda hamkorlik toʻgʻrisidagi bitim',
  'astana-declaration-2011':
    'Shanxay hamkorlik tashkilotining 10 yilligiga bagʻishlangan Ostona deklaratsiyasi',
  'anti-drug-strategy-2011-2016':
    'SHHTga aʼzo davlatlarning 2011–2016-yillarga moʻljallangan narkotiklarga qarshi strategiyasi',
  'anti-drug-programme-2011-2016':
    'SHHTning 2011–2016-yillarga moʻljallangan narkotiklarga qarshi strategiyasini bajarish boʻyicha harakatlar dasturi',
  'health-agreement-2011':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar hukumatlari oʻrtasida sogʻliqni saqlash sohasida hamkorlik toʻgʻrisidagi bitim',
  'beijing-declaration-2012':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining mustahkam tinchlik va umumiy farovonlik mintaqasini barpo etish toʻgʻrisidagi deklaratsiyasi',
  'strategic-directions-2012': 'SHHTni oʻrta muddatda rivojlantirish strategiyasining asosiy yoʻnalishlari',
  'afghanistan-observer-2012': 'Afgʻonistonga kuzatuvchi maqomini berish toʻgʻrisidagi qaror',
  'turkey-dialogue-partner-2012': 'Turkiyaga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qaror',
  'ct-programme-2013-2015':
    'SHHTga aʼzo davlatlarning 2013–2015-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'political-measures-decision-2012':
    'Mintaqada tinchlik, xavfsizlik va barqarorlikka tahdid soladigan vaziyatlarga siyosiy-diplomatik chora va javob mexanizmlari toʻgʻrisidagi qaror',
  'bishkek-declaration-2013':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Bishkek deklaratsiyasi',
  'treaty-action-plan-2013-2017':
    'SHHTga aʼzo davlatlarning uzoq muddatli yaxshi qoʻshnichilik, doʻstlik va hamkorlik toʻgʻrisidagi shartnomasini amalga oshirish boʻyicha 2013–2017-yillarga moʻljallangan harakatlar rejasi',
  'science-agreement-2013':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida ilmiy-texnik hamkorlik toʻgʻrisidagi bitim',
  'dushanbe-declaration-2014':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Dushanbe deklaratsiyasi',
  'membership-procedure-2014': 'SHHTga aʼzo davlat maqomini berish tartibi toʻgʻrisidagi qaror',
  'model-memorandum-2014':
    'Ariza beruvchi davlatning SHHTga aʼzo davlat maqomini olish boʻyicha majburiyatlari toʻgʻrisidagi oʻzgartirilgan namunaviy memorandum toʻgʻrisidagi qaror',
  'draft-strategy-decision-2014':
    'SHHTni 2025-yilgacha rivojlantirish strategiyasi loyihasi toʻgʻrisidagi 3-son qaror',
  'road-transport-agreement-2014':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida xalqaro avtomobil tashuvlari uchun qulay sharoit yaratish toʻgʻrisidagi bitim',
  'symbols-regulation-2014': 'Shanxay hamkorlik tashkilotining ramzlari toʻgʻrisidagi nizom',
  'victory-70-decision-2014':
    'Ikkinchi jahon urushida fashizm ustidan gʻalabaning 70 yilligini nishonlash toʻgʻrisidagi qaror',
  'ufa-declaration-2015': 'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining Ufa deklaratsiyasi',
  'border-cooperation-agreement-2015':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlarning chegara masalalari boʻyicha hamkorligi va oʻzaro harakati toʻgʻrisidagi bitim',
  'drug-statement-2015': 'SHHTga aʼzo davlatlar rahbarlarining narkotik xavfi boʻyicha bayonoti',
  'victory-70-statement-2015':
    'SHHTga aʼzo davlatlar rahbarlarining Ikkinchi jahon urushidagi gʻalabaning 70 yilligi munosabati bilan bayonoti',
  'india-pakistan-start-2015':
    'Hindiston va Pokistonni qabul qilish jarayonini boshlash toʻgʻrisidagi qarorlar',
  'belarus-observer-2015': 'Belarusga kuzatuvchi maqomini berish toʻgʻrisidagi qaror',
  'ct-programme-2016-2018':
    'SHHTga aʼzo davlatlarning 2016–2018-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'dialogue-partners-decision-2015':
    'Ozarbayjon, Armaniston, Kambodja va Nepalga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qaror',
  'tashkent-declaration-2016':
    'Shanxay hamkorlik tashkilotining 15 yilligiga bagʻishlangan Toshkent deklaratsiyasi',
  'india-memorandum-2016':
    'Hindiston Respublikasining SHHTga aʼzo davlat maqomini olish boʻyicha majburiyatlari toʻgʻrisidagi memorandum',
  'pakistan-memorandum-2016':
    'Pokiston Islom Respublikasining SHHTga aʼzo davlat maqomini olish boʻyicha majburiyatlari toʻgʻrisidagi memorandum',
  'india-membership-2017':
    'Hindistonni qabul qilishni yakunlash va unga aʼzo davlat maqomini berish toʻgʻrisidagi qaror',
  'pakistan-membership-2017':
    'Pokistonni qabul qilishni yakunlash va unga aʼzo davlat maqomini berish toʻgʻrisidagi qaror',
  'convention-extremism-2017':
    'Shanxay hamkorlik tashkilotining ekstremizmga qarshi kurashish boʻyicha konvensiyasi',
  'rats-reps-regulation-2017':
    'SHHTga aʼzo davlatning SHHT Mintaqaviy aksilterror tuzilmasi huzuridagi doimiy vakili toʻgʻrisidagi nizom',
  'contributions-decision-2017':
    'Hindiston va Pokiston qabul qilingandan keyingi ulushli badallar toʻgʻrisidagi qaror',
  'ct-statement-2017':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlar rahbarlarining xalqaro terrorizmga qarshi birgalikda kurashish boʻyicha bayonoti',
  'tourism-action-plan-2017-2018':
    'SHHTga aʼzo davlatlarning turizm sohasidagi hamkorligini rivojlantirish dasturini amalga oshirish boʻyicha 2017–2018-yillarga moʻljallangan birgalikdagi harakatlar rejasi',
  'icrc-memorandum-2017':
    'SHHT Kotibiyati va Xalqaro Qizil Xoch qoʻmitasi oʻrtasidagi oʻzaro anglashuv memorandumi',
  'termination-decisions-2017':
    'SHHT Davlat rahbarlari kengashining avvalgi qarorlari amalini tugatish toʻgʻrisidagi qaror',
  'secretary-general-report-2017':
    'Bosh kotibning SHHTning oʻtgan yildagi faoliyati toʻgʻrisidagi hisobotini tasdiqlash haqidagi qaror',
  'rats-report-2016':
    'Mintaqaviy aksilterror tuzilmasi kengashining 2016-yildagi faoliyati toʻgʻrisidagi hisobotini tasdiqlash haqidagi qaror',
  'qingdao-declaration-2018':
    'Shanxay hamkorlik tashkiloti Davlat rahbarlari kengashining Sindao deklaratsiyasi',
  'treaty-action-plan-2018-2022':
    'SHHTga aʼzo davlatlarning uzoq muddatli yaxshi qoʻshnichilik, doʻstlik va hamkorlik toʻgʻrisidagi shartnomasini amalga oshirish boʻyicha 2018–2022-yillarga moʻljallangan harakatlar rejasi',
  'ct-programme-2019-2021':
    'SHHTga aʼzo davlatlarning 2019–2021-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'anti-drug-strategy-2018-2023':
    'SHHTga aʼzo davlatlarning 2018–2023-yillarga moʻljallangan narkotiklarga qarshi strategiyasi',
  'anti-drug-programme-2018-2023':
    'SHHTning 2018–2023-yillarga moʻljallangan narkotiklarga qarshi strategiyasini bajarish boʻyicha harakatlar dasturi',
  'trade-facilitation-statement-2018':
    'SHHT davlat rahbarlarining savdo tartib-taomillarini soddalashtirish boʻyicha qoʻshma bayonoti',
  'youth-appeal-2018': 'SHHT davlat rahbarlarining yoshlarga qoʻshma murojaati',
  'epidemics-statement-2018':
    'SHHT davlat rahbarlarining SHHT makonida epidemiyalar xavfiga qarshi birgalikda kurashish boʻyicha bayonoti',
  'bishkek-declaration-2019':
    'Shanxay hamkorlik tashkiloti Davlat rahbarlari kengashining Bishkek deklaratsiyasi',
  'digital-concept-2019':
    'SHHTga aʼzo davlatlarning raqamlashtirish va axborot-kommunikatsiya texnologiyalari sohasidagi hamkorlik konsepsiyasi',
  'interregional-programme-2019':
    'SHHTga aʼzo davlatlarning mintaqalararo hamkorligini rivojlantirish dasturi',
  'regions-forum-regulation-2019': 'SHHTga aʼzo davlatlar mintaqalari rahbarlari forumi toʻgʻrisidagi nizom',
  'environment-plan-2019-2021':
    'SHHTga aʼzo davlatlarning atrof-muhitni muhofaza qilish sohasidagi hamkorlik konsepsiyasini amalga oshirish boʻyicha 2019–2021-yillarga moʻljallangan chora-tadbirlar rejasi',
  'anti-drug-workplan-2019-2020':
    '2018–2023-yillarga moʻljallangan narkotiklarga qarshi strategiyaning harakatlar dasturini bajarish boʻyicha 2019–2020-yillar uchun ish rejasi',
  'media-agreement-2019':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida ommaviy axborot vositalari sohasida hamkorlik toʻgʻrisidagi bitim',
  'sport-agreement-2019':
    'SHHTga aʼzo davlatlarning vakolatli organlari oʻrtasida jismoniy tarbiya va sport sohasida hamkorlik toʻgʻrisidagi bitim',
  'health-plan-2019-2021':
    'Sogʻliqni saqlash sohasidagi hamkorlik boʻyicha 2019–2021-yillarga moʻljallangan asosiy chora-tadbirlar rejasi',
  'un-memorandums-2019':
    'SHHT Kotibiyatining OCHA, UNWTO, FAO, BMTning Yevropa iqtisodiy komissiyasi va “Ostona” xalqaro moliya markazi bilan oʻzaro anglashuv memorandumlari toʻgʻrisidagi qarorlar',
  'moscow-declaration-2020':
    'Shanxay hamkorlik tashkiloti Davlat rahbarlari kengashining Moskva deklaratsiyasi',
  'strategy-action-plan-2021-2025':
    'SHHTning 2025-yilgacha rivojlanish strategiyasini amalga oshirish boʻyicha 2021–2025-yillarga moʻljallangan harakatlar rejasi',
  'epidemics-plan-2020':
    'SHHTga aʼzo davlatlarning mintaqada epidemiya xavflariga qarshi kurashish boʻyicha birgalikdagi chora-tadbirlari kompleks rejasi',
  'remote-areas-concept-2020':
    'SHHTga aʼzo davlatlarning raqamli davrda chekka va qishloq hududlarini rivojlantirish boʻyicha hamkorlik konsepsiyasi',
  'covid-statement-2020':
    'SHHT Davlat rahbarlari kengashining COVID-19ga qarshi birgalikda kurashish boʻyicha bayonoti',
  'victory-75-statement-2020':
    'SHHT Davlat rahbarlari kengashining Ikkinchi jahon urushidagi gʻalabaning 75 yilligi munosabati bilan bayonoti',
  'info-security-statement-2020':
    'SHHT Davlat rahbarlari kengashining xalqaro axborot xavfsizligini taʼminlash sohasida hamkorlik boʻyicha bayonoti',
  'digital-economy-statement-2020':
    'SHHT Davlat rahbarlari kengashining raqamli iqtisodiyot sohasida hamkorlik boʻyicha bayonoti',
  'internet-terrorism-statement-2020':
    'SHHT Davlat rahbarlari kengashining terroristik, separatistik va ekstremistik mafkura tarqalishiga, jumladan internetda, qarshi kurashish boʻyicha bayonoti',
  'drug-statement-2020': 'SHHT Davlat rahbarlari kengashining narkotik xavfi boʻyicha bayonoti',
  'ct-programme-2022-2024':
    'SHHTga aʼzo davlatlarning 2022–2024-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'anti-drug-workplan-2021-2023':
    '2018–2023-yillarga moʻljallangan narkotiklarga qarshi strategiyaning harakatlar dasturini bajarish boʻyicha 2021–2023-yillar uchun ish rejasi',
  'info-security-plan-2022-2023':
    'SHHTga aʼzo davlatlarning xalqaro axborot xavfsizligini taʼminlash boʻyicha 2022–2023-yillarga moʻljallangan oʻzaro hamkorlik rejasi',
  'covid-recovery-plan-2021-2023':
    'SHHTga aʼzo davlatlarning COVID-19 pandemiyasining salbiy ijtimoiy-iqtisodiy oqibatlarini yengish boʻyicha 2021–2023-yillarga moʻljallangan birgalikdagi chora-tadbirlari rejasi',
  'security-mechanisms-decision-2021':
    'SHHTga aʼzo davlatlar xavfsizligiga tahdid va xatarlarga qarshi kurashish mexanizmlarini takomillashtirish toʻgʻrisidagi qaror',
  'green-belt-programme-2021': 'SHHTning “Yashil belbogʻ” dasturi',
  'iran-accession-start-2021': 'Eronni qabul qilish jarayonini boshlash toʻgʻrisidagi qaror',
  'arab-partners-2021':
    'Misr, Qatar va Saudiya Arabistoniga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qarorlar',
  'food-security-statement-2021':
    'SHHT Davlat rahbarlari kengashining oziq-ovqat xavfsizligi boʻyicha bayonoti',
  'science-statement-2021':
    'SHHT Davlat rahbarlari kengashining fan, texnika va innovatsiyalar sohasida hamkorlik boʻyicha bayonoti',
  'samarkand-declaration-2022':
    'Shanxay hamkorlik tashkiloti Davlat rahbarlari kengashining Samarqand deklaratsiyasi',
  'treaty-action-plan-2023-2027':
    'SHHTga aʼzo davlatlarning uzoq muddatli yaxshi qoʻshnichilik, doʻstlik va hamkorlik toʻgʻrisidagi shartnomasini amalga oshirish boʻyicha 2023–2027-yillarga moʻljallangan kompleks harakatlar rejasi',
  'connectivity-concept-2022':
    'SHHTga aʼzo davlatlarning oʻzaro bogʻliqlikni rivojlantirish va samarali transport yoʻlaklarini yaratish boʻyicha hamkorlik konsepsiyasi',
  'national-currencies-roadmap-2022':
    'SHHTga aʼzo davlatlarning oʻzaro hisob-kitoblarida milliy valyutalar ulushini bosqichma-bosqich oshirish boʻyicha yoʻl xaritasi',
  'goodwill-ambassador-regulation-2022': '“SHHTning ezgu niyat elchisi” faxriy unvoni toʻgʻrisidagi nizom',
  'iran-memorandum-2022':
    'Eron Islom Respublikasining Shanxay hamkorlik tashkilotiga aʼzo davlat maqomini olish boʻyicha majburiyatlari toʻgʻrisidagi memorandum',
  'belarus-accession-start-2022':
    'Belarus Respublikasini Shanxay hamkorlik tashkilotiga aʼzo sifatida qabul qilish jarayonini boshlash toʻgʻrisidagi qaror',
  'new-dialogue-partners-2022':
    'Maldiv Respublikasi, Bahrayn Qirolligi, Myanma Ittifoqi Respublikasi, Quvayt Davlati va Birlashgan Arab Amirliklariga Shanxay hamkorlik tashkilotining muloqot boʻyicha sherigi maqomini berish toʻgʻrisidagi qarorlar',
  'climate-statement-2022':
    'SHHT Davlat rahbarlari kengashining iqlim oʻzgarishiga qarshi choralar boʻyicha bayonoti',
  'supply-chain-statement-2022':
    'SHHT Davlat rahbarlari kengashining ishonchli, barqaror va diversifikatsiyalangan taʼminot zanjirlarini taʼminlash boʻyicha bayonoti',
  'food-security-statement-2022':
    'SHHT Davlat rahbarlari kengashining global oziq-ovqat xavfsizligini taʼminlash boʻyicha bayonoti',
  'energy-security-statement-2022':
    'SHHT Davlat rahbarlari kengashining xalqaro energetika xavfsizligini taʼminlash boʻyicha bayonoti',
  'tourism-agreement-2022':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida turizm sohasida hamkorlikni rivojlantirish toʻgʻrisidagi bitim',
  'varanasi-capital-2022':
    'Varanasi shahrini 2022–2023-yillarda SHHTning turizm va madaniyat poytaxti deb eʼlon qilish toʻgʻrisidagi qaror',
  'unesco-memorandum-2022':
    'SHHT Kotibiyati va YUNESKO oʻrtasida memorandum imzolash toʻgʻrisidagi qaror (2023–2027)',
  'improving-sco-2022': 'SHHT faoliyatini takomillashtirish toʻgʻrisidagi qaror',
  'new-delhi-declaration-2023':
    'Shanxay hamkorlik tashkiloti Davlat rahbarlari kengashining Nyu-Dehli deklaratsiyasi',
  'radicalisation-statement-2023':
    'SHHT Davlat rahbarlari kengashining terrorizm, separatizm va ekstremizmga olib keladigan radikallashuvga qarshi kurashda hamkorlik boʻyicha bayonoti',
  'digital-transformation-statement-2023':
    'SHHT Davlat rahbarlari kengashining raqamli transformatsiya sohasida hamkorlik boʻyicha bayonoti',
  'economic-strategy-2030': 'SHHTning 2030-yilgacha iqtisodiy rivojlanish strategiyasi',
  'transport-decarbonisation-concept-2023':
    'SHHTga aʼzo davlatlarning transportda dekarbonizatsiya, raqamli transformatsiya va innovatsion texnologiyalar boʻyicha hamkorlik konsepsiyasi',
  'iran-membership-2023':
    'Eronni qabul qilishni yakunlash va unga aʼzo davlat maqomini berish toʻgʻrisidagi qaror',
  'rats-excom-regulation-2023': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi toʻgʻrisidagi nizom',
  'almaty-capital-2023':
    'Olmaota shahrini 2023–2024-yillarda SHHTning turizm va madaniyat poytaxti deb eʼlon qilish toʻgʻrisidagi qaror',
  'belarus-member-status-2024':
    'Belarus Respublikasini Tashkilotga qabul qilish va unga SHHTga aʼzo davlat maqomini berish toʻgʻrisidagi qaror',
  'world-unity-initiative-2024':
    'SHHTning “Adolatli tinchlik, totuvlik va taraqqiyot uchun jahon birligi toʻgʻrisida”gi tashabbusi',
  'strategy-2035-decision-2024':
    'Shanxay hamkorlik tashkilotini 2035-yilgacha rivojlantirish strategiyasi loyihasi toʻgʻrisidagi qaror',
  'cfm-proposals-improving-sco-2024':
    'SHHTga aʼzo davlatlar Tashqi ishlar vazirlari kengashining SHHT faoliyatini takomillashtirish boʻyicha takliflari toʻgʻrisidagi qaror',
  'ct-programme-2025-2027':
    'SHHTga aʼzo davlatlarning 2025–2027-yillarda terrorizm, separatizm va ekstremizmga qarshi kurashda hamkorlik dasturi',
  'anti-drug-strategy-2024-2029':
    'SHHTning 2024–2029-yillarga moʻljallangan narkotiklarga qarshi strategiyasi va uni bajarish boʻyicha harakatlar dasturi',
  'energy-strategy-2030':
    'Shanxay hamkorlik tashkilotiga aʼzo davlatlarning 2030-yilgacha energetika sohasidagi hamkorligini rivojlantirish strategiyasi',
  'economic-action-plan-2024':
    'SHHTning 2030-yilgacha iqtisodiy rivojlanish strategiyasini amalga oshirish boʻyicha harakatlar rejasi',
  'association-of-investors-2024': 'SHHTga aʼzo davlatlar Investorlar assotsiatsiyasi toʻgʻrisidagi qaror',
  'protected-areas-ecotourism-programme-2024':
    'SHHTga aʼzo davlatlarning muhofaza etiladigan tabiiy hududlar va ekoturizm sohasidagi hamkorligini rivojlantirish dasturi',
  'qingdao-capital-2024':
    'Sindao shahrini 2024–2025-yillarda SHHTning turizm va madaniyat poytaxti deb eʼlon qilish toʻgʻrisidagi qaror',
  'dialogue-partners-roadmap-2024':
    'SHHTga aʼzo davlatlar va SHHTning muloqot boʻyicha sheriklari oʻrtasidagi hamkorlikni mustahkamlash boʻyicha yoʻl xaritasi',
  'project-financing-mechanisms-2024':
    'SHHTning loyiha faoliyatini moliyaviy qoʻllab-quvvatlash mexanizmlari toʻgʻrisidagi qaror',
  'caricc-memorandum-decision-2024':
    'SHHT Kotibiyati va Giyohvandlik vositalari, psixotrop moddalar va ularning prekursorlari noqonuniy muomalasiga qarshi kurashish boʻyicha Markaziy Osiyo mintaqaviy axborot va muvofiqlashtirish markazi oʻrtasida oʻzaro anglashuv memorandumini imzolash toʻgʻrisidagi qaror',
  'information-security-plan-2024':
    'SHHTga aʼzo davlatlar oʻrtasida xalqaro axborot xavfsizligini taʼminlash boʻyicha hamkorlik rejasi',
  'secretary-general-appointment-2024': 'Shanxay hamkorlik tashkiloti Bosh kotibi toʻgʻrisidagi qaror',
  'rats-director-appointment-2024':
    'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori toʻgʻrisidagi qaror',
  'secretary-general-report-2024':
    'Bosh kotibning SHHTning oʻtgan yildagi faoliyati toʻgʻrisidagi hisoboti haqidagi qaror',
  'rats-report-2023':
    'Mintaqaviy aksilterror tuzilmasi kengashining 2023-yildagi faoliyati toʻgʻrisidagi hisoboti haqidagi qaror',
  'good-neighbourliness-statement-2024':
    'Davlat rahbarlari kengashining yaxshi qoʻshnichilik, ishonch va sheriklik tamoyillari toʻgʻrisidagi bayonoti',
  'drinking-water-statement-2024':
    'Davlat rahbarlari kengashining xavfsiz ichimlik suvi va sanitariya boʻyicha bayonoti',
  'waste-management-statement-2024':
    'Davlat rahbarlari kengashining chiqindilarni samarali boshqarish boʻyicha bayonoti',
  'environment-agreement-2024':
    'SHHTga aʼzo davlatlar hukumatlari oʻrtasida atrof-muhitni muhofaza qilish sohasida hamkorlik toʻgʻrisidagi bitim',
  'tianjin-declaration-2025': 'SHHTga aʼzo davlatlar Davlat rahbarlari kengashining Tyanszin deklaratsiyasi',
  'extremist-ideology-programme-2026-2030':
    'SHHTga aʼzo davlatlarning 2026–2030-yillarda SHHT makonida ekstremistik mafkuraga qarshi kurashda hamkorlik dasturi',
  'energy-roadmap-2030':
    'SHHTning 2030-yilgacha energetika sohasidagi hamkorlikni rivojlantirish strategiyasini amalga oshirish boʻyicha yoʻl xaritasi',
  'security-centre-agreement-2025':
    'SHHTga aʼzo davlatlarning xavfsizlikka tahdid va xatarlarga qarshi kurashish boʻyicha universal markazi toʻgʻrisidagi bitim',
  'anti-drug-centre-agreement-2025':
    'SHHTga aʼzo davlatlar oʻrtasida SHHTning Narkotiklarga qarshi kurash markazi toʻgʻrisidagi bitim',
  'sco-partner-status-2025': 'SHHT sherigi maqomi toʻgʻrisidagi qaror',
  'laos-partner-2025':
    'Laos Xalq Demokratik Respublikasiga muloqot boʻyicha sherik maqomini berish toʻgʻrisidagi qaror',
  'cis-observer-2025':
    'SHHTning Mustaqil Davlatlar Hamdoʻstligida kuzatuvchi maqomini olishi toʻgʻrisidagi qaror',
  'cholpon-ata-capital-2025':
    'Choʻlponota shahrini 2025–2026-yillarda SHHTning turizm va madaniyat poytaxti deb eʼlon qilish toʻgʻrisidagi qaror',
  'secretary-general-powers-2025':
    'SHHT Bosh kotibining hujjatlarni imzolash vakolatlari toʻgʻrisidagi qaror',
  'activity-reports-2025':
    'SHHTning oʻtgan yildagi faoliyati toʻgʻrisidagi hisobotlarni tasdiqlash haqidagi qaror',
  'ww2-un-statement-2025':
    'SHHT Davlat rahbarlari kengashining Ikkinchi jahon urushidagi gʻalaba va Birlashgan Millatlar Tashkiloti tuzilganining 80 yilligi munosabati bilan bayonoti',
  'trade-statement-2025':
    'SHHT Davlat rahbarlari kengashining koʻp tomonlama savdo tizimini qoʻllab-quvvatlash boʻyicha bayonoti',
  'science-statement-2025':
    'SHHT Davlat rahbarlari kengashining fan, texnika va innovatsiyalar sohasidagi hamkorlikni yanada mustahkamlash boʻyicha bayonoti',
  'digital-economy-statement-2025':
    'SHHT Davlat rahbarlari kengashining raqamli iqtisodiyot rivojini kuchaytirish boʻyicha bayonoti',
  'ai-statement-2025':
    'SHHT Davlat rahbarlari kengashining sunʼiy intellekt sohasidagi xalqaro hamkorlikni chuqurlashtirish boʻyicha bayonoti',
  'sustainable-energy-statement-2025':
    'SHHT Davlat rahbarlari kengashining energetikani barqaror rivojlantirish boʻyicha bayonoti',
  'drug-problem-statement-2025':
    'Davlat rahbarlari kengashining jahon narkotik muammosini samarali hal etish va unga qarshi kurashish boʻyicha bayonoti',
  'bishkek-declaration-2026': 'SHHT Davlat rahbarlari kengashining Bishkek deklaratsiyasi',
  'lahore-capital-2026':
    'Lohur shahrini 2026–2027-yillarda SHHTning turizm va madaniyat poytaxti deb nomlash toʻgʻrisidagi qaror',
};
