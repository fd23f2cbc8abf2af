/**
 * What tags need for their first drawing: the build puts it into the autoloader, which requests it at once, and the command
 * writes it into pages. `npm run size` fails where a tag asks for more after the first answers, or where something here is not used.
 */
import { chairNow } from '../data/chair-now.js';
import { datasetInfo } from '../data/dataset-info.js';
import { firstContradicted } from '../data/first-contradicted.js';
import { summitConflicts } from '../data/load/summit-depth.js';
import { summits } from '../data/summits.js';
import { summitsConcerned } from '../components/changes/changes.model.js';
import { newestDocument } from '../data/newest-document.js';
import { yearBefore } from '../data/queries/year-before.js';
import { IN_DEPTH, LANGUAGES } from '../i18n/languages.js';
import { IN_DEPTH_TAGS } from '../vocabulary/in-depth.js';
import { vocabulary } from '../vocabulary/vocabulary.js';
import type { Needs } from './files.js';

/** The only summit with quotations, claims and a chronology. */
const ASTANA = '2024-astana';

/** How records get their texts in another language than English. */
const TEXTS = 'language=..+:record-texts';
/** Titles of all documents in another language than English. */
const TITLES = '@titles,@our-titles';
const OFFICIAL = 'names=official:official-names';
/** Which blocks of sources follow depends on the records. */
const NOTES = `sources=facts:source-list,sources,language-names,publishers,@citations,@language-names,@records/publishers sources=facts:${TEXTS}`;
const CLAIMS = ['claims', 'conflicts', 'open-questions']
  .flatMap((name) => [`summits/${ASTANA}/${name}`, `@records/summits/${ASTANA}/${name}`])
  .join(',');

/** What a profile of a state that is not given by its code is drawn from. */
const ALL_PROFILES =
  'state-card.facts,@capitals,@titles/about-states,@records/aspirations,@records/states.background,@records/chairmanships';

/** What a term is explained from that is not given by its id. */
const ALL_TERMS =
  'term.records,@records/terms,@records/organisations,@records/organisations.background,@records/bodies';

const today = datasetInfo.date;
const changesOfYear = summitsConcerned(yearBefore(today), today).flatMap((id) => [
  `summits/${id}`,
  `@titles/${id}`,
]);

/**
 * For each tag the files in `dist/cdn/chunks` that it needs beside its own, the shared one and those of its language:
 *
 * - `summits/$` is the file of the summit that the tag is about, `summits/+` that of the next one.
 * - `@name` is `../strings/ru/name` on a page in Russian, and nothing on one in English.
 * - `states/{state}` is the file with the value of this attribute in its name, in small letters.
 * - `layout=table:name` is needed if the attribute has this value, a regular expression. `undefined` is the value of an
 *   attribute that is not there, `meeting` the id of the summit that the tag is about.
 *
 * `text` is the text inside of a `<sco-term>`.
 *
 * A tag that is not here needs its words, and what settings ask for.
 */
