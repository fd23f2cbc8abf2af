// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'ایس سی او',
  // Shanghai Cooperation Organisation
  fs9z1f: 'شنگھائی تعاون تنظیم',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo: '15 جون 2001 کو شنگھائی میں چین، قازقستان، کرغزستان، روس، تاجکستان اور ازبکستان نے قائم کی۔',
  // observer
  '6f21cn': 'مبصر',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'ارکان کے علاوہ ممالک کا درجہ، جو 17 جون 2004 کو تاشقند میں متعارف ہوا؛ سب سے پہلے منگولیا کو ملا۔',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'ارکان کے علاوہ ممالک کا درجہ، 17 جون 2004 سے یکم ستمبر 2025 تک، جب مبصرین ایس سی او پارٹنرز بن گئے۔',
  // dialogue partner
  facxlp: 'ڈائیلاگ پارٹنر',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: 'ارکان اور مبصرین کے علاوہ ممالک کا درجہ، جو 28 اگست 2008 کو دوشنبے میں متعارف ہوا۔',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'ارکان اور مبصرین کے علاوہ ممالک کا درجہ، 28 اگست 2008 سے یکم ستمبر 2025 تک، جب ڈائیلاگ پارٹنرز ایس سی او پارٹنرز بن گئے۔',
  // SCO partner
  dvm6di: 'ایس سی او پارٹنر',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'یکم ستمبر 2025 سے ارکان کے علاوہ ممالک کا درجہ؛ تیانجن میں مبصرین اور ڈائیلاگ پارٹنرز کو اس میں ضم کیا گیا۔',
  // SCO Plus
  e0lowc: 'ایس سی او پلس',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'سربراہی اجلاس کی وہ نشست جس میں ارکان کے ساتھ دیگر بھی شریک ہوتے ہیں؛ اس نام سے پہلی بار 4 جولائی 2024 کو آستانہ میں ہوئی۔',
  // EAEU
  '1u7sb4l': 'ای اے ای یو',
  // Eurasian Economic Union
  '13s9nox': 'یوریشین اکنامک یونین',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'کسٹمز و اقتصادی یونین، جس کا ضابطہ ساز ادارہ یوریشین اکنامک کمیشن ہے؛ اس کا 29 مئی 2014 کا معاہدہ یکم جنوری 2015 کو نافذ ہوا۔',
};
