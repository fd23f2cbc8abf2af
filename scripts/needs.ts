/**
 * What tags need for their first drawing: the build puts it into the autoloader, which requests it at once. `npm run size`
 * fails where a tag asks for more after the first answers, or where something here is not used.
 */
import { datasetInfo } from '../src/data/dataset-info.js';
import { summits } from '../src/data/summits.js';
import { summitsConcerned } from '../src/components/changes/changes.model.js';
import { yearBefore } from '../src/data/queries/year-before.js';
import { LANGUAGES } from '../src/i18n/languages.js';

/** The only summit with quotations, claims and a chronology. */
const ASTANA = '2024-astana';

/** How records get their texts in another language than English. */
const TEXTS = '@../record-texts,@records';
/** Titles of documents in another language than English. */
const TITLES = '@titles,@our-titles';
const OFFICIAL = 'names=official:official-names';
/** Which blocks of sources follow depends on the records. */
const NOTES = `sources=facts:source-list,sources,language-names,publishers,@citations,@publishers,${TEXTS}`;
const CLAIMS = ['claims', 'conflicts', 'open-questions']
  .flatMap((name) => [`summits/${ASTANA}/${name}`, `@summits/${ASTANA}/${name}`])
  .join(',');

const today = datasetInfo.date;
const changesOfYear = summitsConcerned(yearBefore(today), today).map((id) => `summits/${id}`);

/**
 * For each tag the files in `dist/cdn/chunks` that it needs beside its own, the shared one and those of its language:
 *
 * - `summits/$` is the file of the summit that the tag is about, `summits/+` that of the next one.
 * - `@name` is `ru/name` on a page in Russian, and nothing on one in English.
 * - `layout=table:name` is needed if the attribute has this value, a regular expression. `undefined` is the value of an
 *   attribute that is not there, `meeting` the id of the summit that the tag is about.
 */
export const NEEDS: { readonly [tag: string]: readonly string[] } = {
  'candidate-list': ['@candidate-list', TEXTS, '@aspirations', OFFICIAL, NOTES],
  'chair-list': ['@chair-list', TEXTS, '@chairmanships', 'summits,capitals', OFFICIAL, NOTES],
  changes: [
    '@changes',
    TEXTS,
    TITLES,
    '@secretaries-general',
    `from=undefined:asof=undefined:${changesOfYear.join(',')}`,
    OFFICIAL,
    NOTES,
  ],
  claim: ['@claim', TEXTS, TITLES, CLAIMS, NOTES],
  'claim-list': [
    '@claim,@claim-list',
    TEXTS,
    CLAIMS,
    `omissions=(?!hide).*:summits/${ASTANA}/omissions,@summits/${ASTANA}/omissions`,
    NOTES,
  ],
  'document-card': [
    '@document-card',
    TEXTS,
    '@our-titles',
    'language-names',
    ...LANGUAGES.filter((language) => language !== 'en').map((language) => `${language},${language}/titles`),
    'document=undefined:summits/$.background,@summits/$.background',
    NOTES,
  ],
  'document-timeline': [TITLES, NOTES],
  'event-timeline': [
    '@event-timeline',
    'summits/$',
    `meeting=${ASTANA}:summits/$/events,@summits/$/events,${TEXTS}`,
    `meeting=(?!${ASTANA}).*:summits/+`,
    OFFICIAL,
    NOTES,
  ],
  fact: [
    '@fact',
    'name=(chair|secret).*:fact.offices',
    `name=secretary-general:@secretaries-general,${TEXTS}`,
    'name=(latest|summit|.*docu|partic).*:fact.summits,summits/$',
    'name=(?!chair|secret|latest|summit|.*docu|partic).*:fact.states',
    'name=.*share:fact.shares',
    'format=words:numbers,@numbers',
    OFFICIAL,
  ],
  figure: ['@figure', OFFICIAL, NOTES],
  map: ['@map', 'layout=dots:dots,map', OFFICIAL, NOTES],
  'member-list': ['flags=(?!undefined|false).*:flagged', 'layout=table:member-table', OFFICIAL, NOTES],
  'membership-history': [
    '@membership-history',
    `layout=table:history-table,states.background,@states.background,${TEXTS}`,
    OFFICIAL,
    NOTES,
  ],
  'organisation-list': [
    '@organisation-list',
    TEXTS,
    'organisation-list.model,@organisations,@organisations.background,@bodies',
    OFFICIAL,
    NOTES,
  ],
  'outcome-list': [
    '@outcome-list',
    TEXTS,
    TITLES,
    'language-names,summits/$,summits/$.background,@summits/$.background',
    `meeting=${ASTANA}:summits/$/conflicts,@summits/$/conflicts`,
    NOTES,
  ],
  'participant-list': [
    '@participant-list',
    TEXTS,
    'summits/$,summits/$.background,@summits/$.background,@organisations',
    OFFICIAL,
    NOTES,
  ],
  provider: [],
  'quote-list': [
    '@quote-list',
    TEXTS,
    `summit=undefined:asof=(undefined|latest|202[4-9].*):summits/${ASTANA}`,
    'summit=(?!undefined).*:summits/$',
    `summit=(undefined|2024|${ASTANA}):summits/${ASTANA}/quotes,@summits/${ASTANA}/quotes`,
    NOTES,
  ],
  roadmap: [
    '@roadmap',
    TITLES,
    'summit=(?!undefined).*:summit-map',
    `summit=(2024|${ASTANA}):summits/${ASTANA}/roadmap,@summits/${ASTANA}/roadmap,${TEXTS}`,
    NOTES,
  ],
  'state-card': [
    '@state-card',
    TEXTS,
    TITLES,
    'state-card.facts,@aspirations,@states.background,@chairmanships',
    OFFICIAL,
    NOTES,
  ],
  'summit-card': [TEXTS, TITLES, 'summits/$,@summits/$,summits/+', OFFICIAL, NOTES],
  'summit-list': ['@summit-list', TEXTS, '@summit-overviews,@shanghai-five', OFFICIAL, NOTES],
  term: ['@term', TEXTS, 'term.model,sources,@organisations,@organisations.background,@bodies'],
};

/** A pattern of the usual `lang` attributes that mean a language. Others are understood by the tag itself, later. */
const pattern = (language: string): string =>
  // Mandarin, in the regions that write it as we do.
  language === 'zh-Hans' ? '(zh[-_])?(cmn|zh)([-_](Hans|CN|SG)|$)' : `${language}(?![a-z])`;

/** The constants of `src/preload.ts`. */
export const constants = {
  __SCO_NEEDS__: JSON.stringify(
    Object.fromEntries(Object.entries(NEEDS).map(([tag, needs]) => [tag, needs.join(' ')])),
  ),
  __SCO_SUMMITS__: JSON.stringify(summits.map(({ id, end }) => end + id.slice(5)).join(' ')),
  __SCO_DAY__: JSON.stringify(today),
  __SCO_LANGUAGES__: JSON.stringify(
    LANGUAGES.filter((language) => language !== 'en').map((language) => [language, pattern(language)]),
  ),
};
