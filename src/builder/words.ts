import { english } from '../vocabulary/languages.js';
import { records, type TitledId } from '../vocabulary/records.js';
import { capitalised, titledWords } from '../vocabulary/titles.js';
import type { Attribute, IdKind } from '../vocabulary/types.js';
import { attributeOf } from '../vocabulary/vocabulary.js';

/** A valid value of an attribute, with the title shown to editors. */
export interface Word {
  readonly value: string;
  readonly title: string;
}

/** Useful combinations, for attributes that take several ids. */
const LISTS: { readonly [attribute: string]: readonly Word[] } = {
  tools: [
    { value: 'sources', title: 'The sources alone' },
    { value: 'sources cite data', title: 'Sources, citations and data' },
    { value: 'none', title: 'Nothing' },
  ],
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

/** Newest first, because most articles are about the newest. */
const NEWEST_FIRST = new Set<IdKind>(['summit', 'document']);
/** Sorted by title, because they have no other order. */
const BY_TITLE = new Set<IdKind>(['state', 'theme', 'type', 'verdict', 'category']);
/** Longer quotes are cut to fit the menu. */
const LONGEST = 80;

/** The text of a menu entry: the title and a distinguishing detail. */
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

/** The values that an editor can choose for an attribute; empty if the attribute takes any text. */
export function wordsOf(tag: string, name: string): readonly Word[] {
  const attribute = attributeOf(tag, name);
  return attribute ? wordsFor(name, attribute) : [];
}

/** Attributes that select the subject of a tag: each of their records gets a page for iframes. */
const SUBJECTS = new Set(['summit', 'state', 'status', 'organisation', 'document', 'claim']);

/** Whether an attribute selects the subject, not how it is shown. */
export const isSubject = (name: string): boolean => SUBJECTS.has(name);
