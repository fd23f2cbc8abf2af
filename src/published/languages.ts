/** The texts of records in every language. */
import { datasetInfo } from '../data/dataset-info.js';
import { visibleOn } from '../data/queries/visible-on.js';
import type { Remark, Sourced } from '../data/types.js';
import {
  LANGUAGES,
  languages,
  recordTextsFile,
  wordsIn,
  type English,
  type InDepthFile,
  type Language,
  type RecordFile,
  type WordsName,
} from '../i18n/languages.js';
import { inLanguage } from '../i18n/record-texts.js';
import { loadEverything, type Lazy } from '../lib/lazy.js';
import { suffixOf, type Suffix } from './suffixes.js';
import type { Texts, TextsInDepth } from './types.js';

const loaded = <T>(thing: Lazy<T>): T | undefined => thing.value;

/** Loads all words and texts. Called once, before tables are made. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(Object.values(languages).map((language) => language.load()));
  await loadEverything();
}

/** One thing for each of these languages, without those that have none; `undefined` if none has. */
export function inEach<T>(
  among: readonly Language[],
  get: (language: Language) => T | undefined,
): { readonly [suffix in Suffix]: T } | undefined {
  const all = among.flatMap((language) => {
    const found = get(language);
    return found === undefined ? [] : [[suffixOf(language), found] as const];
  });
  return all.length > 0 ? (Object.fromEntries(all) as { readonly [suffix in Suffix]: T }) : undefined;
}

/** One text of a record in the languages of its file. */
export type Say<T, Each> = (get: (record: T, language: Language) => string | undefined) => Each | undefined;

type TextsOf<File extends RecordFile> = File extends InDepthFile ? TextsInDepth : Texts;

/** Not every file is translated into every language. */
const isIn = (language: Language, file: RecordFile): boolean =>
  language === 'en' || Boolean(recordTextsFile(language, file) as unknown);

/** The rows of records whose texts are translated in a file. */
export function rowsOf<File extends RecordFile, T, R>(
  file: File,
  records: readonly T[],
  row: (record: T, say: Say<T, TextsOf<File>>, index: number) => R,
): readonly R[] {
  const all = new Map(
    LANGUAGES.filter((language) => isIn(language, file)).map((language) => [
      language,
      language === 'en' ? records : inLanguage(language, file, records, loaded)!,
    ]),
  );
  return records.map((record, index) =>
    row(
      record,
      (get) =>
        inEach([...all.keys()], (language) => get(all.get(language)![index]!, language)) as
          TextsOf<File> | undefined,
      index,
    ),
  );
}

type Words = (language: Language) => { readonly [id: string]: string | undefined };

/** The words of one name in every language. */
export const wordsOf =
  <K extends WordsName>(name: K, english: English[K]): Words =>
  (language) =>
    wordsIn(language, name, english, loaded) as unknown as ReturnType<Words>;

/** A word of the library in every language, such as the name of a city. */
export const wordTexts = (files: readonly Words[], id: string | undefined): Texts | undefined =>
  inEach(LANGUAGES, (language) => (id ? files.map((words) => words(language)[id]).find(Boolean) : undefined));

/** A remark as it is on the day of the dataset. */
export const remarkOn = (remark: Remark | undefined): string | undefined =>
  visibleOn(remark, datasetInfo.date);

/** The columns of the sources of a fact. */
export const basis = ({
  sources,
  confidence,
}: Sourced): { readonly sources: readonly number[]; readonly confidence: 'high' | 'medium' } => ({
  sources,
  confidence: confidence ?? 'high',
});

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };
/** A row without the fields that are not known. */
export const known = <T extends object>(row: Loose<T>): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
