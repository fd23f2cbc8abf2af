import { localeFor } from '../i18n/locale.js';
import { english, otherLanguages, type TitleWords } from '../vocabulary/languages.js';
import { records, type TitledId } from '../vocabulary/records.js';
import type { Attribute, IdKind } from '../vocabulary/types.js';
import { attributeOf, idKindOf, valuesOf } from '../vocabulary/vocabulary.js';
import { tags } from './catalog.js';
import type { Io, Status } from './io.js';
import { checkLang, readOptions } from './options.js';

type Kind = 'tag' | 'attribute' | IdKind;

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

const HEADINGS: Record<Kind, string> = {
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

/** How a word is looked for, best first: as a word, as the start of one, anywhere. */
const WAYS = ['word', 'start', 'anywhere'] as const;

/** Finds a word in lower case. Longer words may have an ending; Chinese has no space between words. */
function pattern(word: string, way: (typeof WAYS)[number]): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (way === 'anywhere' || /\p{Script=Han}/u.test(word)) return new RegExp(literal, 'u');
  const end = way === 'word' && word.length < 4 ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${end}`, 'u');
}

/**
 * Entries with all words in their id, title (in any language), tag, values or kind; those with one of the words as their
 * id first. Parts of words count only if there is nothing better: `un` is in every "country".
 */
export function search(all: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const wanted = words.flatMap((word) => word.toLocaleLowerCase('en').split(/\s+/)).filter(Boolean);
  const texts = all.map(({ kind, id, tag = '', title, ids, values = [], titles = {} }) =>
    [kind, HEADINGS[kind], id, tag, title, ...(ids ? [] : values), ...Object.values(titles)]
      .join('\n')
      .toLocaleLowerCase('en'),
  );
  for (const way of WAYS) {
    const patterns = wanted.map((word) => pattern(word, way));
    const found = all.filter((_, index) => patterns.every((each) => each.test(texts[index]!)));
    const isNamed = ({ id }: Entry) => (wanted.includes(id) ? 0 : 1);
    if (found.length) return found.toSorted((a, b) => isNamed(a) - isNamed(b));
  }
  return [];
}

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** The command `list`: tags, attributes and ids with their titles, optionally filtered by words. */
export async function listCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  checkLang(values.lang);
  const found = search(await entries(), positionals);
  if (values.json) {
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return found.length ? 0 : 1;
  }
  if (!found.length) {
    io.err(
      `Nothing has all the words "${positionals.join(' ')}". Try fewer; \`list\` alone shows everything.\n`,
    );
    return 1;
  }
  const { language } = localeFor(values.lang ?? 'en');
  let text = '';
  for (const kind of new Set(found.map((entry) => entry.kind))) {
    const group = found.filter((entry) => entry.kind === kind);
    text += `${text && '\n'}${HEADINGS[kind]}\n${table(group, language)}`;
  }
  io.out(text);
  return 0;
}

function table(group: readonly Entry[], language: string): string {
  const name = ({ id, tag }: Entry) => (tag ? `${tag} ${id}` : id);
  const width = Math.max(...group.map((entry) => name(entry).length));
  const row = (entry: Entry) => {
    const { title, titles, ids, values } = entry;
    // Do not repeat values that the description already lists.
    const isSpelledOut = ids ? ids === 'status' : !values?.some((word) => !title.includes(word));
    const more = isSpelledOut ? '' : ` [${ids ? HEADINGS[ids] : values!.join(' | ')}]`;
    return `  ${name(entry).padEnd(width)}  ${titles?.[language] ?? title}${more}\n`;
  };
  return group.map(row).join('');
}
