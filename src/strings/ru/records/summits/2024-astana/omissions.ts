// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2024-astana/omissions.ts`, each below the English one. */
export const texts: Texts = {
  // As the meeting ended, China took the chair, and the next summit was fixed for 2025, in China.
  '4bq8ow':
    'По завершении заседания председательство перешло к Китаю; следующий саммит назначен на 2025 г. в Китае.',
  // On 4 July a session was called “SCO Plus” for the first time ever.
  '1f8jqts': '4 июля заседание впервые прошло под названием «ШОС плюс».',
  // There were 25 documents: 20 decisions, three statements, one intergovernmental agreement and the declaration.
  '11tj7f8':
    'Документов было 25: 20 решений, три заявления, одно межправительственное соглашение и декларация.',
  // IOFS, ECO and the United Arab Emirates took part.
  '15at1su': 'Участвовали ИОПБ, ОЭС и Объединённые Арабские Эмираты.',
  // Kazakhstan’s Nurlan Yermekbayev was named Secretary-General for 2025–2027.
  '1mqkuwg': 'Генеральным секретарём на 2025–2027 гг. назначен представитель Казахстана Нурлан Ермекбаев.',
  // The package held the environmental protection agreement and three statements, on good-neighbourliness, drinking water and waste.
  zbvs00:
    'В пакет вошли соглашение об охране окружающей среды и три заявления — о добрососедстве, питьевой воде и отходах.',
  // The SCO named Qingdao tourism and cultural capital for 2024–2025, and 2025 its year of sustainable development.
  xg1cim:
    'ШОС объявила Циндао туристической и культурной столицей на 2024–2025 гг., а 2025 год — Годом устойчивого развития.',
};