const NEEDS: { readonly [tag: string]: readonly string[] } = {
  'candidate-list': ['@candidate-list,@dispute-note', TEXTS, '@records/aspirations', OFFICIAL, NOTES],
  'chair-list': [
    '@chair-list,@capitals,@dispute-note',
    TEXTS,
    '@records/chairmanships',
    'summits,capitals',
    OFFICIAL,
    NOTES,
  ],
  changes: [
    '@changes',
    TEXTS,
    '@records/secretaries-general',
    `from=undefined:asof=undefined:${changesOfYear.join(',')}`,
    'layout=(?!inline).*:asof=(undefined|latest):correction-notes,@corrections,@records/corrections',
    OFFICIAL,
    NOTES,
  ],
  claim: [
    '@claim,@dispute-note,@document-types',
    TEXTS,
    `claim=undefined:asof=(undefined|latest):claims/${firstContradicted},@records/claims/${firstContradicted}`,
    `claim=undefined:asof=(?!undefined|latest).*:${CLAIMS}`,
    'claim=(?!undefined)[a-z][a-z\\d-]*:claims/{claim},@records/claims/{claim}',
    NOTES,
  ],
  'claim-list': [
    '@claim,@claim-list,@dispute-note',
    TEXTS,
    CLAIMS,
    `omissions=(?!hide).*:summits/${ASTANA}/omissions,@records/summits/${ASTANA}/omissions`,
    NOTES,
  ],
  'document-card': [
    '@document-card,@documents,@document-types,@language-names',
    TEXTS,
    'language-names',
    `document=undefined:asof=(undefined|latest):documents/${newestDocument},@titles/$,@records/summits/$.background`,
    `document=undefined:asof=(?!undefined|latest).*:document-card.records,${LANGUAGES.slice(1)
      .map((language) => `../strings/${language}/titles/$`)
      .join(',')},summits/$.background,@records/summits/$.background`,
    'document=(?!undefined)[a-z][a-z\\d-]*:documents/{document}',
    NOTES,
  ],
  'document-timeline': ['@document-timeline,@documents,@document-types', TITLES, NOTES],
  'event-timeline': [
    '@event-timeline,@summit-card',
    'summits/$',
    `meeting=${ASTANA}:summits/$/events,@records/summits/$/events`,
    `meeting=${ASTANA}:${TEXTS}`,
    `meeting=(?!${ASTANA}).*:summits/+`,
    OFFICIAL,
    NOTES,
  ],
  fact: [
    '@fact,@amounts',
    'name=(chair|secret).*:fact.offices',
    'name=secretary-general:@records/secretaries-general',
    `name=secretary-general:${TEXTS}`,
    'name=(latest|summit|.*docu|partic).*:fact.summits,summits/$',
    'name=(?!chair|secret|latest|summit|.*docu|partic).*:fact.states',
    'name=.*share:fact.shares',
    'format=words:numbers,@numbers',
    OFFICIAL,
  ],
  figure: ['@figure,@amounts', OFFICIAL, NOTES],
  map: ['@map', 'layout=dots:dots,map', OFFICIAL, NOTES],
  'member-list': [
    '@member-list',
    'flags=(?!undefined|false).*:flagged',
    'layout=table:member-table,@member-table,@capitals,@amounts',
    OFFICIAL,
    NOTES,
  ],
  'membership-history': [
    '@membership-history,@member-list,@dispute-note',
    'layout=table:history-table,states.background,@records/states.background',
    `layout=table:${TEXTS}`,
    OFFICIAL,
    NOTES,
  ],
  'organisation-list': [
    '@organisation-list,@capitals,@dispute-note',
    TEXTS,
    'organisation-list.model,@records/organisations,@records/organisations.background,@records/bodies',
    OFFICIAL,
    NOTES,
  ],
  'outcome-list': [
    '@outcome-list,@documents,@document-types,@dispute-note',
    TEXTS,
    'language-names,summits/$,summits/$.background,@titles/$,@records/summits/$.background',
    'texts=(?!undefined|false).*:@language-names',
    `meeting=(${Object.keys(summitConflicts).join('|')}):summits/$/conflicts,@records/summits/$/conflicts`,
    NOTES,
  ],
  'participant-list': [
    '@participant-list,@dispute-note',
    TEXTS,
    'summits/$,summits/$.background,@records/summits/$.background,@records/organisations',
    OFFICIAL,
    NOTES,
  ],
  provider: [],
  'quote-list': [
    '@quote-list',
    TEXTS,
    `summit=undefined:asof=(undefined|latest|202[4-9].*):summits/${ASTANA}`,
    'summit=(?!undefined).*:summits/$',
    `summit=(undefined|2024|${ASTANA}):summits/${ASTANA}/quotes,@records/summits/${ASTANA}/quotes`,
    NOTES,
  ],
  roadmap: [
    '@roadmap,@documents,@document-types',
    'summit=undefined:@titles/with-period',
    'summit=(?!undefined).*:summit-map',
    `summit=(2024|${ASTANA}):summits/${ASTANA}/roadmap,@records/summits/${ASTANA}/roadmap`,
    `summit=(2024|${ASTANA}):${TEXTS}`,
    NOTES,
  ],
  'state-card': [
    '@state-card,@amounts,@dispute-note,@document-types',
    TEXTS,
    `state=undefined:asof=(undefined|latest):states/${chairNow},@records/states/${chairNow}`,
    'state=[A-Za-z]{2}:states/{state},@records/states/{state}',
    `state=undefined:asof=(?!undefined|latest).*:${ALL_PROFILES}`,
    `state=(?!undefined)...+:${ALL_PROFILES}`,
    OFFICIAL,
    NOTES,
  ],
  'summit-card': [
    '@summit-card,@offices,@document-types',
    TEXTS,
    'summits/$,summits/+,@titles/$,@records/summits/$',
    OFFICIAL,
    NOTES,
  ],
  'summit-list': [
    '@summit-list,@summit-card,@capitals,@offices,@dispute-note',
    TEXTS,
    '@records/summit-overviews,@records/shanghai-five',
    OFFICIAL,
    NOTES,
  ],
  term: [
    '@term',
    TEXTS,
    'term=(?!undefined)[A-Za-z-]+:terms/{term},@records/terms/{term}',
    'term=undefined:text=:terms/sco,@records/terms/sco',
    'term=undefined:text=[A-Za-z-]+:terms/{text},@records/terms/{text}',
    `term=(?!undefined$|[A-Za-z-]*$).*:${ALL_TERMS}`,
    `term=undefined:text=(?![A-Za-z-]*$)[^]*:${ALL_TERMS}`,
  ],
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
  languages: LANGUAGES.slice(1).map((language) => [language, pattern(language)]),
  partly: Object.fromEntries(IN_DEPTH_TAGS.map((tag) => [tag.slice('sco-'.length), IN_DEPTH])),
};
