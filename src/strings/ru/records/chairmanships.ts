// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/chairmanships.ts`, each below the English one. */
export const texts: Texts = {
  // The chair was Kazakhstan’s. Its closing summit moved from Astana to Moscow, with Russia as host and Nazarbayev presiding. When the term began is inferred.
  '4aa5kb':
    'Председательствовал Казахстан. Завершающий саммит перенесли из Астаны в Москву: принимала Россия, председательствовал Назарбаев. Начало срока определено косвенно.',
  // The host of the closing summit, and the practice that this state chairs in between, give an inferred term.
  axz3it:
    'Срок определён косвенно: по стране, принявшей завершающий саммит, и по практике, согласно которой она же председательствует в предшествующий период.',
  // 20 years of the SCO: cooperation for stability and prosperity
  '3gspgj': '20 лет ШОС: сотрудничество ради стабильности и процветания',
  // No motto found.
  f5l4yb: 'Девиз не найден.',
  // Towards a SECURE SCO
  '1f58c8e': 'На пути к безопасной ШОС',
  // Also written “For a SECURE SCO”.
  '9db6vg': 'Встречается и вариант «За безопасную ШОС» (For a SECURE SCO).',
  // Varanasi
  '15wvvyw': 'Варанаси',
  // first holder of the title
  j9h8rz: 'первый обладатель этого звания',
  // The Samarkand summit ended on 16 September; some secondary pieces put the start at 12 or 17 September 2022.
  '1imsof8':
    'Саммит в Самарканде завершился 16 сентября; в некоторых вторичных публикациях начало срока отнесено к 12 или 17 сентября 2022 г.',
  // Strengthening Multilateral Dialogue – Striving for Sustainable Peace and Development
  '1vi4gta': 'Укрепление многостороннего диалога — стремление к устойчивому миру и развитию',
  // “…Peace and Prosperity” ends it in several outlets.
  '1p3nqsg': 'В ряде изданий девиз заканчивается словами «…миру и процветанию».',
  // Almaty
  '1rzp5kx': 'Алматы',
  // Began 5 July 2023 for Kazakhstan’s foreign ministry.
  '1pvp8fs': 'По данным МИД Казахстана, председательство началось 5 июля 2023 г.',
  // Upholding the Shanghai Spirit: SCO on the Move
  '6xgedk': 'Продвижение Шанхайского духа: ШОС в действии',
  // Qingdao
  '1mqk20c': 'Циндао',
  // 25 years of the SCO: together towards sustainable peace, development and prosperity
  '139ca3d': '25 лет ШОС: вместе к устойчивому миру, развитию и процветанию',
  // Cholpon-Ata
  '1fobgdv': 'Чолпон-Ата',
  // Lahore
  o9w1ou: 'Лахор',
  // The handover is known from press reports; a motto was not found. The 2027 summit ends the term.
  '1qjhlkr':
    'О передаче председательства известно из сообщений прессы; девиз не найден. Срок завершится саммитом 2027 г.',
};
