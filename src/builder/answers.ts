import type { FactName } from '../components/fact/fact.model.js';
import type { IsoDay } from '../data/types.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { findAll, findMost, hasWord, isNamed, searchText, type Findable } from '../lib/find.js';
import { records } from '../vocabulary/records.js';
import type { IdKind } from '../vocabulary/types.js';
import { attributeOf, idKindOf } from '../vocabulary/vocabulary.js';
import { ASKED, type AskedId } from './asked.js';
import type { BuilderTag } from './fields.js';
import { knownOn } from './known-on.js';
import { nameOfTag, questions, questionsIn } from './questions/index.js';
import { inEach, type Titles, type TitlesOf } from './titles.js';

/** What the search of the builder offers: a tag with the values that answer a question, or show a record. */
export interface Answer extends Findable {
  readonly tag: string;
  readonly values: { readonly [attribute: string]: string };
  /** Titles by language. English has all of them. */
  readonly titles: Titles;
  /** Whether the title says what the tag shows. Otherwise it is a record that another tag shows first. */
  readonly isOwn: boolean;
}

/** The tag that shows a record first, in the order in which records are offered. The other tags that take it follow. */
const FIRST: { readonly [kind in IdKind]?: string } = {
  summit: 'sco-summit-card',
  state: 'sco-state-card',
  document: 'sco-document-card',
  organisation: 'sco-organisation-list',
  term: 'sco-term',
  theme: 'sco-document-timeline',
};

const FIRST_TAGS = new Set(Object.values(FIRST));
/** Words of a fixed set that say nothing without their tag. */
const NO_RECORDS = new Set<IdKind>(['status', 'verdict', 'category']);
/** Summits and documents are in chronological order in the data. Most articles are about the newest. */
const NEWEST_FIRST = new Set<IdKind>(['summit', 'document']);

/** All by which a tag is found: its name, what it shows, and what is asked of it. */
function wordsAbout(tag: string): readonly string[] {
  const asked = Object.entries(ASKED).filter(([, each]) => each.tag === tag && !('values' in each));
  return LANGUAGES.flatMap((language) => [
    nameOfTag(tag, language),
    ...asked.map(([id]) => questionsIn(language).asked[id as AskedId]),
  ]);
}

const answer = (
  id: string,
  tag: string,
  values: Answer['values'],
  titles: Titles,
  more: readonly string[] = [],
  isOwn = true,
): Answer => ({
  id,
  tag,
  values,
  titles,
  isOwn,
  text: searchText([id, tag, ...Object.values(titles), ...more].join('\n')),
});

const asked: readonly Answer[] = Object.entries(ASKED).map(([id, each]) => {
  const own = 'values' in each ? each.values : undefined;
  const titles = inEach((language) => questionsIn(language).asked[id as AskedId]);
  return answer(each.tag, each.tag, own ?? {}, titles, own ? [] : wordsAbout(each.tag));
});

/** Tags of which nobody has written down a question yet. */
const unasked = (tags: readonly BuilderTag[]): readonly Answer[] =>
  tags
    .filter(({ name }) => !asked.some(({ tag }) => tag === name))
    .map(({ name, summary }) =>
      answer(
        name,
        name,
        {},
        inEach((language) => nameOfTag(name, language)),
        [summary],
      ),
    );

const facts: readonly Answer[] = Object.keys(questions.en.facts).map((name) => {
  const isCount = name.endsWith('-count');
  const more = LANGUAGES.flatMap((language) => (isCount ? questionsIn(language).howMany : []));
  const titles = inEach((language) => questionsIn(language).facts[name as FactName]);
  return answer(name, 'sco-fact', { name }, titles, [...wordsAbout('sco-fact'), ...more]);
});

interface Records {
  readonly kind: IdKind;
  readonly tag: string;
  readonly answers: readonly Answer[];
}

/** The records that the attributes of a tag take. */
function recordsOf({ name: tag, fields }: BuilderTag, titlesOf: TitlesOf): readonly Records[] {
  // Of a fact, the summit is a detail: which fact comes first.
  if (tag === 'sco-fact') return [];
  return fields.flatMap(({ name, shared }) => {
    const kind = idKindOf(attributeOf(tag, name));
    if (!kind || shared || NO_RECORDS.has(kind)) return [];
    const isOwn = FIRST[kind] === tag || !FIRST[kind];
    const about = FIRST[kind] === tag ? [] : wordsAbout(tag);
    const answers = records[kind].map(({ id, detail = '' }) =>
      answer(id, tag, { [name]: id }, titlesOf(kind, id), [detail, ...about], isOwn),
    );
    return [{ kind, tag, answers: NEWEST_FIRST.has(kind) ? answers.toReversed() : answers }];
  });
}

/** Everything that can be searched for, in the order in which it is offered: questions, records, records in other tags. */
export function answersOf(tags: readonly BuilderTag[], titlesOf: TitlesOf): readonly Answer[] {
  const all = tags.flatMap((tag) => recordsOf(tag, titlesOf));
  const first = Object.entries(FIRST).flatMap(([kind, tag]) =>
    all.filter((each) => each.kind === kind && each.tag === tag),
  );
  const others = all.filter((each) => !first.includes(each));
  const names = new Set(tags.map(({ name }) => name));
  return (
    [...asked, ...unasked(tags), ...facts, ...[...first, ...others].flatMap(({ answers }) => answers)]
      // A question may be of a tag that this edition does not have.
      .filter(({ tag }) => names.has(tag))
  );
}

const titlesText = ({ titles }: Pick<Answer, 'titles'>) => searchText(Object.values(titles).join('\n'));

/** Whether what an answer shows existed on a day. */
const isKnownOn =
  (day: IsoDay) =>
  ({ tag, values }: Answer): boolean =>
    Object.entries(values).every(([name, value]) => knownOn(tag, name, value, day));

/**
 * The answers to a question, the best first, of what existed on a day. If no answer has all words of the question, those
 * with most of them.
 */
export function search(all: readonly Answer[], question: string, day: IsoDay): readonly Answer[] {
  if (!question.trim()) return [];
  const known = all.filter(isKnownOn(day));
  const found = findAll(known, question);
  if (!found.length) return findMost(known, question);
  const typed = searchText(question).trim();
  const byTitle = found.map((entry) => ({ entry, id: entry.id, text: titlesText(entry) }));
  const titled = new Set(findAll(byTitle, question).map(({ entry }) => entry));
  const rank = (entry: Answer) => {
    const { id, tag, text } = entry;
    const isQuestion = id === tag && text.includes(typed);
    // The best reason to offer it is the first.
    return [isNamed(id, typed), isQuestion, titled.has(entry) || FIRST_TAGS.has(tag), true].indexOf(true);
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The title of an answer, in the language in which it was asked for. A record in another tag than its own names the tag. */
export function titleFor(
  { id, tag, titles, isOwn }: Answer,
  question: string,
): { lang: Language; title: string } {
  const has = (text = '') => hasWord(searchText(text), question);
  const found =
    LANGUAGES.find((language) => has(titles[language])) ??
    LANGUAGES.find((language) => has(nameOfTag(tag, language)));
  const lang = found && titles[found] ? found : 'en';
  const title = titles[lang] ?? id;
  return { lang, title: isOwn ? title : `${nameOfTag(tag, lang)}: ${title}` };
}
