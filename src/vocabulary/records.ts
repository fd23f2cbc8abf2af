import { allStates } from '../data/all-states.js';
import { bodies } from '../data/bodies.js';
import { documents } from '../data/documents.js';
import { organisationBackgrounds } from '../data/organisations.background.js';
import { organisations } from '../data/organisations.js';
import { claims } from '../data/summits/2024-astana/claims.js';
import { quotes } from '../data/summits/2024-astana/quotes.js';
import { summits } from '../data/summits.js';
import { concepts } from '../data/terms.js';
import { textKey } from '../i18n/text-key.js';
import type { Organisation } from '../data/types.js';
import { slug } from '../lib/slug.js';
import { english, type TitleWords } from './languages.js';
import type { IdKind } from './types.js';

/** An id with its title. */
export interface TitledId {
  readonly id: string;
  /** Undefined if the language has no title of its own for it. English has all titles. */
  readonly title: (words: TitleWords) => string | undefined;
  /** Distinguishes similar titles: a date, a verdict or an acronym. The same in all languages. */
  readonly detail?: string | undefined;
}

type Titles = { readonly [id: string]: string | undefined };

/** The ids of a set of words, in the order of the English file. */
const words = (pick: (words: TitleWords) => Titles): readonly TitledId[] =>
  Object.keys(pick(english)).map((id) => ({ id, title: (words) => pick(words)[id] }));

const inEnglish =
  (title: string): TitledId['title'] =>
  ({ language }) =>
    language === 'en' ? title : undefined;

const organisation = ({ id, name, acronym }: Organisation): TitledId => ({
  id,
  title: inEnglish(name),
  detail: acronym,
});
const ownBodies = bodies.map(({ id, name }): TitledId => ({ id, title: inEnglish(name) }));
const stateIds = new Set<string>(allStates.map(({ id }) => id));
const speakers = new Map(quotes.map((quote) => [slug(quote.speaker), quote]));

/** Every id that an attribute can have. */
export const records: { readonly [kind in IdKind]: readonly TitledId[] } = {
  summit: summits.map(({ id, place, placeNow, start, end }) => ({
    id,
    title({ days, places, summitCard }) {
      const names: Titles = places;
      const now = placeNow ? summitCard.now.replace('{place}', names[placeNow] ?? placeNow) : '';
      return `${names[place]}${now}, ${days(start, end)}`;
    },
  })),
  state: words(({ states }) => states).filter(({ id }) => stateIds.has(id)),
  document: documents.map(({ id, title, date }) => ({
    id,
    title: ({ language, documentTitles }) => (language === 'en' ? title : documentTitles[id]),
    detail: date,
  })),
  status: words(({ memberTable }) => memberTable.statusOf),
  theme: words(({ documents }) => documents.themes),
  type: words(({ documentTypes }) => documentTypes),
  claim: claims.map(({ id, claim, verdict }) => ({ id, title: inEnglish(claim), detail: verdict })),
  verdict: words(({ claim }) => claim.verdict),
  category: words(({ claim }) => claim.category),
  organisation: [...organisations.map(organisation), ...ownBodies],
  term: [
    ...concepts.map(({ id, name, acronym }) => ({
      id,
      title: ({ language, terms }: TitleWords) => (language === 'en' ? name.en : terms[textKey(name.en)]),
      detail: acronym?.en,
    })),
    // Only organisations with a background text can be explained.
    ...organisations.filter(({ id }) => organisationBackgrounds[id]).map(organisation),
    ...ownBodies,
  ],
  speaker: [...speakers].map(([id, { speaker, office }]) => ({
    id,
    title: inEnglish(`${speaker}, ${office}`),
  })),
  quote: quotes.map(({ id, speaker, quote, date }) => ({
    id,
    title: inEnglish(`${speaker}: “${quote}”`),
    detail: date,
  })),
};
