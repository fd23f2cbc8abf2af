// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/bodies.ts`, each below the English one. */
export const texts: Texts = {
  // Council of Heads of State
  qk5kja: 'Davlat rahbarlari kengashi',
  // Takes decisions by consensus, sets the course and meets yearly; no organ stands above it.
  o4rvdo:
    'Qarorlarni konsensus asosida qabul qiladi, yoʻnalishni belgilaydi va har yili yigʻiladi; undan yuqori organ yoʻq.',
  // date of first summit; organ based on 2002 Charter
  '1fhjpoq': 'birinchi sammit sanasi; organ 2002-yilgi Xartiyaga asoslangan',
  // Council of Heads of Government (Prime Ministers)
  b8nses: 'Hukumat rahbarlari (bosh vazirlar) kengashi',
  // Ranks second: the annual budget, trade, economic cooperation.
  '1xjtdfb': 'Ikkinchi oʻrinda turadi: yillik budjet, savdo, iqtisodiy hamkorlik.',
  // met first in Almaty, 13–14 September 2001
  unjj9a: 'ilk bor 2001-yil 13–14-sentabrda Olmaotada yigʻilgan',
  // 23rd: Islamabad, 15–16 October 2024; 24th: Moscow, 17–18 November 2025
  '1wek3sq': '23-majlis: Islomobod, 2024-yil 15–16-oktabr; 24-majlis: Moskva, 2025-yil 17–18-noyabr',
  // Council of Ministers of Foreign Affairs
  '19rk85c': 'Tashqi ishlar vazirlari kengashi',
  // Recommends changes of status, aligns foreign policy positions and readies the summits.
  '1iz0mu7':
    'Maqom oʻzgarishlarini tavsiya qiladi, tashqi siyosatdagi pozitsiyalarni muvofiqlashtiradi va sammitlarni tayyorlaydi.',
  // When it was founded is not sourced.
  '1y0nsnu': 'Qachon tuzilgani manbalarda tasdiqlanmagan.',
  // Council of National Coordinators
  '1nnsb34': 'Milliy koordinatorlar kengashi',
  // Day-to-day coordination between summits.
  '3tt08l': 'Sammitlar oraligʻidagi kundalik muvofiqlashtirish.',
  // Secretariat
  '1jm7khs': 'Kotibiyat',
  // Represents the SCO, serves its organs; permanent executive office.
  '13w2rej': 'SHHT nomidan vakillik qiladi, uning organlariga xizmat koʻrsatadi; doimiy ijroiya organ.',
  // Zhang Deguang
  '13bhva8': 'Chjan Deguan',
  // Moscow summit of 29 May 2003 approved the appointment; first title: Executive Secretary
  '1t8m6e2':
    'tayinlovni 2003-yil 29-maydagi Moskva sammiti tasdiqlagan; lavozimning birinchi nomi: ijrochi kotib',
  // Bolat Nurgaliyev
  '1fxmw9b': 'Bolat Nurgaliyev',
  // Muratbek Imanaliev
  e3b1c: 'Muratbek Imanaliyev',
  // Dmitry Mezentsev
  '1jl1c27': 'Dmitriy Mezensev',
  // Rashid Alimov
  n4vsuc: 'Rashid Olimov',
  // Vladimir Norov
  '14hygrt': 'Vladimir Norov',
  // Although the Secretariat list has 2019–2022, the next holder started on 1 January 2022.
  '1conxbj':
    'Kotibiyat roʻyxatida 2019–2022-yillar deyilgan boʻlsa-da, keyingi kotib 2022-yil 1-yanvarda ish boshlagan.',
  // Zhang Ming
  '1tpt4h2': 'Chjan Min',
  // Nurlan Yermekbayev
  gujj7v: 'Nurlan Yermekbayev',
  // term planned to end 2027
  jt7mqc: 'vakolat muddati 2027-yil oxirida tugashi rejalangan',
  // Regional Anti-Terrorist Structure (RATS), Executive Committee
  wrsriw: 'Mintaqaviy aksilterror tuzilmasi (MATT), Ijroiya qoʻmitasi',
  // An agreement of 7 June 2002 created this standing organ, which coordinates against terrorism, separatism and extremism.
  '11obvw1':
    '2002-yil 7-iyundagi bitim bilan tuzilgan doimiy organ; terrorizm, separatizm va ekstremizmga qarshi faoliyatni muvofiqlashtiradi.',
  // Myrzakan Subanov
  '1w1q6p0': 'Mirzakan Subanov',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Jenisbek Jumanbekov',
  // seen 2011–2012
  '14vwsqm': '2011–2012-yillarda uchraydi',
  // Zhang Xinfeng
  '1hmkxfc': 'Chjan Sinfen',
  // Yevgeny Sysoyev
  sit78c: 'Yevgeniy Sisoyev',
  // end inferred from the successor’s start
  '1v0ri1m': 'tugash sanasi keyingi rahbar ish boshlagan sanadan chiqarilgan',
  // Jumakhon Giyosov
  hkwor4: 'Jumaxon Gʻiyosov',
  // Ruslan Mirzayev
  ra9zgr: 'Ruslan Mirzayev',
  // Ularbek Sharsheyev
  zyj3yr: 'Ularbek Sharsheyev',
  // end of term inferred; February 2025: “newly appointed”
  '4oh17k': 'muddat tugashi bilvosita aniqlangan; 2025-yil fevral: “yangi tayinlangan”',
  // Business Council
  '14j2r0w': 'Ishbilarmonlar kengashi',
  // National business associations meet here on economic projects.
  cwd5dk: 'Milliy ishbilarmonlik uyushmalari bu yerda iqtisodiy loyihalar boʻyicha uchrashadi.',
  // Interbank Consortium
  fwfe1k: 'Banklararo birlashma',
  // Designated banks jointly finance member states’ projects.
  '1anav9s': 'Vakolatli banklar aʼzo davlatlar loyihalarini birgalikda moliyalashtiradi.',
  // the heads-of-government meeting in Moscow founded it; fixed seat not found
  '1dl0uxw': 'Moskvadagi hukumat rahbarlari majlisida tuzilgan; doimiy joyi topilmadi',
  // Universal Centre for Countering Security Challenges and Threats
  '1xzrswq': 'Xavfsizlikka tahdid va xatarlarga qarshi kurashish boʻyicha universal markaz',
  // Unites work on terrorism, drugs, crime and information security, as a wider successor to RATS or an extension of it; the agreement was signed at Tianjin.
  '9hqhmj':
    'Terrorizm, narkotiklar, jinoyatchilik va axborot xavfsizligi boʻyicha ishlarni MATTning kengroq vorisi yoki davomi sifatida birlashtiradi; bitim Tyanszinda imzolangan.',
  // on 1 September 2026 none of the four centres was at work yet
  '12yziyz': '2026-yil 1-sentabrda toʻrt markazning hech biri hali ish boshlamagan edi',
  // When it entered into force is not sourced.
  mpkmde: 'Qachon kuchga kirgani manbalarda tasdiqlanmagan.',
  // Anti-Drug Centre
  '1jwmtjl': 'Narkotiklarga qarshi kurash markazi',
  // A permanent body against illicit drugs; the agreement on it was signed at Tianjin.
  zr6go5: 'Noqonuniy narkotiklarga qarshi doimiy organ; u haqidagi bitim Tyanszinda imzolangan.',
  // Centre for Countering Transnational Organised Crime
  uft3f9: 'Transmilliy uyushgan jinoyatchilikka qarshi kurash markazi',
  // Proposed by Kyrgyzstan as the Universal Centre’s branch.
  br8nxz: 'Qirgʻiziston uni Universal markaz boʻlimi sifatida taklif qilgan.',
  // Information Security Centre
  '5tb7wo': 'Axborot xavfsizligi markazi',
  // A branch of the Universal Centre, going back to a proposal of Kazakhstan at the Bishkek summit of 2019. No source was found for the host city.
  '1feapn5':
    'Universal markaz boʻlimi; asosi – Qozogʻistonning 2019-yilgi Bishkek sammitidagi taklifi. Joylashadigan shahar boʻyicha manba topilmadi.',
  // City and opening are not sourced; a seat in Kazakhstan is assumed from the proposal.
  '1oeem5q':
    'Shahri va ochilishi manbalarda tasdiqlanmagan; Qozogʻistonda joylashadi degan taxmin taklifdan chiqarilgan.',
  // SCO Development Bank
  '171jekt': 'SHHT taraqqiyot banki',
  // A planned bank; the political decision was announced at Tianjin on 1 September 2025.
  '1jo2xcb': 'Rejalashtirilgan bank; siyosiy qaror 2025-yil 1-sentabrda Tyanszinda eʼlon qilingan.',
  // interested states have agreed on it, the Secretary-General said on 2 February 2026; in September 2026 talks went on
  '7bp6or':
    'bosh kotibning 2026-yil 2-fevralda aytishicha, manfaatdor davlatlar bu borada kelishgan; 2026-yil sentabrda muzokaralar davom etgan',
  // Its agreement, seat and capital are not sourced.
  '1734epl': 'Bitimi, joyi va kapitali manbalarda tasdiqlanmagan.',
  // How it stood in September 2026 is known second-hand.
  k24xk6: '2026-yil sentabrdagi holati ikkilamchi manbalardan maʼlum.',
};
