import type { ScoElement } from './sco-element.js';
import type { LocalWords } from '../i18n/languages.js';

/** A tag's own words in the reader's language; nothing while they are on their way. */
export function ownWords<T>(tag: ScoElement, english: T, local: LocalWords<T>): T | undefined {
  const { language } = tag.locale;
  return language === 'en' ? english : tag.use(local[language])?.words;
}
