import { html, nothing } from 'lit';
import { datasetInfo } from '../data/dataset-info.js';
import { publishers, sourceBlock } from '../data/load/sources.js';
import type { OwnDataset, Source, Sourced } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { wordsIn } from '../i18n/languages.js';
import { recordsIn } from '../i18n/load-record-texts.js';
import type { Locale } from '../i18n/locale.js';
import { named } from '../i18n/names.js';
import { inDigits, number } from '../i18n/numbers.js';
import { counted, fill, listed } from '../i18n/phrases.js';
import type { Lazy } from '../lib/lazy.js';
import { citations } from '../strings/en/citations.js';
import { languageNames as namesInEnglish } from '../strings/en/language-names.js';
import type { CitedFacts } from './cited-facts.js';
import type { Citations } from './citations.js';
import { factNames } from './load-fact-names.js';
import { follow, NumberedCitations, type Note } from './numbered-citations.js';
import { byPublisher, byRank, introduced, links, type Entry } from './source-links.js';

export { NumberedCitations } from './numbered-citations.js';
export { sourcesStyles } from './sources.styles.js';

/** What the names of facts in the list depend on. */
export interface NameSettings {
  /** Records that the page supplies. */
  readonly facts?: OwnDataset | undefined;
  /** Writes English texts in the other spelling of "organisation". */
  readonly respell?: Lazy<<T>(texts: T) => T> | undefined;
}

/** The tag whose sources are listed. */
interface Host {
  readonly cite: Citations;
  readonly locale: Locale;
  readonly settings?: NameSettings;
  use<T>(thing: Lazy<T>): T | undefined;
}

/** What the parts of the list are drawn with. */
interface Context {
  readonly locale: Locale;
  readonly words: typeof citations;
  /** The entries with these numbers, the weightiest first. */
  readonly pick: (numbers: readonly number[]) => readonly Entry[];
}

/** How many sources are shown at first. One more is shown rather than counted. */
const FIRST = 3;
/** How many facts, and names of a fact, are told of each of them. */
const FACTS = 2;
const NAMES = 3;

/**
 * The sources of all marked facts: for numbered citations notes that the marks link to. Otherwise the weightiest with what
 * they support, and all of them, folded, by fact. A brief list, for paper and for formats that cannot fold, has the
 * number of the others instead. One that a reader opened also says which facts have an asterisk, and why.
 */
export function sourceList(host: Host, form: boolean | 'brief' | 'remarked' = true): unknown {
  const { cite, locale } = host;
  const use: Host['use'] = (thing) => host.use(thing);
  const english = use(publishers)?.publishers;
  const directory = english && recordsIn(locale.language, 'publishers', english, use);
  const { facts: own, respell } = host.settings ?? {};
  const ofPage = own?.sources ?? {};
  const blocks = cite.sources.map(
    (number) => [number, ofPage[number] ? { sources: {} } : use(sourceBlock(number))] as const,
  );
  const words = wordsIn(locale.language, 'citations', citations, use);
  const languageNames = wordsIn(locale.language, 'languageNames', namesInEnglish, use);
  if (!directory || !words || !languageNames || blocks.some(([, block]) => !block)) return nothing;

  const byId = new Map(directory.map((publisher) => [publisher.id, publisher]));
  const entries = new Map<number, Entry>();
  for (const [number, block] of blocks) {
    const ours: Source | undefined = block?.sources[number as keyof typeof block.sources];
    const source = ofPage[number] ?? ours;
    const by = ofPage[number]?.publisher ?? (ours && byId.get(ours.publisher));
    if (source && by) entries.set(number, { ...source, number, by });
  }
  const pick: Context['pick'] = (numbers) =>
    numbers.flatMap((number) => entries.get(number) ?? []).sort(byRank);
  const context = { locale, words, pick };
  if (cite instanceof NumberedCitations) return notes(cite.notes, context);

  const names = use(factNames);
  const naming = names?.namingIn(locale, words, { own, respell: respell && use(respell) }, use);
  if (!names || !naming) return nothing;
  const all = byWeight(names.citedFacts(cite, naming), pick(cite.sources), form === 'brief', context);
  if (form !== 'remarked') return all;
  const uncertain = (why: 'single' | 'reported') => {
    const isSo = (record: Sourced) =>
      record.confidence && (cite.sourcesOf(record).length === 1) === (why === 'single');
    const records = new Set([...cite.records].filter(isSo));
    return names
      .citedFacts({ records, sourcesOf: (record) => cite.sourcesOf(record) }, naming)
      .map((fact) => label(fact, context));
  };
  return [all, remarks(uncertain('single'), uncertain('reported'), context)];
}

