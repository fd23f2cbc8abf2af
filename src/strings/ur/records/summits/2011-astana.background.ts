// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'سالگرہ کے اس اجلاس میں دس سال کے کام کا جائزہ لیا گیا؛ صحت کا سمجھوتہ اور چھ سالہ انسداد منشیات حکمت عملی منظور ہوئی۔',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'سیکرٹریٹ کی پریس ریلیز (جامعہ ٹوکیو کی نقل) اور کمیونیکے کا چینی متن (شنہوا، نقل کی صورت میں پڑھا گیا)، جس میں تنظیموں کی مکمل فہرست ہے۔ روسی سفارت خانے کا ایک صفحہ (afghanistan.mid.ru) مہمانوں میں صدر ترکمانستان اور آسیان کو بھی شامل کرتا ہے؛ کمیونیکے میں دونوں نہیں، اس لیے وہ شامل نہیں کیے گئے۔',
  // Nursultan Nazarbayev
  '18abg52': 'نور سلطان نذربایوف',
  // President
  zl63xb: 'صدر',
  // chair and host
  xr1n8v: 'چیئر اور میزبان',
  // Hu Jintao
  '1r0kdf9': 'ہو جن تاؤ',
  // Roza Otunbayeva
  '1mgn4wj': 'روزا اوتن بائیوا',
  // The given name was supplied from common usage.
  '1tcoor': 'نام عام استعمال سے مکمل کیا گیا۔',
  // Dmitry Medvedev
  ypo4dw: 'دمتری میدویدیف',
  // Emomali Rahmon
  zcp1ao: 'امام علی رحمان',
  // Islam Karimov
  '1lfg1yk': 'اسلام کریموف',
  // Mahmoud Ahmadinejad
  '13fbldc': 'محمود احمدی نژاد',
  // Asif Ali Zardari
  z23gnx: 'آصف علی زرداری',
  // S. M. Krishna
  '1icy4mx': 'ایس ایم کرشنا',
  // Minister of External Affairs
  '1g8yzxc': 'وزیر خارجہ',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': 'ماخذ میں وزیر خارجہ M. Krishna چھپا ہے۔',
  // Dashjamts Battulga
  '1njqoee': 'داشجامتس باتولگا',
  // Chief of the Presidential Staff
  '1h5ao5w': 'سربراہ صدارتی عملہ',
  // Hamid Karzai
  '1lbmgmy': 'حامد کرزئی',
  // guest of the host state
  '14bix26': 'میزبان ملک کا مہمان',
  // Yury Fedotov
  go2dvz: 'یوری فیدوتوف',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'انڈر سیکرٹری جنرل، ایگزیکٹو ڈائریکٹر یو این او ڈی سی',
  // Sergey Lebedev
  antnuh: 'سرگئی لیبیدیف',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'چیئرمین ایگزیکٹو کمیٹی، ایگزیکٹو سیکرٹری',
  // Tair Mansurov
  '1jbv9bw': 'طاہر منصوروف',
  // Secretary-General
  '16rw38o': 'سیکرٹری جنرل',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'پورا نام 2009 کے کمیونیکے کے مطابق؛ چینی متن میں صرف خاندانی نام۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Nikolai Bordyuzha
  '1orqmk8': 'نکولائی بوردیوژا',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'چینی متن میں صرف خاندانی نام۔ نام عام استعمال سے مکمل کیا گیا۔',
  // Muratbek Imanaliev
  e3b1c: 'مراد بیک ایمان علیوف',
  // SCO Secretary-General
  ieef8v: 'سیکرٹری جنرل شنگھائی تعاون تنظیم',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'جینیس بیک جمان بیکوف',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'ڈائریکٹر ایگزیکٹو کمیٹی، ایس سی او علاقائی انسداد دہشت گردی ڈھانچہ',
  // The press release omits the given name.
  yfhtn1: 'پریس ریلیز میں پہلا نام نہیں۔',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'پہلے دس برسوں کا جائزہ لیتا ہے اور اگلے دس کے مقاصد بیان کرتا ہے۔',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'منشیات کی غیر قانونی تجارت پر چھ سال کے کام کا احاطہ کرتی ہے؛ ساتھ عمل درآمد کا پروگرام ہے۔',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'حکمت عملی کے ساتھ اس پر عمل درآمد کی فہرست کے طور پر منظور ہوا۔',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'محفوظ خوراک، ادویات، متعدی امراض، ہنگامی طبی امداد، ٹیلی میڈیسن اور ماں اور بچے کی صحت سے متعلق ہے۔',
};
