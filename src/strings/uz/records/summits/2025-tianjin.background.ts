// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2025-tianjin.background.ts`, each below the English one. */
export const texts: Texts = {
  // One partner status replaced observer and dialogue partner; leaders also created four security centres and a strategy to 2035.
  '19kbwba':
    'Kuzatuvchi va muloqot boʻyicha sherik oʻrnini yagona sherik maqomi egallagan; yetakchilar toʻrtta xavfsizlik markazini tuzgan va 2035-yilgacha strategiyani ham qabul qilgan.',
  // A Hong Kong commentary wrongly has the 24th; the official number is 25th.
  '1t9u0e8': 'Gonkongdagi bir sharhda xato tarzda 24-sammit deyilgan; rasmiy raqami – 25.',
  // Motto: slogan of China’s chairmanship 2024–2025; the People’s Daily also renders it “Carrying forward the Shanghai Spirit: SCO in Action”.
  '1wwu156':
    'Shiori: Xitoyning 2024–2025-yillardagi raisligi shiori; “Jenmin jibao” uni inglizchada “Carrying forward the Shanghai Spirit: SCO in Action” deb ham beradi.',
  // Documents: Xinhua speaks of 24 outcome documents; Kazakhstan’s presidency counts 20 signed; 25 if the declaration is added to the 24.
  '1mp18ej':
    'Hujjatlar: Sinxua 24 ta yakuniy hujjat deydi; Qozogʻiston prezidenti devoni imzolangan 20 tasini sanaydi; 24 taga deklaratsiya qoʻshilsa – 25 ta.',
  // Dialogue partner is the term in the decision; that same day both classes became one, partner.
  vxsep8: 'Qarordagi atama – muloqot boʻyicha sherik; oʻsha kuni ikki toifa bittaga, sherikka aylangan.',
  // nCa’s reprint of the Secretariat press release gives the members; a 1 September report (UrduPoint/APP), its names confirmed one by one, the SCO Plus states; the Chinese foreign ministry briefing of 22 August 2025, printed by CRNTT after Xinhua, the ten heads of organisations (two from SCO bodies). No leader was invited from Afghanistan, an observer. Kommersant is wrong in one item to list every dialogue partner as present.
  dyhqiq:
    'Aʼzolar – Kotibiyat press-relizining nCa nashridan; “SHHT plyus” davlatlari – 1-sentabrdagi xabardan (UrduPoint/APP), ismlari bittama-bitta tasdiqlangan; tashkilotlarning oʻn rahbari (ikkitasi SHHT organlaridan) – Xitoy tashqi ishlar vazirligining 2025-yil 22-avgustdagi brifingidan, uni Sinxuadan CRNTT bosgan. Kuzatuvchi Afgʻonistondan yetakchi taklif etilmagan. “Kommersant” bir xabarida barcha muloqot boʻyicha sheriklar qatnashgan deb xato sanaydi.',
  // Xinhua has 24 outcome documents, which would make 25 with the declaration; the office of Kazakhstan’s president counts 20 signed.
  '1b132cr':
    'Sinxuaga koʻra 24 ta yakuniy hujjat, deklaratsiya bilan 25 ta boʻlardi; Qozogʻiston prezidenti devoni imzolangan 20 tasini sanaydi.',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
  // President
  zl63xb: 'prezident',
  // chair and host
  xr1n8v: 'rais va mezbon',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // Masoud Pezeshkian
  '1epfskm': 'Masʼud Pezeshkiyon',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // Sadyr Japarov
  '1227kq1': 'Sadir Japarov',
  // Shehbaz Sharif
  '1mcsg8n': 'Shahboz Sharif',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Shavkat Mirziyoyev
  '2vjwye': 'Shavkat Mirziyoyev',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Uxnaagiyn Xurelsux',
  // Nikol Pashinyan
  '1i1s4jn': 'Nikol Pashinyan',
  // Ilham Aliyev
  '178gicy': 'Ilhom Aliyev',
  // Hun Manet
  '16svjwd': 'Xun Manet',
  // Mostafa Madbouly
  d0a0qb: 'Mustafo Madbuli',
  // Mohamed Muizzu
  '6s7mgc': 'Mohamed Muizzu',
  // Min Aung Hlaing
  '1lj9ne1': 'Min Aung Xlayn',
  // Acting President
  ir45z5: 'prezident vazifasini bajaruvchi',
  // The Chinese foreign ministry list of 22 August 2025, ending “and others”, leaves it out.
  gn7zhq:
    'Xitoy tashqi ishlar vazirligining 2025-yil 22-avgustdagi “va boshqalar” deb tugaydigan roʻyxatida yoʻq.',
  // KP Sharma Oli
  '15a0vmu': 'K. P. Sharma Oli',
  // Recep Tayyip Erdoğan
  '13npg14': 'Rejep Tayyip Erdogʻan',
  // Sugiono
  '1vvo8ut': 'Sugiono',
  // Minister of Foreign Affairs
  '1g4vj05': 'tashqi ishlar vaziri',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // Though announced, President Prabowo Subianto remained in Indonesia.
  '1bgk7nk': 'Prezident Prabovo Subianto eʼlon qilingan boʻlsa-da, Indoneziyada qolgan.',
  // Thongloun Sisoulith
  '1imybft': 'Txonglun Sisulit',
  // made a dialogue partner that day; invited by the chair as guest
  '1mc5bwr':
    'oʻsha kuni muloqot boʻyicha sherik boʻlgan; raislik qiluvchi davlat mehmon sifatida taklif qilgan',
  // Anwar Ibrahim
  '1cq5cvc': 'Anvar Ibrohim',
  // Serdar Berdimuhamedov
  '26kte2': 'Serdar Berdimuhamedov',
  // In August 2025 one preview wrongly gave Gurbanguly Berdimuhamedov.
  '195hrhb':
    '2025-yil avgustda oldindan berilgan bir xabarda xato tarzda Gurbanguli Berdimuhamedov koʻrsatilgan.',
  // Pham Minh Chinh
  '1lztxsd': 'Fam Min Tin',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // Sergey Lebedev
  antnuh: 'Sergey Lebedev',
  // Reports from the session have the organisation present; the host’s list of 22 August 2025 gives the name.
  '1gxm366':
    'Majlisdan xabarlarga koʻra, tashkilot qatnashgan; ismi mezbonning 2025-yil 22-avgustdagi roʻyxatidan.',
  // Bakytzhan Sagintayev
  '92bows': 'Baqitjan Sagʻintayev',
  // Chairman of the Board
  q0e40o: 'kollegiya raisi',
  // Presence of the organisation reported from the session; the name is from the host’s list of 22 August 2025. The given name was supplied from common usage.
  '16wav5':
    'Tashkilot qatnashgani majlisdan xabar qilingan; ismi mezbonning 2025-yil 22-avgustdagi roʻyxatidan. Toʻliq ism umumiy qoʻllanish boʻyicha toʻldirilgan.',
  // Kao Kim Hourn
  '1xvlyct': 'Kao Kim Xorn',
  // Imangali Tasmagambetov
  '960rnq': 'Imangali Tasmagambetov',
  // The host’s list of invitations of 22 August 2025 is the basis, as no session report was found. Ten heads of organisations, unnamed, attended the banquet, a report of 31 August says.
  '1wd7is8':
    'Asosi – mezbonning 2025-yil 22-avgustdagi taklif etilganlar roʻyxati, chunki majlisdan xabar topilmadi. 31-avgustdagi xabarga koʻra, ziyofatda tashkilotlarning ismi aytilmagan oʻn rahbari qatnashgan.',
  // Asad Majeed Khan
  e6zv2a: 'Asad Majid Xon',
  // Sources: the host’s list of 22 August 2025 (prints Asad Khan), an interview of 31 August 2025. Ten heads of organisations, unnamed, came to the banquet according to a report of 31 August.
  nyu70o:
    'Manbalar: mezbonning 2025-yil 22-avgustdagi roʻyxati (unda – Asad Khan), 2025-yil 31-avgustdagi intervyu. 31-avgustdagi xabarga koʻra, ziyofatga tashkilotlarning ismi aytilmagan oʻn rahbari kelgan.',
  // Kairat Sarybay
  '15cv040': 'Qayrat Saribay',
  // Jin Liqun
  '80l5iz': 'Szin Litsyun',
  // Nurlan Yermekbayev
  gujj7v: 'Nurlan Yermekbayev',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Ularbek Sharsheyev
  zyj3yr: 'Ularbek Sharsheyev',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Decides politically on a development bank, supports a UN-centred order and condemns attacks in India and Pakistan and the June 2025 strikes on Iran.
  wmrh81:
    'Taraqqiyot banki boʻyicha siyosiy qaror qiladi, markazida BMT turgan tartibni qoʻllab-quvvatlaydi, Hindiston va Pokistondagi hujumlarni hamda 2025-yil iyunda Eronga berilgan zarbalarni qoralaydi.',
  // Replaces the strategy to 2025 and plots the ten years 2026–2035.
  '13vk7f0': '2025-yilgacha strategiya oʻrniga keladi va 2026–2035-yillardagi oʻn yillikni belgilaydi.',
  // Counters recruitment and extremist thinking; runs five years.
  s7gf7t: 'Yollash va ekstremistik tafakkurga qarshi; besh yilga moʻljallangan.',
  // Carries out the 2024 energy strategy.
  yqd7eq: '2024-yilgi energetika strategiyasini amalga oshiradi.',
  // Replaces scattered mechanisms with one centre that has branches for organised crime and information security.
  '1p585bh':
    'Tarqoq mexanizmlar oʻrniga uyushgan jinoyatchilik va axborot xavfsizligi boʻlimlari boʻlgan bitta markazni joriy etadi.',
  // Dushanbe becomes the seat of a new permanent anti-drug centre.
  '1gzx9nx': 'Dushanbe yangi doimiy narkotiklarga qarshi markaz joyi boʻladi.',
  // This is the draft that Kazakhstan’s presidential decree approved on 29 August 2025.
  '1ciegih': 'Bu – Qozogʻiston prezidentining 2025-yil 29-avgustdagi farmoni bilan maʼqullangan loyiha.',
  // Puts dialogue partners and observers in a single category.
  '7z6o8m': 'Muloqot boʻyicha sheriklar va kuzatuvchilarni bitta toifaga joylaydi.',
  // Laos entered the organisation’s outer circle.
  o23cmj: 'Laos tashkilotning tashqi doirasiga kirgan.',
  // Formal link between the two bodies.
  '1dihe05': 'Ikki tashkilot oʻrtasidagi rasmiy aloqa.',
  // Picks a Kyrgyz lakeside resort for the year.
  '4g1etq': 'Shu yil uchun Qirgʻizistonning koʻl boʻyidagi kurortini tanlaydi.',
  // Lets him sign a protocol to the agreement of 17 June 2004 with China on the stay of the Secretariat, and a memorandum with the Roscongress Foundation.
  l9xshy:
    'Unga Kotibiyatning boʻlish shartlari toʻgʻrisida Xitoy bilan tuzilgan 2004-yil 17-iyundagi bitimga doir bayonnomani va “Roskongress” jamgʻarmasi bilan memorandumni imzolash imkonini beradi.',
  // Accepts the report of the Secretary-General, and that of the Council of the Regional Anti-Terrorist Structure on its work in 2024.
  '1z0finx':
    'Bosh kotib hisobotini va Mintaqaviy aksilterror tuzilmasi kengashining 2024-yilgi faoliyati toʻgʻrisidagi hisobotini qabul qiladi.',
  // Supports the United Nations and post-war order.
  vjcrj5: 'Birlashgan Millatlar Tashkilotini va urushdan keyingi tartibni qoʻllab-quvvatlaydi.',
  // Speaks for the World Trade Organisation, against one-sided steps.
  '154r1o8': 'Jahon savdo tashkilotini yoqlaydi, bir tomonlama choralarga qarshi chiqadi.',
  // Backs technology transfer, joint projects and young innovators.
  hroro6: 'Texnologiyalar transferi, qoʻshma loyihalar va yosh innovatorlarni qoʻllab-quvvatlaydi.',
  // Supports digital growth and e-commerce.
  '61n0fc': 'Raqamli oʻsish va elektron tijoratni qoʻllab-quvvatlaydi.',
  // Supports equal rights in developing and using AI.
  '460dqb': 'Sunʼiy intellektni yaratish va undan foydalanishda teng huquqlarni qoʻllab-quvvatlaydi.',
  // Shared view on energy security and transition.
  '1s675hm': 'Energetika xavfsizligi va energetik oʻtishga umumiy qarash.',
  // A report’s headline names the topic; the copy read had the list cut off.
  '899u0c': 'Mavzuni xabar sarlavhasi aytadi; oʻqilgan nusxada roʻyxat uzilib qolgan.',
  // We supplied the English title. A copy of this China News Service page gave the Chinese heading and text; its address was inferred.
  '1y8jv1x':
    'Inglizcha nom bizniki. “Chjungo sinvenshe”ning shu sahifasi nusxasi xitoycha sarlavha va matnni bergan; manzili taxminan aniqlangan.',
};
