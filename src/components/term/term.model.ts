import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import { firstDayOf } from '../../data/queries/dates.js';
import { concepts } from '../../data/terms.js';
import type { IsoDay, Sourced } from '../../data/types.js';
import type { Language } from '../../i18n/languages.js';
import { nameIn, type Name } from '../../i18n/names.js';
import { plain, wordsIn, type PageNode } from './term.words.js';

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

interface Entry {
  readonly id: string;
  /** Acronym and names by which the term is found, besides its id. */
  readonly words: readonly string[];
  /** `undefined` if there was no such thing on the day. */
  readonly definitionOn: (day: IsoDay, language: Language) => Definition | undefined;
}

/** A name without what follows it: an acronym in brackets, `, Executive Committee`. */
const fullName = (name: string) => name.replace(/ \(.*$/, '').replace(/, Executive Committee$/, '');

const entries: readonly Entry[] = [
  ...concepts.map((concept): Entry => {
    const { id, acronym, name, senses } = concept;
    return {
      id,
      words: [...Object.values(acronym ?? {}), ...Object.values(name)].filter((word) => word !== undefined),
      definitionOn(day, language) {
        const sense = senses.findLast(({ from }) => from <= day);
        if (!sense) return undefined;
        const inFull = nameIn(language, undefined, name[language], name.en);
        const sentence = nameIn(language, undefined, sense.sentence[language], sense.sentence.en);
        return acronym
          ? {
              word: nameIn(language, undefined, acronym[language], acronym.en),
              name: inFull,
              sentence,
              record: concept,
            }
          : { word: inFull, sentence, record: concept };
      },
    };
  }),
  ...organisations.flatMap((record): Entry[] => {
    const { id, acronym, name } = record;
    const background = organisationBackgrounds[id];
    if (!background) return [];
    const { description, founded } = background;
    return [
      {
        id,
        words: [acronym, fullName(name), name],
        definitionOn: (day, language) =>
          founded && firstDayOf(founded) > day
            ? undefined
            : {
                word: nameIn(language, undefined, undefined, acronym),
                name: nameIn(language, undefined, undefined, name),
                sentence: nameIn(language, undefined, undefined, description),
                record,
              },
      },
    ];
  }),
  ...bodies.map((record): Entry => {
    const { id, name, role, founded, known = founded } = record;
    const acronym = /\(([A-Z]+)\)/.exec(name)?.[1];
    return {
      id,
      words: [acronym ?? '', fullName(name)],
      definitionOn(day, language) {
        if (!known || known > day) return undefined;
        const inFull = nameIn(language, undefined, undefined, fullName(name));
        const sentence = nameIn(language, undefined, undefined, role);
        return acronym
          ? { word: nameIn(language, undefined, undefined, acronym), name: inFull, sentence, record }
          : { word: inFull, sentence, record };
      },
    };
  }),
];

export const ids: readonly string[] = entries.map(({ id }) => id);

const normalised = (text: string) =>
  plain(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/organization/g, 'organisation');

/** Acronyms and names in the language of the page, by the id of the term. */
type LocalNames = { readonly [id: string]: readonly string[] };

function find(text: string, local: LocalNames): Entry | undefined {
  const wanted = normalised(text);
  return (
    entries.find(({ id }) => id === wanted) ??
    entries.find(({ id, words }) =>
      [...words, ...(local[id] ?? [])].some((word) => word && normalised(word) === wanted),
    )
  );
}

/** A word and what follows it in brackets. */
const BRACKETS = /^(.*?\S)\s*[(（](.*)[)）]$/su;

/**
 * The term with this id, acronym or name; `undefined` if there is none. Case, characters that are not displayed, е for ё, and
 * an addition in brackets do not count.
 */
export function termNamed(text: string, local: LocalNames = {}): Entry | undefined {
  const [, word] = BRACKETS.exec(text) ?? [];
  return find(text, local) ?? (word ? find(word, local) : undefined);
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

/** Reads the attribute `term` and the children of a tag. Without both, the term is the SCO. */
export function read(term: string, children: Iterable<PageNode>, local: LocalNames = {}): Reading {
  const { text, markup } = wordsIn(children);
  const wanted = term || plain(text) || (markup === 'others' ? '' : 'sco');
  // Static HTML of ours: an acronym with its full name in brackets, or a term without acronym that the attribute names.
  const [, word = '', name = ''] = BRACKETS.exec(text) ?? [];
  const named = find(word, local);
  const isFull = named && named === find(name, local) && word.length < name.length;
  if (markup === 'none') return { wanted, text: isFull ? word : text, isMarkup: false };
  const isOurs = !text || isFull || (term && find(text, local)?.words.includes(text));
  return markup === 'spans' && isOurs
    ? { wanted, text: '', isMarkup: false }
    : { wanted, text, isMarkup: true };
}
