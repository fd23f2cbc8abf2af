// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2003-moscow.background.ts`, each below the English one. */
export const texts: Texts = {
  // With rules for the bodies, a budget procedure, a flag and emblem and a first chief executive, China’s Zhang Deguang, the leaders completed the institutional set-up.
  '10f84y':
    'Organlar qoidalari, budjet tartibi, bayroq va emblema hamda birinchi ijroiya rahbar – xitoylik Chjan Deguan: shu bilan yetakchilar tashkilotning institutsional qurilishini yakunlagan.',
  // Signing of the declaration: 29 May; meeting: 28–29 May in one chronology.
  '7g7qww': 'Deklaratsiya 29-mayda imzolangan; bir xronikaga koʻra, majlis 28–29-mayda oʻtgan.',
  // All sources read count it as the regular third summit, and none was found that makes it extraordinary.
  '1ob1yva':
    'Oʻqilgan barcha manbalar uni navbatdagi uchinchi sammit deb hisoblaydi, favqulodda deydigan manba topilmadi.',
  // In the chair: Kazakhstan held the chair and only the place was moved from Astana to Moscow; Putin, the host, said in his welcome that Nazarbayev was still the chairman of the summit. Pravda.Ru quotes Sergei Prikhodko to the same effect.
  fxy0wq:
    'Rais: raislik Qozogʻistonda edi, faqat joy Ostonadan Moskvaga koʻchirilgan; mezbon Putin kirish soʻzida Nazarboyev hamon sammit raisi ekanini aytgan. Pravda.Ru shu maʼnoda Sergey Prixodko soʻzini keltiradi.',
  // Venue: the embassy report writes Kremlin Palace, Catherine Hall and Alexandra Hall.
  '1r9vdl3': 'Oʻtkazilgan joyi: elchixona xabarida – “Kremlin Palace”, “Catherine Hall” va “Alexandra Hall”.',
  // All six members sent heads of state, says the Chinese embassy in Greece (Chinese foreign ministry text); it mentions no guests.
  y2f10d:
    'Xitoyning Gretsiyadagi elchixonasi (Xitoy tashqi ishlar vazirligi matni) olti aʼzoning hammasidan davlat rahbarlari kelganini aytadi; mehmonlar tilga olinmagan.',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // President
  zl63xb: 'prezident',
  // chair
  pq0cju: 'rais',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // host
  '1ctymwf': 'mezbon',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Askar Akayev
  '13w0c4e': 'Asqar Akayev',
  // For the informal meeting before the session, he is on the Kremlin page; the excerpt did not date it.
  '13lg9mu':
    'U Kreml sahifasida majlis oldidagi norasmiy uchrashuv munosabati bilan tilga olingan; parchada sana yoʻq.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // All six members’ heads of state came, says the embassy report; the excerpts read did not contain the name.
  fvizly:
    'Elchixona xabariga koʻra, olti aʼzoning hammasidan davlat rahbarlari kelgan; oʻqilgan parchalarda ismi yoʻq.',
  // Looks back on a year of institution-building and turns next to starting the permanent bodies.
  '5vct93':
    'Organlar shakllantirilgan bir yilni sarhisob qiladi va keyingi vazifa sifatida doimiy organlarni ishga tushirishni koʻrsatadi.',
  // Approves in one package the working rules of each body, including the Beijing Secretariat and the anti-terrorist structure.
  '1kcazrk':
    'Pekindagi Kotibiyat va aksilterror tuzilmani qoʻshib, har bir organning ish qoidalarini bir toʻplamda tasdiqlaydi.',
  // This is a package whose single regulation titles were not sourced.
  '1nfy47c': 'Bu toʻplam; alohida nizomlarning nomlari manbalarda tasdiqlanmagan.',
  // Established how the organisation looks.
  '19y15r8': 'Tashkilot ramzlari qanday koʻrinishda boʻlishini belgilagan.',
  // Put China’s ambassador in Moscow at the head of the Secretariat as its first chief, a post styled Executive Secretary in Russian.
  '1qttlvl':
    'Xitoyning Moskvadagi elchisi Kotibiyatning birinchi rahbari boʻlgan; lavozim rus tilida “ijrochi kotib” deb atalgan.',
  // The Russian title was later changed.
  '15qvs1m': 'Ruscha nomi keyin oʻzgartirilgan.',
  // To let the permanent bodies open, it laid down how to set and spend what members contribute.
  r35gnr: 'Doimiy organlar ochilishi uchun aʼzolar badallarini belgilash va sarflash tartibini oʻrnatgan.',
  // Sources have the procedures agreed or approved; type uncertain.
  qosgwi: 'Manbalarda tartib kelishilgan yoki tasdiqlangan deyilgan; hujjat turi noaniq.',
  // Made it possible for Tashkent to replace Bishkek as seat of the anti-terrorist structure.
  rf5hsc: 'Aksilterror tuzilma joyi sifatida Bishkekni Toshkentga almashtirish imkonini bergan.',
  // The preamble to the Tashkent protocol of 5 September 2003 names it.
  '1ojfmot': '2003-yil 5-sentabrdagi Toshkent bayonnomasining muqaddimasida tilga olingan.',
};
