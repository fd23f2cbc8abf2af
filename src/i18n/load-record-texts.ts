import { lazy, type Lazy } from '../lib/lazy.js';
import type { Language, RecordFile } from './languages.js';

/** Translations of records, for pages in another language than English. */
const recordTexts = /* @__PURE__ */ lazy(() => import('./record-texts.js'));

/** Records of a file with their texts in a language; `undefined` while those are loading. */
export const recordsIn = <T>(
  language: Language,
  file: RecordFile,
  records: T,
  use: <V>(thing: Lazy<V>) => V | undefined,
): T | undefined =>
  language === 'en' ? records : use(recordTexts)?.inLanguage(language, file, records, use);
