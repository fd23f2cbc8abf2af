// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Moʻgʻuliston aʼzo boʻlmagan davlatlar ichida birinchi boʻlib maqom olgan, aksilterror tuzilma Toshkentda rasman ochilgan.',
  // In the chair: host head of state.
  '8u5ie8': 'Rais: mezbon davlat rahbari.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Matn – “Chjungo sinvenshe”ning 2004-yil 18-iyundagi xabari, nusxasidan oʻqilgan. Oʻtkazilgan joyi va kim raislik qilgani haqida ochiq maʼlumot topilmadi.',
  // Islam Karimov
  '1lfg1yk': 'Islom Karimov',
  // President
  zl63xb: 'prezident',
  // host
  '1ctymwf': 'mezbon',
  // Hu Jintao
  '1r0kdf9': 'Xu Szintao',
  // Nursultan Nazarbayev
  '18abg52': 'Nursulton Nazarboyev',
  // Askar Akayev
  '13w0c4e': 'Asqar Akayev',
  // Vladimir Putin
  '19in0m9': 'Vladimir Putin',
  // Emomali Rahmon
  zcp1ao: 'Emomali Rahmon',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Rahmonov – 2007-yilgacha qoʻllangan familiya.',
  // Hamid Karzai
  '1lbmgmy': 'Hamid Karzay',
  // President of the transitional government
  '1ncn3iy': 'oʻtish davri hukumati prezidenti',
  // guest of the host country
  '1u0oop5': 'mezbon davlat mehmoni',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'mezbon davlat mehmoni; shu majlisda kuzatuvchi boʻlgan',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w':
    'Ismi va lavozimi koʻrinmadi: parcha “Moʻgʻuliston tashqi aloqalar vazirligining” soʻzlaridan keyin tugaydi.',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Boshqa xalqaro organlar bilan sheriklik tarmogʻini tuzishga chaqiradi va shakllanish bosqichi tugaganini aytadi.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm: 'Matnning oʻzida va boshqa barcha manbalarda 17-iyun; worldjpn sarlavhasida – 2004-yil 7-iyun.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'SHHTning dastlabki shartnomalaridan biri, narkotiklarga bagʻishlangan.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Keyingi narkotiklarga qarshi strategiyalarning huquqiy asosiga aylangan.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Kuzatuvchilar toifasini joriy etgan; oʻsha kuni Moʻgʻuliston kuzatuvchi boʻlgan.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Moʻgʻulistonni SHHTning birinchi kuzatuvchisi qilgan.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Pekindagi Kotibiyatga mezbon davlat bilan bitim.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Unga doir bayonnoma 2025-yilda Tyanszinda maʼqullangan.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Sana unga havola qiladigan 2025-yilgi qarordan olingan.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Aʼzo davlatlar tashkilotga, uning ikki doimiy organiga va xodimlariga zarur huquqiy himoya beradi.',
  // In force since 4 October 2007.
  '4vt2bk': '2007-yil 4-oktabrdan kuchda.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Aksilterror organ maxfiy axborot bilan qanday ishlashini belgilaydi.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'Aʼzolarning xavfsizlik xizmatlari shu bitim bilan tuzilgan umumiy bazada axborot almashadi.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'Qozogʻistonning ratifikatsiya qonuni va ikki qonunchilik bazasi 2004-yil 17-iyunni koʻrsatadi; Rossiya hukumatining 24-iyundagi qarori va bir toʻplam 28-iyunga ishora qiladi.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Tashkil topgan sanani tashkilotning har yilgi kuniga aylantirgan.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Xitoy xronikasining roʻyxatiga koʻra, Toshkent sammiti tasdiqlagan (设立上海合作组织日).',
};
