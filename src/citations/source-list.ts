import { html, nothing } from 'lit';
import { publishers, sourceBlock } from '../data/load/sources.js';
import type { Publisher, PublisherKind, Source } from '../data/types.js';
import { citations as english } from '../strings/en/citations.js';
import { wordsIn } from '../i18n/languages.js';
import type { Citations } from './citations.js';
import { languageNames } from '../i18n/language-names.js';
import type { Locale } from '../i18n/locale.js';
import type { Lazy } from '../lib/lazy.js';
import { follow, NumberedCitations, type Note } from './numbered-citations.js';
import { fill, listed } from '../i18n/phrases.js';

export { NumberedCitations } from './numbered-citations.js';
export { sourcesStyles } from './sources.styles.js';

type Entry = Source & { readonly by: Publisher };
type Words = typeof english;

/** The order of publishers in a list: from those that publish their own acts to those that report on others. */
const RANK: readonly PublisherKind[] = [
  'official',
  'law',
  'agency',
  'newspaper',
  'broadcaster',
  'academic',
  'press-release',
  'reference',
];

const byRank = (a: Entry, b: Entry) => RANK.indexOf(a.by.kind) - RANK.indexOf(b.by.kind);

/** How many publishers a brief list names. One more is named rather than counted. */
const BRIEF = 3;

/**
 * The sources of all marked facts: as a list by publisher or, for numbered citations, as notes that the marks link to. A
 * brief list, for paper, has the first source of the first publishers and the number of the others.
 */
export function sourceList(
  cite: Citations,
  locale: Locale,
  use: <T>(thing: Lazy<T>) => T | undefined,
  isBrief = false,
): unknown {
  const directory = use(publishers);
  const blocks = cite.sources.map((number) => [number, use(sourceBlock(number))] as const);
  if (!directory || blocks.some(([, block]) => !block)) return nothing;

  const byId = new Map(directory.publishers.map((publisher) => [publisher.id, publisher]));
  const entries = new Map<number, Entry>();
  for (const [number, block] of blocks) {
    const source = block?.sources[number];
    const by = source && byId.get(source.publisher);
    if (by) entries.set(number, { ...source, by });
  }
  const words = wordsIn(locale.language, 'citations', english, use) ?? english;
  const pick = (numbers: readonly number[]) =>
    numbers.flatMap((number) => entries.get(number) ?? []).sort(byRank);

  if (!(cite instanceof NumberedCitations)) {
    const groups = byPublisher(pick(cite.sources));
    const lines =
      isBrief && cite.sources.length > BRIEF + 1
        ? [
            ...groups.slice(0, BRIEF).map(([first]) => link(first!)),
            fill(words.more, {
              count: new Intl.NumberFormat(locale.tag).format(
                cite.sources.length - Math.min(BRIEF, groups.length),
              ),
            }),
          ]
        : groups.map((group) => line(group, locale, words));
    return html`<ul class="sources" part="sources">
      ${lines.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  }
  return html`<ol class="sources" part="sources">
    ${cite.notes.map(
      (note, index) =>
        html`<li id="note-${index + 1}" tabindex="-1">
          <a class="back" href="#mark-${index + 1}" @click=${follow} aria-label="${index + 1}: ${words.back}"
            >${index + 1}</a
          >${noteText(note, pick(note.sources), locale, words)}
        </li>`,
    )}
  </ol>`;
}

function noteText(note: Note, entries: readonly Entry[], locale: Locale, words: Words): unknown {
  if (!entries.length) return words.copy;
  const lines = byPublisher(entries).map((group, index) => [index ? '; ' : '', line(group, locale, words)]);
  return [lines, note.secondHand ? [' ', html`<span class="muted">(${words.secondHand})</span>`] : nothing];
}

function byPublisher(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<Publisher, Entry[]>();
  for (const entry of entries) groups.set(entry.by, [...(groups.get(entry.by) ?? []), entry]);
  return [...groups.values()];
}

/** A link with the name of the publisher, or with the number of the source among those of its publisher. */
function link({ url, title, by }: Entry, number?: number): unknown {
  const name = title ? `${by.name}, ${title}` : by.name;
  const label = number ? `${name} ${number}` : nothing;
  return url ? html`<a href=${url} rel="noopener external" aria-label=${label}>${number ?? name}</a>` : name;
}

/** One publisher with its kind and languages. Its name links to its first source, numbers link to the others. */
function line(group: readonly Entry[], locale: Locale, words: Words): unknown {
  const { by } = group[0]!;
  const languages = listed(by.languages.map(languageNames(locale)), locale.tag);
  const links = group.map((each, index) => (index ? [', ', link(each, index + 1)] : link(each)));
  return html`${links}
    <span class="muted">${fill(words.source, { kind: words.kinds[by.kind], languages })}</span>`;
}
