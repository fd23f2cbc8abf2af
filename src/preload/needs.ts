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
import type { Summit } from '../data/types.js';
import { vocabulary } from '../vocabulary/vocabulary.js';
import type { Needs } from './files.js';

/** The only summit with quotations, claims and a chronology. */
const ASTANA = '2024-astana';

/** What several tags need, by the name that stands for it below. */
const PARTS = {
  /** How records get their texts in another language than English. */
  T: 'language=..+:record-texts',
  O: 'names=official:official-names',
  /** Numbered notes. Which blocks of sources follow depends on the records. */
  N: 'sources=facts:source-list,sources,language-names,publishers,@citations,@language-names,@records/publishers,T',
  C: ['claims', 'conflicts', 'open-questions'].map((name) => `&summits/${ASTANA}/${name}`).join(','),
  /** What a profile of a state that is not given by its code is drawn from. */
  P: 'state-card.facts,@capitals,@titles/about-states,@records/aspirations,@records/states.background,@records/chairmanships',
  /** Organisations and bodies. */
  B: '@records/organisations,@records/organisations.background,@records/bodies',
  /** What a term is explained from that is not given by its id. */
  E: 'term.records,@records/terms,B',
};

const today = datasetInfo.date;
const changesOfYear = summitsConcerned(yearBefore(today), today).map((id) => `summits/${id},@titles/${id}`);

/**
 * For each tag the files in `dist/cdn/chunks` that it needs beside its own, the shared one and those of its language:
 *
 * - `summits/$` is the file of the summit that the tag is about, `summits/+` that of the next one.
 * - `@name` is `strings/ru/name` on a page in Russian, and nothing on one in English.
 * - `&name` is `name,@records/name`: records and their texts. `*name` is a file in every language.
 * - `states/{state}` is the file with the value of this attribute in its name, in small letters.
 * - `layout=table:name` is needed if the attribute has this value, a regular expression. `undefined` is the value of an
 *   attribute that is not there, `meeting` the id of the summit that the tag is about, `day` the day or `latest`.
 *
 * `term` is the text inside of a `<sco-term>`, if it has no such attribute.
 *
 * Every tag needs its words; one that is not here also what settings ask for.
 */
