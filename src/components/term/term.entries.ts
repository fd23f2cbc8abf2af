import { firstDayOf } from '../../data/queries/dates.js';
import type { TermRecords } from '../../slices/terms.js';
import type { IsoDay, Sourced, Text } from '../../data/types.js';
import type { Language } from '../../i18n/languages.js';
import { nameIn, type Name } from '../../i18n/names.js';
import { plain, wordsIn, type PageNode, type TermWords } from './term.words.js';

/** The explanation of a term on one day. */
export interface Definition {
  /** The word in the sentence, if the tag has no text of its own. */
  readonly word: Name;
  /** The full name, if `word` is an acronym. */
  readonly name?: Name;
  /** What the term means, in one sentence. */
  readonly sentence: Name;
  readonly record: Sourced;
}

export interface Entry {
  readonly id: string;
  /** Acronym and names by which the term is found, besides its id. */
  readonly words: readonly string[];
  /** `undefined` if there was no such thing on the day. */
  readonly definitionOn: (day: IsoDay) => Definition | undefined;
}

/** A name without what follows it: an acronym in brackets, `, Executive Committee`. */
const fullName = (name: string) => name.replace(/\s*[(（].*$/, '').replace(/, Executive Committee$/, '');

/** A definition; the name is left out if the word is the name, as in languages without an acronym. */
const explained = (word: Name, name: Name, sentence: Name, record: Sourced): Definition => ({
  word,
  ...(name.text !== word.text && { name }),
  sentence,
  record,
});

/** The terms of records whose texts are in a language. */
export function entriesOf(
  { concepts, organisations, backgrounds, bodies }: TermRecords,
  language: Language,
): readonly Entry[] {
  const say = (text: string): Name =>
    language === 'en' ? nameIn('en', undefined, undefined, text) : { text };
  return [
    ...concepts.map((record): Entry => {
      const { id, acronym, name, senses } = record;
      const inLanguage = (text: Text) => nameIn(language, undefined, text[language], text.en);
      return {
        id,
        words: [...Object.values(acronym ?? {}), ...Object.values(name)].filter((word) => word !== undefined),
        definitionOn(day) {
          const sense = senses.findLast(({ from }) => from <= day);
          if (!sense) return undefined;
          const [inFull, sentence] = [inLanguage(name), inLanguage(sense.sentence)];
          return explained(acronym ? inLanguage(acronym) : inFull, inFull, sentence, record);
        },
      };
    }),
    ...organisations.flatMap((record): Entry[] => {
      const { id, acronym, name } = record;
      const background = backgrounds[id];
      if (!background) return [];
      const { description, founded } = background;
      return [
        {
          id,
          words: [acronym, fullName(name), name],
          definitionOn: (day) =>
            founded && firstDayOf(founded) > day
              ? undefined
              : explained(say(acronym), say(name), say(description), record),
        },
      ];
    }),
    ...bodies.map((record): Entry => {
      const { id, name, role, founded, known = founded } = record;
      const acronym = /[(（](\p{Lu}+)[)）]/u.exec(name)?.[1];
      return {
        id,
        words: [acronym ?? '', fullName(name)],
        definitionOn(day) {
          if (!known || known > day) return undefined;
          const [inFull, sentence] = [say(fullName(name)), say(role)];
          return explained(acronym ? say(acronym) : inFull, inFull, sentence, record);
        },
      };
    }),
  ];
}

const normalised = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/organization/g, 'organisation')
    // Russian is often typed without the dots.
    .replace(/ё/g, 'е');

function find(text: string, entries: readonly Entry[]): Entry | undefined {
  const wanted = normalised(text);
  return (
    entries.find(({ id }) => id === wanted) ??
    entries.find(({ words }) => words.some((word) => word && normalised(word) === wanted))
  );
}

/** A word and what follows it in brackets. */
const BRACKETS = /^(.*?\S)\s*[(（](.*)[)）]$/su;

/**
 * The term with this id, acronym or name; `undefined` if there is none. Case, characters that are not displayed, and an
 * addition in brackets do not count.
 */
export function termNamed(text: string, entries: readonly Entry[]): Entry | undefined {
  const [, word] = BRACKETS.exec(text) ?? [];
  return find(text, entries) ?? (word ? find(word, entries) : undefined);
}

/** What a tag is asked to explain, and what it shows in the sentence. */
export interface Reading {
  /** An id, acronym or name. Empty if there is something without text, such as a picture. */
  readonly wanted: string;
  /** The text of the page; empty if the tag shows the word of the term. */
  readonly text: string;
  /** Whether the children themselves are shown, because they have markup. */
  readonly isMarkup: boolean;
}

/** What a tag is asked to explain. Without attribute and children it is the SCO. */
const wantedOf = (term: string, { text, markup }: TermWords): string =>
  term || plain(text) || (markup === 'others' ? '' : 'sco');

/** The id that a tag asks for, if it is asked with an id; no term has some of the words that look like one. */
export function idFor(term: string, children: Iterable<PageNode>): string | undefined {
  const wanted = normalised(wantedOf(term, wordsIn(children)));
  return /^[\w-]+$/.test(wanted) ? wanted : undefined;
}

/** Reads the attribute `term` and the children of a tag. */
export function read(term: string, children: Iterable<PageNode>, entries: readonly Entry[]): Reading {
  const { text, markup } = wordsIn(children);
  const wanted = wantedOf(term, { text, markup });
  // Static HTML of ours: an acronym with its full name in brackets, or a term without acronym that the attribute names.
  const [, word = '', name = ''] = BRACKETS.exec(text) ?? [];
  const id = find(word, entries)?.id;
  const isFull =
    id !== undefined &&
    id === find(name, entries)?.id &&
    entries.some((each) => each.id === id && normalised(each.words[0]!) === normalised(word));
  if (markup === 'none') return { wanted, text: isFull ? word : text, isMarkup: false };
  const isOurs = !text || isFull || (term && entries.some(({ words }) => words.includes(text)));
  return markup === 'spans' && isOurs
    ? { wanted, text: '', isMarkup: false }
    : { wanted, text, isMarkup: true };
}
