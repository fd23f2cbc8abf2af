/** What the facts rest on: `npm run data:check` prints it, and `docs/data.md` has the table. */
import { evidence } from '../src/data/evidence.js';
import { sourceDays } from '../src/data/source-days.js';
import { dataset, lastDayOf, type IsoDay, type PartialDate, type Sourced } from '../src/dataset.js';
import { figures, records, type Entry } from './data-records.js';

/** What a fact rests on, the firmest first. */
export const BASES = ['official', 'two', 'one', 'copy', 'none'] as const;
export type Basis = (typeof BASES)[number];

const publishers = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
const isOfficial = (kind: string): boolean => kind === 'official' || kind === 'law';
/** They repeat others, so that they do not count as a second source. */
const repeats = (kind: string): boolean => kind === 'reference' || kind === 'press-release';

/**
 * `official`: an official source or a law database. `two`: publishers that do not only repeat others. `one` of them.
 * `copy`: known from copies alone. `none`: the opinion piece itself.
 */
export function basisOf({ key, record }: Entry): Basis {
  const found = record.sources.map((number) => publishers.get(dataset.sources[number]!.publisher)!);
  if (found.some(({ kind }) => isOfficial(kind))) return 'official';
  const independent = new Set(found.filter(({ kind }) => !repeats(kind)).map(({ id }) => id));
  if (independent.size > 1) return 'two';
  if (found.length) return 'one';
  return evidence[key] ? 'copy' : 'none';
}

/** A day one year earlier. */
const yearBefore = (day: IsoDay): IsoDay => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as IsoDay;

/** Whether a fact may have another value tomorrow: it has no end, or its end is ahead. What a summit did cannot change. */
function isOpen({ key, record }: Entry): boolean {
  const { to } = record as Sourced & { readonly to?: PartialDate };
  if (/^(?:body|organisation)\/[^/]+$/.test(key)) return true;
  if (/^body\/.*\/head\//.test(key)) return to !== undefined && lastDayOf(to) >= dataset.info.date;
  return /^(?:state\/[^/]+\/(?!capital)|aspiration|chairmanship\/[^/]+$)/.test(key) && to === undefined;
}

/** Whether the newest source of an open fact, or the year of a figure, is more than a year before the day of the dataset. */
export function isOld(entry: Entry): boolean {
  const limit = yearBefore(dataset.info.date);
  const { year } = entry.record as Sourced & { readonly year?: number };
  if (year !== undefined) return lastDayOf(`${year}`) < limit;
  const days = entry.record.sources.map((number) => sourceDays[number]);
  // A source without a day may be new.
  return isOpen(entry) && days.length > 0 && days.every((day) => day !== undefined && day < limit);
}

/** Names of the subjects, by the first word of a key. */
const SUBJECTS: { readonly [word: string]: string } = {
  state: 'states and statuses',
  aspiration: 'applications, interest',
  chairmanship: 'terms in the chair',
  summit: 'summits, participants',
  document: 'documents',
  organisation: 'organisations',
  body: 'bodies and heads',
  concept: 'terms explained',
  'shanghai-five': 'Shanghai Five',
  'heads-of-government': 'heads of government',
  founding: 'founding',
  languages: 'languages, symbols',
  reform: 'reform of 2025',
  country: 'capitals',
  figure: 'figures',
};
const subjectOf = (key: string): string => SUBJECTS[key.split('/')[0]!] ?? 'Astana 2024 in depth';

const all = (): readonly Entry[] => [
  ...records(),
  ...figures().map(({ key, record }) => ({ key: `figure/${key}`, record })),
];

export interface Row {
  readonly subject: string;
  readonly facts: number;
  readonly by: { readonly [basis in Basis]: number };
  readonly medium: number;
  readonly old: number;
}

/** One row for each subject, in the order of the records, and their sum. */
export function careTable(entries: readonly Entry[] = all()): readonly Row[] {
  const row = (subject: string, some: readonly Entry[]): Row => ({
    subject,
    facts: some.length,
    by: Object.fromEntries(
      BASES.map((basis) => [basis, some.filter((entry) => basisOf(entry) === basis).length]),
    ) as Row['by'],
    medium: some.filter(({ record }) => record.confidence).length,
    old: some.filter(isOld).length,
  });
  const subjects = [...new Set(entries.map(({ key }) => subjectOf(key)))];
  return [
    ...subjects.map((subject) =>
      row(
        subject,
        entries.filter(({ key }) => subjectOf(key) === subject),
      ),
    ),
    row('all', entries),
  ];
}

export interface TitleRow {
  readonly language: string;
  /** Titles that a source has, those of ours, and documents without one. */
  readonly sourced: number;
  readonly ours: number;
  readonly missing: readonly string[];
  /** Persons without a name in the language. */
  readonly unnamed: readonly string[];
}

/** The titles of documents and the names of persons in each language besides English. */
export const titleTable = (): readonly TitleRow[] =>
  Object.entries(dataset.titles).map(([language, { titles, ourTitles }]) => {
    const ids = dataset.documents.map(({ id }) => id);
    return {
      language,
      sourced: ids.filter((id) => id in titles).length,
      ours: ids.filter((id) => !(id in titles) && id in ourTitles).length,
      missing: ids.filter((id) => !(id in titles) && !(id in ourTitles)),
      unnamed: dataset.persons.filter(({ name }) => !name[language]).map(({ id }) => id),
    };
  });

/** The keys of facts that need care: with the mark, old, known from copies, or with copies beside other sources. */
export const careLists = (entries: readonly Entry[] = all()) => ({
  medium: entries.filter(({ record }) => record.confidence).map(({ key }) => key),
  old: entries.filter(isOld).map(({ key }) => key),
  copies: entries.filter((entry) => basisOf(entry) === 'copy').map(({ key }) => key),
  besideCopies: entries
    .filter(({ key, record }) => record.sources.length && evidence[key])
    .map(({ key }) => key),
});

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The tables in Markdown, for `docs/data.md`. */
export function careInMarkdown(): string {
  const heads = ['subject', 'facts', 'official', 'two', 'one', 'copies', 'none', 'marked `*`', 'old'];
  const { besideCopies } = careLists();
  return [
    line(heads),
    line(heads.map((_, index) => (index ? '--:' : '---'))),
    ...careTable().map(({ subject, facts, by, medium, old }) =>
      line([subject, facts, ...BASES.map((basis) => by[basis]), medium, old]),
    ),
    '',
    `${besideCopies.length} more facts have copies beside a source that readers are sent to.`,
    '',
    line([
      'language',
      'titles from a source',
      'titles of ours',
      'documents without a title',
      'persons without a name',
    ]),
    line(['---', '--:', '--:', '--:', '--:']),
    ...titleTable().map(({ language, sourced, ours, missing, unnamed }) =>
      line([language, sourced, ours, missing.length, unnamed.length]),
    ),
  ].join('\n');
}
