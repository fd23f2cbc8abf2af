import { dataset } from '../dataset.js';
import type { StateId } from '../data/types.js';
import { formatDays } from '../i18n/date-range.js';
import { localeFor } from '../i18n/locale.js';
import { claim as englishClaim } from '../strings/en/claim.js';
import { documents as englishDocuments } from '../strings/en/documents.js';
import { documentTypes as englishTypes } from '../strings/en/document-types.js';
import { memberTable as englishMembers } from '../strings/en/member-table.js';
import { places as englishPlaces } from '../strings/en/places.js';
import { states as englishStates } from '../strings/en/states.js';
import { words as russianClaim } from '../strings/ru/claim.js';
import { words as chineseClaim } from '../strings/zh-Hans/claim.js';
import { languages } from '../i18n/languages.js';
import { tags } from './catalog.js';
import type { Io, Status } from './io.js';
import { checkLang, readOptions } from './options.js';

type Kind =
  | 'tag'
  | 'attribute'
  | 'summit'
  | 'state'
  | 'document'
  | 'status'
  | 'theme'
  | 'type'
  | 'claim'
  | 'verdict'
  | 'category';

/** Something that can be written in a tag. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** The tag of an attribute. */
  readonly tag?: string;
  readonly title: string;
  /** Valid words of an attribute. */
  readonly values?: readonly string[];
  /** What the words are ids of, where they are entries of their own. */
  readonly ids?: Kind;
  /** The same in the other languages, as far as we have it; searched too. */
  readonly titles?: { readonly [language: string]: string | undefined };
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
};

/** Everything that can be written in a tag, in the order in which it is shown. */
export async function entries(): Promise<readonly Entry[]> {
  const ru = (await languages.ru.load()).words;
  const zh = (await languages['zh-Hans'].load()).words;
  const words = (kind: Kind, english: object, inRussian: object, inChinese: object): Entry[] =>
    Object.entries(english as Record<string, string>).map(([id, title]) => ({
      kind,
      id,
      title,
      titles: {
        ru: (inRussian as Record<string, string>)[id],
        'zh-Hans': (inChinese as Record<string, string>)[id],
      },
    }));
  const shown = new Set<StateId>(dataset.states.map(({ id }) => id));
  const records: readonly Entry[] = [
    ...dataset.summits.map(({ id, place, start, end }): Entry => {
      const title = (names: Record<string, string>, lang: string, grammar = localeFor(lang).grammar) =>
        `${names[place]}, ${formatDays(start, end, { ...localeFor(lang), grammar })}`;
      const titles = {
        ru: title(ru.places, 'ru', ru.grammar),
        'zh-Hans': title(zh.places, 'zh-Hans', zh.grammar),
      };
      return { kind: 'summit', id, title: title(englishPlaces, 'en'), titles };
    }),
    ...words('state', englishStates, ru.states, zh.states).filter(({ id }) => shown.has(id as StateId)),
    ...dataset.documents.map(({ id, title, date }): Entry => {
      const foreign = (language: 'ru' | 'zh-Hans') => {
        const own = dataset.titles[language].titles[id];
        return own && `${own} (${date})`;
      };
      const titles = { ru: foreign('ru'), 'zh-Hans': foreign('zh-Hans') };
      return { kind: 'document', id, title: `${title} (${date})`, titles };
    }),
    ...words('status', englishMembers.statusOf, ru.memberTable.statusOf, zh.memberTable.statusOf),
    ...words('theme', englishDocuments.themes, ru.documents.themes, zh.documents.themes),
    ...words('type', englishTypes, ru.documentTypes, zh.documentTypes),
    ...dataset.astana2024.claims.map(({ id, claim, verdict }): Entry => ({
      kind: 'claim',
      id,
      title: `${claim} (${verdict})`,
    })),
    ...words('verdict', englishClaim.verdict, russianClaim.verdict, chineseClaim.verdict),
    ...words('category', englishClaim.category, russianClaim.category, chineseClaim.category),
  ];
  const all = (wanted: Kind) => records.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return [
    ...tags().map(({ name, summary }): Entry => ({ kind: 'tag', id: name, title: summary })),
    ...tags().flatMap(({ name, attributes }) =>
      attributes.map(({ name: id, description, values, ids }): Entry => {
        const entry = { kind: 'attribute', id, tag: name, title: description } as const;
        return ids ? { ...entry, ids, values: all(ids) } : { ...entry, values };
      }),
    ),
    ...records,
  ];
}

/** The entries that have all the words somewhere: in id, title (in any language), tag, values or kind. */
export function search(all: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const wanted = words.flatMap((word) => word.toLocaleLowerCase('en').split(/\s+/)).filter(Boolean);
  return all.filter(({ kind, id, tag = '', title, ids, values = [], titles = {} }) => {
    const text = [kind, HEADINGS[kind], id, tag, title, ...(ids ? [] : values), ...Object.values(titles)]
      .join('\n')
      .toLocaleLowerCase('en');
    return wanted.every((word) => text.includes(word));
  });
}

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** `list`: tags, attributes and ids with their titles, all or those with some words. */
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
  for (const kind of Object.keys(HEADINGS) as Kind[]) {
    const group = found.filter((entry) => entry.kind === kind);
    if (group.length) text += `${text && '\n'}${HEADINGS[kind]}\n${table(group, language)}`;
  }
  io.out(text);
  return 0;
}

function table(group: readonly Entry[], language: string): string {
  const name = ({ id, tag }: Entry) => (tag ? `${tag} ${id}` : id);
  const width = Math.max(...group.map((entry) => name(entry).length));
  const row = (entry: Entry) => {
    const { title, titles, ids, values } = entry;
    // Words that the description spells out are not said twice.
    const isSpelledOut = ids ? ids === 'status' : !values?.some((word) => !title.includes(word));
    const more = isSpelledOut ? '' : ` [${ids ? HEADINGS[ids] : values!.join(' | ')}]`;
    return `  ${name(entry).padEnd(width)}  ${titles?.[language] ?? title}${more}\n`;
  };
  return group.map(row).join('');
}
