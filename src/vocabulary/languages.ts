import type { IsoDay } from '../data/types.js';
import { formatDays } from '../i18n/date-range.js';
import {
  IN_DEPTH,
  languages,
  recordTextsFile,
  wordsFile,
  type English,
  type Language,
  type Texts,
  type WordsName,
} from '../i18n/languages.js';
import { loadLocale, localeFor, type Locale } from '../i18n/locale.js';
import { claim } from '../strings/en/claim.js';
import { documentTypes } from '../strings/en/document-types.js';
import { documents } from '../strings/en/documents.js';
import { memberTable } from '../strings/en/member-table.js';
import { places } from '../strings/en/places.js';
import { states } from '../strings/en/states.js';
import { summitCard } from '../strings/en/summit-card.js';

/** The words of one language that titles are made of. */
export interface TitleWords extends Pick<
  English,
  'claim' | 'documents' | 'documentTypes' | 'memberTable' | 'places' | 'states' | 'summitCard'
> {
  readonly language: Language;
  /** Titles of documents in this language. */
  readonly documentTitles: English['titles'];
  /** The texts of terms, by the key of the English one; none in English. */
  readonly terms: Texts;
  readonly days: (start: IsoDay, end: IsoDay) => string;
}

const daysIn =
  (locale: Locale): TitleWords['days'] =>
  (start, end) =>
    formatDays(start, end, locale);

/** English needs no loading. */
export const english: TitleWords = {
  language: 'en',
  claim,
  days: daysIn(localeFor('en')),
  documents,
  documentTitles: {},
  documentTypes,
  memberTable,
  places,
  states,
  summitCard,
  terms: {},
};

/** Loads the words of a language. */
export async function titleWords(language: Exclude<Language, 'en'>): Promise<TitleWords> {
  const { words } = await languages[language].load();
  const load = async <K extends WordsName>(name: K) => (await wordsFile(language, name).load()).words;
  const [locale, claims, documents, documentTypes, memberTable, summitCard, titles, ourTitles, terms] =
    await Promise.all([
      loadLocale(language),
      IN_DEPTH.includes(language) ? load('claim') : claim,
      load('documents'),
      load('documentTypes'),
      load('memberTable'),
      load('summitCard'),
      load('titles'),
      load('ourTitles'),
      recordTextsFile(language, 'terms').load(),
    ]);
  return {
    ...words,
    language,
    claim: claims,
    days: daysIn(locale),
    documents,
    documentTitles: { ...ourTitles, ...titles },
    documentTypes,
    memberTable,
    summitCard,
    terms: terms.texts,
  };
}

/** Loads the words of all other languages. Nothing else in this folder depends on the list of languages. */
export const otherLanguages = (): Promise<readonly TitleWords[]> =>
  Promise.all((Object.keys(languages) as (keyof typeof languages)[]).map(titleWords));