const NEEDS: { readonly [tag: string]: readonly string[] } = {
  'candidate-list': ['@dispute-note', 'T', '@records/aspirations', 'O', 'N'],
  'chair-list': ['@capitals,@dispute-note', 'T', '@records/chairmanships', 'summits,capitals', 'O', 'N'],
  changes: [
    'T',
    '@records/secretaries-general',
    `from=undefined:day=latest:${changesOfYear.join(',')}`,
    'layout=(?!inline).*:day=latest:correction-notes,@corrections,@records/corrections',
    'O',
    'N',
  ],
  claim: [
    '@dispute-note,@document-types',
    'T',
    `claim=undefined:day=latest:&claims/${firstContradicted}`,
    `claim=undefined:day=(?!latest).*:C`,
    'claim=(?!undefined)[\\w-]+:&claims/{claim}',
    'N',
  ],
  'claim-list': ['@claim,@dispute-note', 'T', 'C', `omissions=(?!hide).*:&summits/${ASTANA}/omissions`, 'N'],
  'document-card': [
    '@documents,@document-types,@language-names',
    'T',
    'language-names',
    `document=undefined:day=latest:documents/${newestDocument},@titles/$,@records/adopted/$`,
    `document=undefined:day=(?!latest).*:document-card.records,*titles/$,&summits/$.background`,
    'document=(?!undefined)[\\w-]+:documents/{document}',
    'N',
  ],
  'document-timeline': ['@documents,@document-types', '@titles,@our-titles', 'N'],
  'event-timeline': [
    '@summit-card',
    'summits/$',
    `meeting=${ASTANA}:&summits/$/events,T`,
    `meeting=(?!${ASTANA}).*:summits/+`,
    'O',
    'N',
  ],
  fact: [
    '@amounts',
    'name=(chair|secret).*:fact.offices',
    'name=secretary-general:@records/secretaries-general,T',
    'name=(latest|summit|.*docu|partic).*:fact.summits,summits/$',
    'name=(?!chair|secret|latest|summit|.*docu|partic).*:fact.states',
    'name=.*share:fact.shares',
    'format=words:numbers,@numbers',
    'O',
  ],
  figure: ['@amounts', 'O', 'N'],
  map: ['layout=dots:dots,map', 'O', 'N'],
  'member-list': [
    'flags=(?!undefined|false).*:flagged',
    'layout=table:member-table,@member-table,@capitals,@amounts',
    'O',
    'N',
  ],
  'membership-history': [
    '@member-list,@dispute-note',
    'layout=table:history-table,&states.background,T',
    'O',
    'N',
  ],
  'organisation-list': ['@capitals,@dispute-note', 'T', 'organisation-list.model,B', 'O', 'N'],
  'outcome-list': [
    '@documents,@document-types,@dispute-note',
    'T',
    'language-names,summits/$,&summits/$.background,@titles/$',
    'texts=(?!undefined|false).*:@language-names',
    `meeting=(${Object.keys(summitConflicts).join('|')}):&summits/$/conflicts`,
    'N',
  ],
  'participant-list': [
    '@dispute-note',
    'T',
    'summits/$,&summits/$.background,@records/organisations',
    'O',
    'N',
  ],
  provider: [],
  'quote-list': [
    'T',
    `summit=undefined:day=(latest|202[4-9].*):summits/${ASTANA}`,
    'summit=(?!undefined).*:summits/$',
    `summit=(undefined|2024|${ASTANA}):&summits/${ASTANA}/quotes`,
    'N',
  ],
  roadmap: [
    '@documents,@document-types',
    'summit=undefined:@titles/with-period',
    'summit=(?!undefined).*:summit-map',
    `summit=(2024|${ASTANA}):&summits/${ASTANA}/roadmap,T`,
    'N',
  ],
  'state-card': [
    '@amounts,@dispute-note,@document-types',
    'T',
    `state=undefined:day=latest:&states/${chairNow}`,
    'state=..:&states/{state}',
    `state=undefined:day=(?!latest).*:P`,
    `state=(?!undefined)...+:P`,
    'O',
    'N',
  ],
  'summit-card': ['@offices,@document-types', 'T', '&summits/$,@titles/$,summits/+', 'O', 'N'],
  'summit-list': [
    '@summit-card,@capitals,@offices,@dispute-note',
    'T',
    '@records/summit-overviews,@records/shanghai-five',
    'O',
    'N',
  ],
  term: ['T', 'term=[\\w-]+:&terms/{term}', 'term=(?![\\w-]+$)[^]*:E'],
};

/** Mandarin, in the regions that write it as we do. */
const MANDARIN = '(zh[-_])?(cmn|zh)([-_](Hans|CN|SG)|$)';

const [{ end: firstEnd }] = summits as readonly [Summit, ...Summit[]];
const FIRST = Number(firstEnd.slice(0, 4));
/** Last days and places of the summits, from the first on; empty in a year without one. */
const daysAndPlaces: string[] = [];
for (const { id, end } of summits) {
  const index = Number(end.slice(0, 4)) - FIRST;
  if (daysAndPlaces[index])
    throw new Error(`${id} is the second summit of its year: src/preload/files.ts knows one`);
  daysAndPlaces[index] = end.slice(5) + id.slice(5);
}

/** For the autoloader and the command. */
export const needs: Needs = {
  parts: PARTS,
  tags: Object.fromEntries(
    Object.keys(vocabulary)
      .map((name) => name.slice('sco-'.length))
      .map((tag) => [tag, (NEEDS[tag] ?? ['O', 'N']).join(' ')]),
  ),
  summits: [FIRST, ...daysAndPlaces].join(' '),
  day: today,
  languages: LANGUAGES.slice(1).map((language) =>
    language === 'zh-Hans' ? [language, MANDARIN] : [language],
  ),
  partly: [IN_DEPTH_TAGS.map((tag) => tag.slice('sco-'.length)), IN_DEPTH],
};
