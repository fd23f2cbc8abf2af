import { allStates } from '../data/all-states.js';
import { organisations } from '../data/organisations.js';
import { mergeById } from '../data/queries/merge-by-id.js';
import type { OwnDataset } from '../data/types.js';
import { wordsIn, type English, type WordsName } from '../i18n/languages.js';
import { recordsIn } from '../i18n/load-record-texts.js';
import type { Locale } from '../i18n/locale.js';
import { nameIn } from '../i18n/names.js';
import { fill } from '../i18n/phrases.js';
import type { Lazy } from '../lib/lazy.js';
import { capitals } from '../strings/en/capitals.js';
import type { citations } from '../strings/en/citations.js';
import { ourTitles } from '../strings/en/our-titles.js';
import { places } from '../strings/en/places.js';
import { states } from '../strings/en/states.js';
import { titles } from '../strings/en/titles.js';
import type { Naming } from './cited-facts.js';
import { inDigits } from '../i18n/numbers.js';

/** How the list of sources names records: as the tags do. Undefined while words are loading. */
export function namingIn(
  { language, tag }: Locale,
  words: typeof citations,
  { own, respell }: { own: OwnDataset | undefined; respell: ((text: string) => string) | undefined },
  use: <T>(thing: Lazy<T>) => T | undefined,
): Naming | undefined {
  const load = <K extends WordsName>(name: K, english: English[K]) => wordsIn(language, name, english, use);
  const [stateNames, documentTitles, ourDocumentTitles, ...cities] = [
    load('states', states),
    load('titles', titles),
    load('ourTitles', ourTitles),
    load('capitals', capitals),
    load('places', places),
  ] as const;
  if (!stateNames || !documentTitles || !ourDocumentTitles || cities.some((each) => !each)) return undefined;
  const cityNames: { readonly [id: string]: string } = Object.assign({}, ...cities);
  const acronyms = recordsIn(language, 'organisations', organisations, use);
  if (!acronyms) return undefined;
  const prose = (text: string) =>
    language === 'en' ? nameIn(language, undefined, undefined, text, respell) : { text };
  const ownTitles: { readonly [id: string]: string | undefined } = own?.titles ?? {};
  return {
    states: mergeById(allStates, own?.states, own?.replace),
    state: (id) => nameIn(language, own?.names?.[id], stateNames[id], id),
    title: ({ id, title }) =>
      nameIn(language, ownTitles[id], documentTitles[id] ?? ourDocumentTitles[id], title, respell),
    prose,
    organisation: (id) => prose(acronyms.find((each) => each.id === id)?.acronym ?? id.toUpperCase()),
    text: ({ en, ...translations }) => nameIn(language, undefined, translations[language], en, respell),
    meeting: (place, year) => ({
      text: fill(words.meeting, { place: cityNames[place] ?? place, year: inDigits(year, tag) }).join(''),
    }),
  };
}
