import { titles } from '../data/load/titles.js';
import type { IsoDay, Language } from '../data/types.js';
import { formatDays } from '../i18n/date-range.js';
import { packs, type LocalWords, type Packs } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { lazy } from '../lib/lazy.js';
import { claim } from '../strings/en/claim.js';
import { documentTypes } from '../strings/en/document-types.js';
import { documents } from '../strings/en/documents.js';
import { memberTable } from '../strings/en/member-table.js';
import { places } from '../strings/en/places.js';
import { states } from '../strings/en/states.js';
import { summitCard } from '../strings/en/summit-card.js';

/** What titles are made of, in one language. */
export interface TitleWords extends Pick<
  Packs,
  'documents' | 'documentTypes' | 'memberTable' | 'places' | 'states' | 'summitCard'
> {
  readonly language: Language;
  readonly claim: Pick<typeof claim, 'verdict' | 'category'>;
  /** Titles of documents that are not their English ones. */
  readonly documentTitles: { readonly [document: string]: string | undefined };
  readonly days: (start: IsoDay, end: IsoDay) => string;
}

const daysIn =
  (language: Language): TitleWords['days'] =>
  (start, end) =>
    formatDays(start, end, localeFor(language).tag);

/** English words are there at once. */
export const english: TitleWords = {
  language: 'en',
  claim,
  days: daysIn('en'),
  documents,
  documentTitles: {},
  documentTypes,
  memberTable,
  places,
  states,
  summitCard,
};

/** Words of one tag, which the packs of the languages do not have. */
const claimWords: LocalWords<typeof claim> = {
  ru: lazy(() => import('../strings/ru/claim.js')),
  'zh-Hans': lazy(() => import('../strings/zh-Hans/claim.js')),
};

/** The words of every other language. Nothing else in this folder knows which languages there are. */
export function otherLanguages(): Promise<readonly TitleWords[]> {
  const languages = Object.keys(packs) as (keyof typeof packs)[];
  return Promise.all(
    languages.map(async (language) => {
      const [pack, claim, foreign] = await Promise.all([
        packs[language].load(),
        claimWords[language].load(),
        titles[language].load(),
      ]);
      const { titles: documentTitles } = foreign;
      return { ...pack, language, claim: claim.words, days: daysIn(language), documentTitles };
    }),
  );
}
