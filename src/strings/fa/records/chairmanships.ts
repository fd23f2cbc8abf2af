// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'ریاست دوره‌ای با قزاقستان بود. نشست پایانی دوره از آستانه به مسکو رفت؛ روسیه میزبان بود و نظربایف ریاست کرد. آغاز دوره برآورد شده است.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it: 'دوره از روی میزبان نشست پایانی و این رویه که همان کشور در این فاصله ریاست دارد، برآورد شده است.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'همکاری، توسعهٔ مشترک، شکوفایی مشترک',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': '۲۰ سال سازمان همکاری شانگهای: همکاری برای ثبات و شکوفایی',
  // No motto found.
  f5l4yb: 'شعاری یافت نشد.',
  // Towards a SECURE SCO
  '1f58c8e': 'به‌سوی سازمان همکاری شانگهای امن (SECURE)',
  // Also written “For a SECURE SCO”.
  '9db6vg': 'به‌صورت «برای سازمان همکاری شانگهای امن (SECURE)» نیز نوشته شده است.',
  // Varanasi
  '15wvvyw': 'بنارس',
  // first holder of the title
  j9h8rz: 'نخستین دارندهٔ این عنوان',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'نشست سران سمرقند در ۱۶ سپتامبر پایان یافت؛ برخی نوشته‌های ثانوی آغاز را ۱۲ یا ۱۷ سپتامبر ۲۰۲۲ می‌دانند.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'تقویت گفت‌وگوی چندجانبه – تلاش برای صلح و توسعهٔ پایدار',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'در چند رسانه با «… صلح و شکوفایی» پایان می‌یابد.',
  // Almaty
  '1rzp5kx': 'آلماتی',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'برای وزارت امور خارجهٔ قزاقستان از ۵ ژوئیهٔ ۲۰۲۳ آغاز شد.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'ترویج روح شانگهای: سازمان همکاری شانگهای در عمل',
  // Qingdao
  '1mqk20c': 'چینگدائو',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '۲۵ سال سازمان همکاری شانگهای: با هم به‌سوی صلح، توسعه و شکوفایی پایدار',
  // Cholpon-Ata
  '1fobgdv': 'چولپون‌آتا',
  // Lahore
  o9w1ou: 'لاهور',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'شعاری یافت نشد. نشست سران ۲۰۲۷ دوره را به پایان می‌رساند.',
};
