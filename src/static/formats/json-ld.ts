import { yearOf } from '../../data/queries/dates.js';
import { dataset } from '../../dataset.js';
import type {
  OwnDataset,
  SummitDetail,
  Sourced,
  State,
  StatusInterval,
  SummitDocument,
} from '../../data/types.js';
import { documentTypes as english } from '../../strings/en/document-types.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { states as englishStates } from '../../strings/en/states.js';
import { summitCard as englishCard } from '../../strings/en/summit-card.js';
import { languages, wordsIn, type LoadedLanguage } from '../../i18n/languages.js';
import type { Locale } from '../../i18n/locale.js';
import { british, typeset } from '../../i18n/names.js';
import { inDigits } from '../../i18n/numbers.js';
import { fill } from '../../i18n/phrases.js';
import { attribute, descendants } from '../tree.js';
import { datasetWith } from '../dataset-with.js';
import type { Drawing } from '../drawing.js';
import type { FormatWriter, Rendering } from './types.js';

type Thing = { readonly '@type': string; readonly [property: string]: unknown };

const ORGANISATION = {
  '@type': 'Organization',
  name: 'Shanghai Cooperation Organisation',
  alternateName: 'SCO',
};
/** Types that are legally binding for states; all others are creative works. */
const LAW = new Set(['agreement', 'charter', 'convention', 'treaty']);

const isDocument = (record: Sourced): record is SummitDocument => 'themes' in record;
const isSummit = (record: Sourced): record is SummitDetail => 'participation' in record;
const stateOf = (record: Sourced, own: OwnDataset | undefined): State | undefined =>
  datasetWith(own).states.find(({ statuses }) => (statuses as readonly Sourced[]).includes(record));

/** The records shown, in schema.org terms. Nothing is added that the reader does not see. */
function things({ drawing, nodes }: Rendering): readonly Thing[] {
  const days = new Set([...descendants(nodes)].map((node) => attribute(node, 'datetime')));
  const { cite } = drawing;
  const roles: Thing[] = [];
  const out: Thing[] = [];
  for (const record of cite.records) {
    if (isSummit(record)) out.push(event(record, drawing));
    else if (isDocument(record)) out.push(work(record, drawing));
    else {
      const state = stateOf(record, drawing.own);
      if (state) roles.push(role(state, record as StatusInterval, drawing, days));
    }
  }
  return roles.length ? [{ ...ORGANISATION, member: roles }, ...out] : out;
}

const pack = ({ language }: Locale): LoadedLanguage['words'] | undefined =>
  language === 'en' ? undefined : languages[language].value?.words;

function event({ id }: SummitDetail, { locale, own }: Drawing): Thing {
  const meeting = datasetWith(own).summits.find((summit) => summit.id === id)!;
  const cities: { readonly [place: string]: string } = pack(locale)?.places ?? englishPlaces;
  const city = cities[meeting.place] ?? meeting.place;
  const { heading } =
    wordsIn(locale.language, 'summitCard', englishCard, ({ value }) => value) ?? englishCard;
  return {
    '@type': 'Event',
    name: fill(heading, { place: city, year: inDigits(yearOf(meeting.end), locale.tag) }).join(''),
    startDate: meeting.start,
    endDate: meeting.end,
    eventAttendanceMode: `https://schema.org/${{ video: 'Online', hybrid: 'Mixed', 'in-person': 'Offline' }[meeting.format ?? 'in-person']}EventAttendanceMode`,
    location: { '@type': 'Place', name: city },
    organizer: ORGANISATION,
  };
}

/**
 * The title shown. Schema.org's `inLanguage` is the language of the work, so it stands only beside a title from a source: our
 * translation of a title does not say that the document exists in the language.
 */
function titleOf({ id, title }: SummitDocument, { locale: { language }, own }: Drawing) {
  const house = own?.titles?.[id];
  if (house) return { name: house };
  if (language === 'en') return { name: british(title), inLanguage: language };
  const { titles, ourTitles } = dataset.titles[language];
  const [known, ours] = [titles[id], ourTitles[id]];
  if (known) return { name: known, inLanguage: language };
  return ours ? { name: ours } : { name: british(title), inLanguage: 'en' };
}

function work(record: SummitDocument, drawing: Drawing): Thing {
  const { id, type, date } = record;
  const { locale, own } = drawing;
  const { name, ...rest } = titleOf(record, drawing);
  const types = wordsIn(locale.language, 'documentTypes', english, ({ value }) => value) ?? english;
  const all = Object.values(datasetWith(own).documentsBySummit).flat();
  const adopted = date ?? all.find((document) => document.id === id)?.date;
  return {
    '@type': LAW.has(type) ? 'Legislation' : 'CreativeWork',
    name: typeset(name).replace(/\u2060/g, ''),
    ...rest,
    ...(LAW.has(type)
      ? { legislationType: types[type], legislationDate: adopted }
      : { genre: types[type], dateCreated: adopted }),
    creator: ORGANISATION,
  };
}

function role(
  { id }: State,
  { status, from, to }: StatusInterval,
  { day, locale, own }: Drawing,
  shown: ReadonlySet<string | undefined>,
): Thing {
  return {
    '@type': 'OrganizationRole',
    roleName: status,
    // A map, for example, shows who was a member but not since when.
    ...(shown.has(from) && { startDate: from }),
    // A status that ended after the day shown was still open on it.
    ...(to && to <= day && { endDate: to }),
    member: {
      '@type': 'Country',
      name: own?.names?.[id] ?? (pack(locale)?.states ?? englishStates)[id] ?? id,
      identifier: id.toUpperCase(),
    },
  };
}

/** Tags that show too little of their records to describe them: of a summit its last day, of an expired document its end. */
const BRIEF: ReadonlySet<string> = new Set(['sco-changes']);

/** schema.org as JSON-LD, for a script element of the type `application/ld+json`. */
export const jsonLd: FormatWriter = {
  write: (rendering) => {
    // So do all tags inside a sentence.
    const graph = rendering.inline || BRIEF.has(rendering.tag) ? [] : things(rendering);
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
  },
};
