import type { FactName } from '../components/fact/fact.model.js';
import type { IsoDay } from '../data/types.js';
import type { Language } from '../i18n/languages.js';
import { findAll, findMost, hasWord, isNamed, searchText, type Findable } from '../lib/find.js';
import { records } from '../vocabulary/records.js';
import type { IdKind } from '../vocabulary/types.js';
import { attributeOf, idKindOf } from '../vocabulary/vocabulary.js';
import { ASKED, type AskedId } from './asked.js';
import type { BuilderTag } from './fields.js';
import { knownOn } from './known-on.js';
import { nameOfTag, type QuestionsIn } from './questions/index.js';
import { en } from './questions/en.js';
import type { Questions } from './questions/types.js';
import type { Titles, TitlesOf } from './titles.js';

/** What the search of the builder offers: a tag with the values that answer a question, or show a record. */
export interface Answer extends Findable {
  readonly tag: string;
  readonly values: { readonly [attribute: string]: string };
  /** Titles by language, in the order in which they are offered. English has all of them. */
  readonly titles: Titles;
  /** Names of the tag by language. */
  readonly names: Titles;
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

/** The answers to questions in several languages. */
class Answers {
  readonly #questions: QuestionsIn;

  constructor(questions: QuestionsIn) {
    this.#questions = questions;
  }

  #inEach(title: (questions: Questions) => string): Titles {
    return Object.fromEntries(this.#questions.map(([language, words]) => [language, title(words)]));
  }

  #names(tag: string): Titles {
    return this.#inEach((words) => nameOfTag(tag, words));
  }

  /** All by which a tag is found: its name, what it shows, and what is asked of it. */
  #wordsAbout(tag: string): readonly string[] {
    const asked = Object.entries(ASKED).filter(([, each]) => each.tag === tag && !('values' in each));
    return this.#questions.flatMap(([, words]) => [
      nameOfTag(tag, words),
      ...asked.map(([id]) => words.asked[id as AskedId]),
    ]);
  }

  #answer(
    id: string,
    tag: string,
    values: Answer['values'],
    titles: Titles,
    more: readonly string[] = [],
    isOwn = true,
  ): Answer {
    const text = searchText([id, tag, ...Object.values(titles), ...more].join('\n'));
    return { id, tag, values, titles, names: this.#names(tag), isOwn, text };
  }

  asked(): readonly Answer[] {
    return Object.entries(ASKED).map(([id, each]) => {
      const own = 'values' in each ? each.values : undefined;
      const titles = this.#inEach(({ asked }) => asked[id as AskedId]);
      return this.#answer(each.tag, each.tag, own ?? {}, titles, own ? [] : this.#wordsAbout(each.tag));
    });
  }

  /** Tags of which nobody has written down a question yet. */
  unasked(tags: readonly BuilderTag[]): readonly Answer[] {
    const asked = new Set<string>(Object.values(ASKED).map(({ tag }) => tag));
    return tags
      .filter(({ name }) => !asked.has(name))
      .map(({ name, summary }) => this.#answer(name, name, {}, this.#names(name), [summary]));
  }

  facts(): readonly Answer[] {
    const about = this.#wordsAbout('sco-fact');
    const howMany = this.#questions.map(([, words]) => words.howMany);
    return Object.keys(en.facts).map((name) => {
      const titles = this.#inEach(({ facts }) => facts[name as FactName]);
      const more = name.endsWith('-count') ? howMany : [];
      return this.#answer(name, 'sco-fact', { name }, titles, [...about, ...more]);
    });
  }

  /** The records that the attributes of a tag take. */
  records({ name: tag, fields }: BuilderTag, titlesOf: TitlesOf): readonly Records[] {
    // Of a fact, the summit is a detail: which fact comes first.
    if (tag === 'sco-fact') return [];
    return fields.flatMap(({ name, shared }) => {
      const kind = idKindOf(attributeOf(tag, name));
      if (!kind || shared || NO_RECORDS.has(kind)) return [];
      const isOwn = FIRST[kind] === tag || !FIRST[kind];
      const about = FIRST[kind] === tag ? [] : this.#wordsAbout(tag);
      const answers = records[kind].map(({ id, detail = '' }) =>
        this.#answer(id, tag, { [name]: id }, titlesOf(kind, id), [detail, ...about], isOwn),
      );
      return [{ kind, tag, answers: NEWEST_FIRST.has(kind) ? answers.toReversed() : answers }];
    });
  }
}

interface Records {
  readonly kind: IdKind;
  readonly tag: string;
  readonly answers: readonly Answer[];
}

/** Everything that can be searched for, in the order in which it is offered: questions, records, records in other tags. */
export function answersOf(
  tags: readonly BuilderTag[],
  titlesOf: TitlesOf,
  questions: QuestionsIn,
): readonly Answer[] {
  const make = new Answers(questions);
  const all = tags.flatMap((tag) => make.records(tag, titlesOf));
  const first = Object.entries(FIRST).flatMap(([kind, tag]) =>
    all.filter((each) => each.kind === kind && each.tag === tag),
  );
  const others = all.filter((each) => !first.includes(each));
  const names = new Set(tags.map(({ name }) => name));
  return (
    [
      ...make.asked(),
      ...make.unasked(tags),
      ...make.facts(),
      ...[...first, ...others].flatMap(({ answers }) => answers),
    ]
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
  { id, titles, names, isOwn }: Answer,
  question: string,
): { lang: Language; title: string } {
  const has = (text = '') => hasWord(searchText(text), question);
  const languages = Object.keys(names) as Language[];
  const found =
    languages.find((language) => has(titles[language])) ?? languages.find((language) => has(names[language]));
  const lang = found && titles[found] ? found : 'en';
  const title = titles[lang] ?? id;
  return { lang, title: isOwn ? title : `${names[lang]}: ${title}` };
}
