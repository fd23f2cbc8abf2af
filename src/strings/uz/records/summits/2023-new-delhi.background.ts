// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2023-new-delhi.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders approved an economic strategy to 2030, Belarus signed its memorandum and Iran joined as ninth member.
  e9w8o5:
    'Yetakchilar 2030-yilgacha iqtisodiy strategiyani tasdiqlagan, Belarus memorandumni imzolagan, Eron toʻqqizinchi aʼzo boʻlgan.',
  // India, as chair, held it by video link.
  '1qwqa35': 'Raislik qiluvchi Hindiston uni videoaloqa orqali oʻtkazgan.',
  // Motto: SECURE was the theme of India’s chairmanship.
  m6920h: 'Shiori: SECURE (“xavfsiz”) – Hindiston raisligi mavzusi.',
  // Documents: one declaration, two joint statements and ten decisions.
  '2nevd6': 'Hujjatlar: bitta deklaratsiya, ikkita qoʻshma bayonot va oʻnta qaror.',
  // The office of Uzbekistan’s president lists all states, the United Nations and the officers of the SCO, and adds unnamed heads of international organisations. No venue: leaders met by video link.
  '1pt5u2z':
    'Oʻzbekiston prezidenti devoni barcha davlatlar, Birlashgan Millatlar Tashkiloti va SHHT mansabdor shaxslarini sanaydi hamda xalqaro tashkilotlar rahbarlarini ismsiz qoʻshadi. Joyi yoʻq: yetakchilar videoaloqa orqali uchrashgan.',
  // Narendra Modi
  '1tiqful': 'Narendra Modi',
  // Prime Minister
  '1vl5xkn': 'bosh vazir',
  // chair
  pq0cju: 'rais',
  // Kassym-Jomart Tokayev
  m8u0ps: 'Qasim-Jomart Toqayev',
  // President
  zl63xb: 'prezident',
  // Xi Jinping
  '1m22oiv': 'Si Szinpin',
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
  // Ebrahim Raisi
  xjx8yr: 'Ibrohim Raisiy',
  // invited as an observer; became a member at this meeting
  '8iwlok': 'kuzatuvchi sifatida taklif etilgan; shu majlisda aʼzo boʻlgan',
  // Aleksandr Lukashenko
  '1hxp1hl': 'Aleksandr Lukashenko',
  // Ukhnaagiin Khürelsükh
  ngnqt2: 'Uxnaagiyn Xurelsux',
  // Serdar Berdimuhamedov
  '26kte2': 'Serdar Berdimuhamedov',
  // guest of the chair
  '18nk7my': 'raislik qiluvchi davlat mehmoni',
  // António Guterres
  '1c6orhi': 'Antoniu Guterrish',
  // Secretary-General
  '16rw38o': 'bosh kotib',
  // His spokesperson said on 3 July he would appear next day by video from Trinidad and Tobago.
  '11800lo':
    'Uning matbuot kotibi 3-iyulda u ertasi kuni Trinidad va Tobagodan videoaloqada qatnashishini aytgan.',
  // Zhang Ming
  '1tpt4h2': 'Chjan Min',
  // SCO Secretary-General
  ieef8v: 'SHHT bosh kotibi',
  // Ruslan Mirzayev
  ra9zgr: 'Ruslan Mirzayev',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'SHHT Mintaqaviy aksilterror tuzilmasi Ijroiya qoʻmitasi direktori',
  // Issued by the virtual summit: rejects bloc politics, covers digital sovereignty and calls Central Asia the core region.
  '1lyd04x':
    'Virtual sammit chiqargan: blok siyosatini rad etadi, raqamli suverenitetni qamrab oladi va Markaziy Osiyoni asosiy mintaqa deb ataydi.',
  // Looks at prevention and youth.
  '1iow69o': 'Oldini olish va yoshlarga eʼtibor qaratadi.',
  // Calls for digital public services and shared experience.
  '19y99me': 'Raqamli davlat xizmatlariga va tajriba almashishga chaqiradi.',
  // A strategy of its own for the economy, running to 2030.
  '30efat': 'Iqtisodiyot uchun alohida strategiya, 2030-yilgacha.',
  // An action plan followed in 2024.
  '4bok4a': 'Shundan keyin 2024-yilda harakatlar rejasi chiqqan.',
  // Seeks transport that is cleaner and more efficient.
  '1tuuv9n': 'Tozaroq va samaraliroq transportni koʻzlaydi.',
  // Made Iran the ninth member.
  '103ablm': 'Eronni toʻqqizinchi aʼzo qilgan.',
  // What Belarus commits to before it is a member.
  '1jif7d9': 'Belarus aʼzo boʻlishdan oldin oladigan majburiyatlar.',
  // Gives the anti-terrorist structure’s staff body new rules.
  '1kulgnj': 'Aksilterror tuzilma apparatiga yangi nizom beradi.',
  // Names Almaty for the year.
  '19bfk0g': 'Shu yil uchun Olmaotani belgilaydi.',
};
