import type { IsoDay } from '../data/types.js';
import { findAll, isNamed, searchText } from '../lib/find.js';
import { attributeOf, idKindOf } from '../vocabulary/vocabulary.js';
import type { Field } from './fields.js';
import { knownOn } from './known-on.js';
import type { TitlesOf } from './titles.js';
import type { Word } from './words.js';

/** The words of a field that its tag has something to show for on a day. */
export const offeredOn = (tag: string, { name, words }: Field, day: IsoDay): readonly Word[] =>
  words.filter(({ value }) => value.split(' ').every((each) => knownOn(tag, name, each, day)));

/** The words that match what was typed: an id in either order, or words of a title in any language. */
export function matching(
  words: readonly Word[],
  typed: string,
  { tag, field, titlesOf }: { readonly tag: string; readonly field: Field; readonly titlesOf: TitlesOf },
): readonly Word[] {
  const kind = idKindOf(attributeOf(tag, field.name));
  const entries = words.map((word) => {
    const titles = kind ? Object.values(titlesOf(kind, word.value)) : [];
    return { id: word.value, word, text: searchText([word.value, word.title, ...titles].join('\n')) };
  });
  return findAll(entries, typed).map(({ word }) => word);
}

/** The value that was typed in full: an id in either order, or several where the attribute takes several. */
export function typedValue(words: readonly Word[], typed: string, isList: boolean): string | undefined {
  const parts = typed.trim().split(/\s+/);
  const idOf = (part: string) => {
    const id = searchText(part);
    return (words.find(({ value }) => value === id) ?? words.find(({ value }) => isNamed(value, id)))?.value;
  };
  const ids = isList ? parts.map(idOf) : [idOf(parts.join('-'))];
  return ids.every((id) => id !== undefined) ? ids.join(' ') : undefined;
}