/** What the asterisk means for each fact that has one, and up to which day all were checked. */
function remarks(single: readonly unknown[], reported: readonly unknown[], context: Context): unknown {
  const { words, locale } = context;
  const line = (phrase: string, facts: readonly unknown[]) =>
    facts.length
      ? html`<p>
          ${fill(phrase, { facts: facts.map((each, index) => [index ? words.semicolon : '', each]) })}
        </p>`
      : nothing;
  return html`<div class="remarks">
    ${line(words.single, single)}${line(words.reported, reported)}
    <p>
      ${fill(words.checked, { date: html`<time datetime=${datasetInfo.date}>${formatDate(datasetInfo.date, locale.tag)}</time>` })}
    </p>
  </div>`;
}

function notes(all: readonly Note[], { words, pick, ...context }: Context): unknown {
  const { tag } = context.locale;
  const text = ({ sources, secondHand }: Note) => {
    const groups = byPublisher(pick(sources));
    if (!groups.length) return words.copy;
    return [
      groups.map((group, index) => [index ? words.semicolon : '', introduced(group, { ...context, words })]),
      secondHand
        ? html`<span class="muted"
            >${fill(context.locale.grammar.brackets, { content: words.secondHand })}</span
          >`
        : nothing,
    ];
  };
  return html`<ol class="sources" part="sources">
    ${all.map((note, index) => {
      const number = inDigits(index + 1, tag);
      return html`<li id="note-${index + 1}" tabindex="-1">
        <a class="back" href="#mark-${index + 1}" @click=${follow} aria-label="${number}: ${words.back}"
          >${number}</a
        >${text(note)}
      </li>`;
    })}
  </ol>`;
}

function byWeight(
  facts: readonly CitedFacts[],
  entries: readonly Entry[],
  isBrief: boolean,
  context: Context,
): unknown {
  const { locale, words } = context;
  const supported = ({ number }: Entry) => facts.filter(({ sources }) => sources.includes(number));
  const weight = (entry: Entry) => {
    let sum = 0;
    for (const { names } of supported(entry)) sum += Math.max(1, names.length);
    return sum;
  };
  const all = entries.toSorted((a, b) => byRank(a, b) || weight(b) - weight(a));
  const isLong = all.length > FIRST + 1;
  const first = isLong
    ? byPublisher(all)
        .slice(0, FIRST)
        .map(([weightiest]) => weightiest!)
    : all;

  const item = (entry: Entry) => {
    const known = supported(entry);
    const told = known.slice(0, FACTS).map((fact) => label(fact, context, NAMES));
    const others = known.length - told.length;
    const lines = others ? [...told, counted(others, words.furtherFacts, locale.tag)] : told;
    return html`<li>
      <p>${introduced([entry], context)}</p>
      ${
        // What the only fact of a tag is, its reader sees.
        facts.length > 1 && !(isLong && isBrief)
          ? html`<p>
              ${fill(words.supports, { facts: lines.map((each, index) => [index ? words.semicolon : '', each]) })}
            </p>`
          : nothing
      }
    </li>`;
  };
  const more = number(all.length - first.length, locale.tag);
  return html`<ul class="sources" part="sources">
      ${first.map(item)} ${isLong && isBrief ? html`<li>${fill(words.more, { count: more })}</li>` : nothing}
    </ul>
    ${isLong && !isBrief ? byFact(facts, all.length, context) : nothing}`;
}

/** All sources, folded: each fact, and below it who states it. */
function byFact(facts: readonly CitedFacts[], count: number, context: Context): unknown {
  const { words, pick, locale } = context;
  const publishersOf = ({ sources }: CitedFacts) => {
    const groups = byPublisher(pick(sources));
    return groups.length
      ? groups.map((group, index) => [index ? words.semicolon : '', links(group, context)])
      : words.copy;
  };
  return html`<details class="all-sources">
    <summary>${counted(count, words.all, locale.tag)}</summary>
    <ul class="sources">
      ${facts.map(
        (fact) =>
          html`<li>
            <p class="fact">${label(fact, context)}</p>
            <p>${publishersOf(fact)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** A fact in words, with at most so many names. */
function label({ kind, names }: CitedFacts, { words, locale: { tag } }: Context, most = Infinity): unknown {
  // One more is named rather than counted.
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const others = names.length - shown.length;
  const list = listed(
    [...shown.map(named), ...(others ? [counted(others, words.furtherNames, tag)] : [])],
    tag,
  );
  if (!kind) return list;
  return names.length
    ? fill(words.facts[kind], { names: list })
    : (words.nameless[kind] ?? words.facts[kind]);
}
