import { bodies } from '../../data/bodies.js';
import { organisationBackgrounds } from '../../data/organisations.background.js';
import { organisations } from '../../data/organisations.js';
import { firstDayOf } from '../../data/queries/dates.js';
import { concepts } from '../../data/terms.js';
import type { IsoDay, Sourced } from '../../data/types.js';
import type { Language } from '../../i18n/languages.js';
import { nameIn, type Name } from '../../i18n/names.js';

/** A term as it is explained on one day. */
export interface Definition {
  /** The word in the sentence, where the page gives none. */
  readonly word: Name;
  /** The full name, where the word is a shorter one. */
  readonly name?: Name;
  readonly sentence: Name;
  readonly record: Sourced;
}

interface Entry {
  readonly id: string;
  /** The words that it is found by, as well as by its id. */
  readonly words: readonly string[];
  readonly on: (day: IsoDay, language: Language) => Definition | undefined;
}

const full = (name: string) => name.replace(/ \(.*$/, '').replace(/, Executive Committee$/, '');

const entries: readonly Entry[] = [
  ...concepts.map((concept): Entry => {
    const { id, acronym, name, senses } = concept;
    return {
      id,
      words: [acronym, ...Object.values(name)].filter((word) => word !== undefined),
      on(day, language) {
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
        words: [acronym, full(name)],
        on: (day, language) =>
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
      words: [acronym ?? '', full(name)],
      on(day, language) {
        if (!known || known > day) return undefined;
        const inFull = nameIn(language, undefined, undefined, full(name));
        const sentence = nameIn(language, undefined, undefined, role);
        return acronym
          ? { word: nameIn(language, undefined, undefined, acronym), name: inFull, sentence, record }
          : { word: inFull, sentence, record };
      },
    };
  }),
];

export const ids: readonly string[] = entries.map(({ id }) => id);

const plain = (text: string) => text.toLowerCase().replace(/organization/g, 'organisation');

/** The term with this id, acronym or name, in any spelling of capitals. */
export function termNamed(text: string): Entry | undefined {
  const wanted = plain(text);
  return (
    entries.find(({ id }) => id === wanted) ??
    entries.find(({ words }) => words.some((word) => word && plain(word) === wanted))
  );
}
