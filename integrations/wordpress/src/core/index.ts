/**
 * What the block asks the library, in a file of its own: an editor loads it with the first block, not with every post.
 * Everything here is the library's own: the search and the form of the snippet builder, and `render()` of `static.js`.
 */
import manifest from '../../../../custom-elements.json';
import {
  answersOf,
  attributesOf,
  forEditors,
  knownOn,
  matching,
  nameOfTag,
  offeredOn,
  search,
  tagsOf,
  titleFor,
  typedValue,
  type Answer,
  type BuilderTag,
  type TitlesOf,
} from '../../../../src/builder/index.js';
import { datasetInfo } from '../../../../src/data/dataset-info.js';
import { isIsoDay } from '../../../../src/data/queries/iso-day.js';
import type { IsoDay } from '../../../../src/data/types.js';
import { LANGUAGES } from '../../../../src/i18n/languages.js';
import { localeFor } from '../../../../src/i18n/locale.js';
import { languageName } from '../../../../src/site/language-name.js';
import { NothingToShow, render } from '../../../../src/static/index.js';
import { attributeOf } from '../../../../src/vocabulary/vocabulary.js';

export { checkPage } from '../../../../src/cli/check.js';

/** The edition of the data, and its last day: no tag knows more. */
export const edition: { readonly version: string; readonly date: IsoDay } = datasetInfo;

/** The tags in the order of their names, with the fields of their form. */
export const tags: readonly (BuilderTag & { readonly title: string })[] = tagsOf(manifest)
  .map((tag) => ({ ...tag, title: nameOfTag(tag.name) }))
  .sort((a, b) => (a.title < b.title ? -1 : 1));

const tagNamed = (name: string) => tags.find((tag) => tag.name === name);

/** The languages of an article. */
export const languages: readonly { readonly value: string; readonly label: string }[] = LANGUAGES.flatMap(
  (language) => [
    { value: language as string, label: languageName(language) },
    ...(language === 'en' ? [{ value: 'en-US', label: 'English, dates as in the US' }] : []),
  ],
);

/** The language of a new block: the first of several that we have. Only American dates need a region. */
export function languageOf(wanted: string): string {
  const { language, tag } = localeFor(wanted);
  return tag === 'en-US' ? tag : language;
}

/** The day for an article of a day: its own, unless the data end before it or it is none. */
export const dayFor = (day: string): IsoDay =>
  isIsoDay(day) && day < datasetInfo.date ? day : datasetInfo.date;

export interface Choice {
  readonly tag: string;
  readonly values: { readonly [attribute: string]: string | boolean };
  readonly day: string;
  readonly lang: string;
}

export interface Drawn {
  /** The box with the facts inside. Undefined if there is nothing to show. */
  readonly html: string | undefined;
  /** Why not. */
  readonly message: string;
}

/** Draws the facts. What stands in a sentence gets a paragraph of its own. */
export async function draw({ tag: name, values, day, lang }: Choice): Promise<Drawn> {
  const tag = tagNamed(name);
  if (!tag) return { html: undefined, message: `The data of this edition know no “${name}”.` };
  try {
    const box = await render(name, attributesOf({ tag, values, day, lang }), { as: 'box' });
    const html = box.trim();
    return { html: tag.inline || html.startsWith('<span') ? `<p>${html}</p>` : html, message: '' };
  } catch (error) {
    if (!(error instanceof NothingToShow)) throw error;
    return { html: undefined, message: forEditors(error.message) };
  }
}

/** Tags about one record start with the newest on the day. */
export function firstValues(name: string, day: string): Choice['values'] {
  const tag = tagNamed(name);
  const first = tag?.record && offeredOn(name, tag.record, dayFor(day))[0];
  return first ? { [tag.record!.name]: first.value } : {};
}

/** Only those of the values that existed on a day. */
export const valuesOn = (name: string, values: Choice['values'], day: string): Choice['values'] =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([attribute, value]) =>
        typeof value !== 'string' ||
        value.split(' ').every((each) => !each || knownOn(name, attribute, each, dayFor(day))),
    ),
  );

export interface Offer {
  readonly title: string;
  /** The language of the title. */
  readonly lang: string;
  readonly note: string;
  readonly tag: string;
  readonly values: Choice['values'];
}

interface Known {
  readonly answers: readonly Answer[];
  readonly titlesOf: TitlesOf;
}
let known: Promise<Known> | undefined;

/** What the search knows, loaded when somebody searches. A failed load is tried again. */
function load(): Promise<Known> {
  known ??= import('virtual:search-data').then(
    ({ default: { titles, questions } }) => {
      const titlesOf: TitlesOf = (kind, id) => titles[`${kind} ${id}`] ?? {};
      return { titlesOf, answers: answersOf(tags, titlesOf, questions) };
    },
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}

/** How many answers are listed: the best are on top, and another word brings others. */
const MOST = 24;

/** What answers a question, a name or an id in any language, of what existed on a day. */
export async function find(question: string, day: string): Promise<readonly Offer[]> {
  const { answers } = await load();
  return search(answers, question, dayFor(day))
    .slice(0, MOST)
    .map((answer) => ({
      ...titleFor(answer, question),
      note: nameOfTag(answer.tag),
      tag: answer.tag,
      values: Object.keys(answer.values).length ? answer.values : firstValues(answer.tag, day),
    }));
}

/** The words of a field that its tag can show on a day. */
export function words(name: string, field: string, day: string) {
  const found = tagNamed(name)?.fields.find((each) => each.name === field);
  return found ? offeredOn(name, found, dayFor(day)) : [];
}

/** Those that match what was typed: words of a title in any language, or ids. */
export async function findWords(name: string, fieldName: string, day: string, typed: string) {
  const field = tagNamed(name)?.fields.find((each) => each.name === fieldName);
  if (!field) return [];
  const all = words(name, fieldName, day);
  if (!typed.trim()) return all;
  const { titlesOf } = await load();
  const found = matching(all, typed, { tag: name, field, titlesOf });
  const several = typedValue(all, typed, attributeOf(name, fieldName)?.kind === 'list');
  return found.length || !several ? found : [{ value: several, title: several }];
}
