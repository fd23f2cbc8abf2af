import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import { firstDayOf } from '../../data/queries/dates.js';
import { concepts } from '../../data/terms.js';
import type { IsoDay, Sourced } from '../../data/types.js';
import type { Language } from '../../i18n/languages.js';
import { nameIn, type Name } from '../../i18n/names.js';

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
      words: [acronym, ...Object.values(name)].filter((word) => word !== undefined),
      definitionOn(day, language) {
        const sense = senses.findLast(({ from }) => from <= day);
        if (!sense) return undefined;
        const inFull = nameIn(language, undefined, name[language], name.en);
        const sentence = nameIn(language, undefined, sense.sentence[language], sense.sentence.en);
        return acronym
          ? { word: nameIn(language, undefined, undefined, acronym), name: inFull, sentence, record: concept }
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
        words: [acronym, fullName(name)],
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

const normalised = (text: string) => text.toLowerCase().replace(/organization/g, 'organisation');

/** The term with this id, acronym or name, compared without regard to case; `undefined` if there is none. */
export function termNamed(text: string): Entry | undefined {
  const wanted = normalised(text);
  return (
    entries.find(({ id }) => id === wanted) ??
    entries.find(({ words }) => words.some((word) => word && normalised(word) === wanted))
  );
}
