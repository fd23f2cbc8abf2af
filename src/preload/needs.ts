/**
 * What tags need for their first drawing: the build puts it into the autoloader, which requests it at once, and the command
 * writes it into pages. `npm run size` fails where a tag asks for more after the first answers, or where something here is not used.
 */
import { datasetInfo } from '../data/dataset-info.js';
import { summits } from '../data/summits.js';
import { summitsConcerned } from '../components/changes/changes.model.js';
import { yearBefore } from '../data/queries/year-before.js';
import { LANGUAGES } from '../i18n/languages.js';
import { vocabulary } from '../vocabulary/vocabulary.js';
import type { Needs } from './files.js';

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
 *
 * A tag that is not here needs its words, and what settings ask for.
 */
const NEEDS: { readonly [tag: string]: readonly string[] } = {
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

/** For the autoloader and the command. */
export const needs: Needs = {
  tags: Object.fromEntries(
    Object.keys(vocabulary)
      .map((name) => name.slice('sco-'.length))
      .map((tag) => [tag, (NEEDS[tag] ?? [`@${tag}`, OFFICIAL, NOTES]).join(' ')]),
  ),
  summits: summits.map(({ id, end }) => end + id.slice(5)).join(' '),
  day: today,
  languages: LANGUAGES.filter((language) => language !== 'en').map((language) => [
    language,
    pattern(language),
  ]),
};
