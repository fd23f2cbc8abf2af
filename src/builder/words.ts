import { english } from '../vocabulary/languages.js';
import { records, type TitledId } from '../vocabulary/records.js';
import { capitalised, titledWords } from '../vocabulary/titles.js';
import type { Attribute, IdKind } from '../vocabulary/types.js';
import { attributeOf } from '../vocabulary/vocabulary.js';

/** A word that an attribute may have, and what an editor knows it by. */
export interface Word {
  readonly value: string;
  readonly title: string;
}

/** Lists that editors want, for attributes that take several ids. */
const LISTS: { readonly [attribute: string]: readonly Word[] } = {
  states: [
    { value: 'by', title: 'Belarus' },
    { value: 'in pk ir by', title: 'Later members' },
    { value: 'cn kz kg ru tj uz', title: 'Founders' },
  ],
  status: [
    { value: 'member', title: 'Members' },
    { value: 'observer', title: 'Observers' },
    { value: 'dialogue-partner', title: 'Dialogue partners' },
    { value: 'partner', title: 'SCO partners' },
    { value: 'member observer', title: 'Members and observers' },
    { value: 'member partner', title: 'Members and SCO partners' },
    { value: 'observer dialogue-partner', title: 'Observers and dialogue partners' },
    { value: 'all', title: 'All of them' },
  ],
};

/** The newest is what most articles are about. */
const NEWEST_FIRST = new Set<IdKind>(['summit', 'document']);
/** Sorted by title, as nothing else orders them. */
const BY_TITLE = new Set<IdKind>(['state', 'theme', 'type', 'verdict', 'category']);
/** The longest title that a menu has room for. */
const LONGEST = 80;

/** What there is to tell about a record in a menu, beside its title. */
function described(kind: IdKind, title: string, detail: string | undefined): string {
  if (kind === 'document') return `${title} (${detail!.slice(0, 4)})`;
  if (kind === 'claim')
    return `${english.claim.verdict[detail as keyof typeof english.claim.verdict]}: ${title}`;
  return kind === 'quote' && title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title;
}

function wordsOfKind(kind: IdKind): readonly Word[] {
  const word = ({ id, title, detail }: TitledId): Word => {
    const text = described(kind, title(english)!, detail);
    return { value: id, title: BY_TITLE.has(kind) ? capitalised(text) : text };
  };
  const words = records[kind].map(word);
  if (NEWEST_FIRST.has(kind)) return words.toReversed();
  return BY_TITLE.has(kind) ? words.sort((a, b) => (a.title < b.title ? -1 : 1)) : words;
}

function wordsFor(name: string, attribute: Attribute): readonly Word[] {
  if (attribute.kind === 'list' && LISTS[name]) return LISTS[name];
  if ('values' in attribute) return titledWords(name, attribute.values);
  return 'of' in attribute ? wordsOfKind(attribute.of) : [];
}

/** The words that an editor can choose for an attribute; empty where any text will do. */
export function wordsOf(tag: string, name: string): readonly Word[] {
  const attribute = attributeOf(tag, name);
  return attribute ? wordsFor(name, attribute) : [];
}

/** Attributes that say what a page is about: their records have a page of their own, for frames. */
const SUBJECTS = new Set(['summit', 'state', 'status', 'organisation', 'document', 'claim']);

/** Whether an attribute names a record rather than a way to show it. */
export const isSubject = (name: string): boolean => SUBJECTS.has(name);
