import { html } from 'lit';
import type { Publisher, PublisherKind, Source } from '../data/types.js';
import { languageNames } from '../i18n/language-names.js';
import type { Locale } from '../i18n/locale.js';
import { fill, listed } from '../i18n/phrases.js';
import { groupBy } from '../lib/group-by.js';
import type { citations } from '../strings/en/citations.js';

/** An entry of the bibliography with its publisher. */
export interface Entry extends Omit<Source, 'publisher'> {
  readonly number: number;
  /** Publishers that a page adds have no id. */
  readonly by: Pick<Publisher, 'name' | 'kind' | 'languages'>;
}

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

export const byRank = (a: Entry, b: Entry): number => RANK.indexOf(a.by.kind) - RANK.indexOf(b.by.kind);

export const byPublisher = (entries: readonly Entry[]): readonly (readonly Entry[])[] => [
  ...groupBy(entries, ({ by }) => by.name).values(),
];

/** The longest end of an address that is shown: it fits on a line of a phone. */
const LONGEST = 28;

/** An address to read: `tass.com/…/1811375`. It tells apart the pages of one publisher that have no title. */
export function shortAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const steps = pathname.split('/').filter(Boolean);
  const end = steps.at(-1) ?? search;
  const cut = end.length > LONGEST ? `${end.slice(0, LONGEST)}…` : end;
  return `${hostname.replace(/^www\./, '')}/${steps.length > 1 ? '…/' : ''}${readable(cut)}`;
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that may break after its separators, also on pages without our styles. */
const breakable = (address: string): unknown =>
  address.match(/[^/_]+[/_]*/g)!.map((step, index) => (index ? [html`<wbr />`, step] : step));

/** What a language has between the parts of an entry: `, `, `،`, `，`. */
const commaOf = ({ source }: typeof citations): string => source.split(/[{}]/)[2]!;

/** A link with the name of the publisher, or the address of a further page of the same publisher. */
function link({ url, title, by }: Entry, words: typeof citations, isFurther = false): unknown {
  const name = title ? [by.name, commaOf(words), html`<bdi>${title}</bdi>`] : by.name;
  // Facts that a script sets are not validated.
  if (!url?.startsWith('http')) return name;
  return isFurther && !title
    ? html`<a class="address" href=${url} rel="noopener external">${breakable(shortAddress(url))}</a>`
    : html`<a href=${url} rel="noopener external">${name}</a>`;
}

/** The sources of one publisher, which is named once. */
export const links = (group: readonly Entry[], { words }: { readonly words: typeof citations }): unknown =>
  group.map((entry, index) => (index ? [commaOf(words), link(entry, words, true)] : link(entry, words)));

/** The sources of one publisher, with its kind and languages. */
export function introduced(
  group: readonly Entry[],
  { locale, words }: { readonly locale: Locale; readonly words: typeof citations },
): unknown {
  const { by } = group[0]!;
  return fill(words.source, {
    publisher: links(group, { words }),
    kind: words.kinds[by.kind],
    languages: listed(by.languages.map(languageNames(locale)), locale.tag),
  });
}
