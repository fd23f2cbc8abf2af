// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Raislik Qozogʻistonda boʻlgan. Yakuniy sammit Ostonadan Moskvaga koʻchirilgan: mezbon – Rossiya, raislik qilgan – Nazarboyev. Muddat boshlanishi bilvosita aniqlangan.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Muddat yakuniy sammit mezboniga va oraliqda shu davlat raislik qilishi amaliyotiga qarab bilvosita aniqlangan.',
  // Cooperation, co-development, co-prosperity
  '18fejh2': 'Hamkorlik, birgalikda taraqqiyot, birgalikda farovonlik',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': 'SHHTga 20 yil: barqarorlik va farovonlik yoʻlida hamkorlik',
  // No motto found.
  f5l4yb: 'Shiori topilmadi.',
  // Towards a SECURE SCO
  '1f58c8e': 'Xavfsiz SHHT sari',
  // Also written “For a SECURE SCO”.
  '9db6vg': '“Xavfsiz SHHT uchun” (For a SECURE SCO) deb ham yoziladi.',
  // Varanasi
  '15wvvyw': 'Varanasi',
  // first holder of the title
  j9h8rz: 'bu nomga ega boʻlgan birinchi shahar',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Samarqand sammiti 16-sentabrda tugagan; ayrim ikkilamchi nashrlar boshlanishini 2022-yil 12- yoki 17-sentabr deb koʻrsatadi.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Koʻp tomonlama muloqotni mustahkamlash – barqaror tinchlik va taraqqiyot sari intilish',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'Bir necha nashrda u “…tinchlik va farovonlik” soʻzlari bilan tugaydi.',
  // Almaty
  '1rzp5kx': 'Olmaota',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'Qozogʻiston tashqi ishlar vazirligiga koʻra, 2023-yil 5-iyulda boshlangan.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Shanxay ruhiga sodiqlik: SHHT harakatda',
  // Qingdao
  '1mqk20c': 'Sindao',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': 'SHHTga 25 yil: barqaror tinchlik, taraqqiyot va farovonlik sari birgalikda',
  // Cholpon-Ata
  '1fobgdv': 'Choʻlponota',
  // Lahore
  o9w1ou: 'Lohur',
  // A motto was not found. The 2027 summit ends the term.
  nbdylz: 'Shior topilmadi. Muddat 2027-yilgi sammit bilan tugaydi.',
};
