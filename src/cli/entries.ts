import { yearOf } from '../data/queries/dates.js';
import type { OwnDataset } from '../data/types.js';
import { english, otherLanguages, type TitleWords } from '../vocabulary/languages.js';
import { records, type TitledId } from '../vocabulary/records.js';
import type { Attribute, IdKind } from '../vocabulary/types.js';
import { attributeOf, idKindOf, valuesOf } from '../vocabulary/vocabulary.js';
import { tags } from './catalog.js';

export type Kind = 'tag' | 'attribute' | IdKind;

/** A tag, an attribute or an id. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** The tag of an attribute. */
  readonly tag?: string;
  readonly title: string;
  /** The kind of value of an attribute. */
  readonly takes?: Attribute['kind'] | undefined;
  /** The kind of id, if the values of the attribute are ids with entries of their own. */
  readonly ids?: IdKind;
  /** Valid values of an attribute. */
  readonly values?: readonly string[];
  /** Titles in other languages, where available. They are searched too. */
  readonly titles?: { readonly [language: string]: string };
}

export const HEADINGS: Record<Kind, string> = {
  tag: 'Tags',
  attribute: 'Attributes',
  summit: 'Summits',
  state: 'States',
  document: 'Documents',
  status: 'Statuses',
  theme: 'Themes',
  type: 'Types of documents',
  claim: 'Statements of the opinion piece',
  verdict: 'Verdicts',
  category: 'What statements are about',
  organisation: 'Organisations and bodies',
  term: 'Terms',
  speaker: 'Speakers',
  quote: 'Quotations',
};

function attributeEntry(tag: string, id: string, description: string): Entry {
  const attribute = attributeOf(tag, id);
  const ids = idKindOf(attribute);
  const values = attribute ? valuesOf(attribute) : [];
  const entry = { kind: 'attribute', id, tag, title: description, takes: attribute?.kind } as const;
  return { ...entry, ...(ids && { ids }), values };
}

function recordEntry(kind: IdKind, { id, title, detail }: TitledId, languages: readonly TitleWords[]): Entry {
  const titleIn = (words: TitleWords) => {
    const own = title(words);
    return own && detail ? `${own} (${detail})` : own;
  };
  const titles = Object.fromEntries(
    languages.flatMap((words) => {
      const own = titleIn(words);
      return own ? [[words.language, own]] : [];
    }),
  );
  return { kind, id, title: titleIn(english)!, titles };
}

/** All entries, in the order of the output. */
export async function entries(): Promise<readonly Entry[]> {
  const languages = await otherLanguages();
  return [
    ...tags().map(({ name, summary }): Entry => ({ kind: 'tag', id: name, title: summary })),
    ...tags().flatMap(({ name: tag, attributes }) =>
      attributes.map(({ name, description }) => attributeEntry(tag, name, description)),
    ),
    ...Object.entries(records).flatMap(([kind, ids]) =>
      ids.map((id) => recordEntry(kind as IdKind, id, languages)),
    ),
  ];
}

/** The entries with those of facts of one's own, which are in the place of ours with the same id. */
export function withOwn(all: readonly Entry[], own: OwnDataset | undefined): readonly Entry[] {
  if (!own) return all;
  const { names = {}, titles = {}, states = [], summitFiles = {} } = own;
  const files = Object.values(summitFiles);
  const keyOf = ({ kind, id }: Entry) => `${kind} ${id}`;
  const known = new Set(all.map(keyOf));
  const added: readonly Entry[] = [
    ...files.map(({ meeting: { id, place, end } }): Entry => ({
      kind: 'summit',
      id,
      title: `${place} ${yearOf(end)}`,
    })),
    ...files
      .flatMap(({ documents }) => documents)
      .map(({ id, title }): Entry => ({ kind: 'document', id, title })),
    // A state of ours has a name already, whatever its statuses.
    ...states
      .map(({ id }): Entry => ({ kind: 'state', id, title: id.toUpperCase() }))
      .filter((entry) => !known.has(keyOf(entry))),
  ];
  const house = new Map<string, string>([
    ...Object.entries(names).map(([id, name]) => [`state ${id}`, name] as const),
    ...Object.entries(titles).map(([id, title]) => [`document ${id}`, title] as const),
  ]);
  const replaced = new Set(added.map(keyOf));
  return [...all.filter((entry) => !replaced.has(keyOf(entry))), ...added].map((entry) => {
    const title = house.get(keyOf(entry));
    return title ? { ...entry, title, titles: {} } : entry;
  });
}
