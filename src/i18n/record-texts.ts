import type { Lazy } from '../lib/lazy.js';
import type { RecordFile, Texts } from './language-module.js';
import { recordTextsFile, type Language } from './languages.js';
import { textKey } from './text-key.js';

const translations = new WeakMap<Texts, WeakMap<object, unknown>>();

/** Records of a file with their texts in a language; `undefined` while those are loading. */
export function inLanguage<T>(
  language: Exclude<Language, 'en'>,
  file: RecordFile,
  records: T,
  use: <V>(thing: Lazy<V>) => V | undefined,
): T | undefined {
  const texts = use(recordTextsFile(language, file))?.texts;
  return texts && translate(records, texts, language);
}

/**
 * Records with their texts in another language. Ids stay as they are, and what has no translation there, such as addresses.
 * A text that a record has in several languages gets one more, under `language` (BCP 47). The same records give the same result.
 */
function translate<T>(records: T, texts: Texts, language: string): T {
  // A text that waits for its translator is there with an empty string.
  if (typeof records === 'string') return (texts[textKey(records)] || records) as T;
  if (typeof records !== 'object' || records === null) return records;
  const known = translations.get(texts) ?? new WeakMap<object, unknown>();
  translations.set(texts, known);
  if (!known.has(records)) known.set(records, translateAll(records, texts, language));
  return known.get(records) as T;
}

function translateAll(records: object, texts: Texts, language: string): unknown {
  if (Array.isArray(records)) return records.map((each: unknown) => translate(each, texts, language));
  const { en, ...others } = records as { readonly [name: string]: unknown };
  const local = typeof en === 'string' ? texts[textKey(en)] : undefined;
  if (en !== undefined) return local ? { en, [language]: local, ...others } : records;
  return Object.fromEntries(
    Object.entries(others).map(([name, value]) => [
      name,
      // Under the id of Indonesia there is a record.
      name === 'id' && typeof value === 'string' ? value : translate(value, texts, language),
    ]),
  );
}
