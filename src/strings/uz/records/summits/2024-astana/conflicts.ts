// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/conflicts.ts`, each below the English one. */
export const texts: Texts = {
  // Number of documents
  '9gx6gf': 'Hujjatlar soni',
  // 24 before the event, 25 after it; some outlets say about 20 decisions.
  '1hyy3vl': 'Sammitdan oldin 24 ta, undan keyin 25 ta; ayrim nashrlar 20 ga yaqin qaror deydi.',
  // Strategy until 2035
  erm7vy: '2035-yilgacha strategiya',
  // It was a draft: Kazinform and the Kremlin have “draft”; The Astana Times and the Chinese-Central Asian media report “adopted”.
  yux0ln:
    'Bu loyiha edi: “Kazinform” va Kreml “loyiha” deydi; The Astana Times va Xitoy–Markaziy Osiyo OAVlari “qabul qilindi” deb xabar bergan.',
  // Initiative title
  '1hozox': 'Tashabbus nomi',
  // Names vary: some have “Development”, some do not; some have “accord”, others “harmony”. The Declaration has “Just Peace, Harmony and Development”.
  '1wp9ocn':
    'Nomlar farq qiladi: baʼzilarida “taraqqiyot” bor, baʼzilarida yoʻq; inglizcha matnlarning baʼzilarida accord, boshqalarida harmony. Deklaratsiyada – “Adolatli tinchlik, totuvlik va taraqqiyot”.',
  // SCO Plus theme
  '1ry4hap': '“SHHT plyus” mavzusi',
  // The World Unity initiative’s title appears in Kazinform and Trend, the chair’s motto in Kremlin, TASS and BelTA.
  '1mz0tip':
    '“Jahon birligi” tashabbusining nomi “Kazinform” va Trendda, raislik shiori Kreml, TASS va BelTAda keltirilgan.',
  // Signed or adopted
  '5q0o8l': 'Imzolangan yoki qabul qilingan',
  // The three statements were adopted unsigned, says the Kremlin; signed, according to the Astana Times.
  vtnmxd: 'Kreml uch bayonot imzosiz qabul qilingan deydi; The Astana Timesga koʻra, imzolangan.',
  // Names of organisations
  g91c5f: 'Tashkilotlar nomlari',
  // The Kremlin’s English page prints OECD for ECO; machine-made English turns IOFS into PSOE, IOR-ARC or IOSB.
  nf2or3:
    'Kremlning inglizcha sahifasida ECO oʻrnida OECD turibdi; mashina tarjimasi inglizchada IOFSni PSOE, IOR-ARC yoki IOSBga aylantiradi.',
  // Iran’s delegate
  '1xcoaeg': 'Eron vakili',
  // Every report of the day names Acting President Mokhber; English Wikipedia has Pezeshkian.
  '15cf1mc':
    'Oʻsha kungi barcha xabarlarda prezident vazifasini bajaruvchi Muxbir; inglizcha Vikipediyada – Pezeshkiyon.',
  // Share of world GDP
  '1qwbla0': 'Jahon YAIMdagi ulush',
  // About a quarter in Putin and older Kazakh texts, a third in Tokayev; different, undefined measures.
  '1af03k2':
    'Putin soʻzida va Qozogʻistonning avvalgi matnlarida taxminan chorak, Toqayevda uchdan bir; oʻlchovlar har xil, taʼriflanmagan.',
  // Number of events
  eis8pi: 'Tadbirlar soni',
  // Plans spoke of 80, later reports of 100, 140, 150 or 180. The summit used 150.
  '14e2q6v': 'Rejalarda 80 ta, keyingi xabarlarda 100, 140, 150 yoki 180 ta. Sammitda 150 ta deyilgan.',
};
