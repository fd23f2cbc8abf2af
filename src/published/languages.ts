/** The texts of records in every language, as columns. */
import { datasetInfo } from '../data/dataset-info.js';
import { visibleOn } from '../data/queries/visible-on.js';
import type { Remark, Sourced } from '../data/types.js';
import { languages, wordsIn, type English, type RecordFile, type WordsName } from '../i18n/languages.js';
import { inLanguage } from '../i18n/record-texts.js';
import { loadEverything, type Lazy } from '../lib/lazy.js';

const OTHERS = { ru: 'ru', zh: 'zh-Hans' } as const;
type Suffix = 'en' | keyof typeof OTHERS;
/** The columns of a text. */
export type TextColumns<N extends string> = { readonly [K in `${N}_${Suffix}`]: string | undefined };

const loaded = <T>(thing: Lazy<T>): T | undefined => thing.value;

/** Loads all words and texts. Called once, before tables are made. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(Object.values(languages).map((language) => language.load()));
  await loadEverything();
}

/** The same records in English and in the other languages. */
interface Translated<T> {
  readonly en: T;
  readonly ru: T;
  readonly zh: T;
}

const columns = <N extends string>(
  name: N,
  get: (suffix: Suffix, language: 'en' | 'ru' | 'zh-Hans') => string | undefined,
): TextColumns<N> =>
  Object.fromEntries(
    (['en', 'ru', 'zh'] as const).map((suffix) => {
      const text = get(suffix, suffix === 'en' ? 'en' : OTHERS[suffix]);
      return [`${name}_${suffix}`, text];
    }),
  ) as TextColumns<N>;

/** Writes one text of a record into its columns. */
export type Say<T> = <N extends string>(
  name: N,
  get: (record: T, language: 'en' | 'ru' | 'zh-Hans') => string | undefined,
) => TextColumns<N>;

/** The rows of records whose texts are translated in a file. */
export function rowsOf<T, R>(
  file: RecordFile,
  records: readonly T[],
  row: (record: T, say: Say<T>, index: number) => R,
): readonly R[] {
  const all: Translated<readonly T[]> = {
    en: records,
    ru: inLanguage('ru', file, records, loaded)!,
    zh: inLanguage('zh-Hans', file, records, loaded)!,
  };
  return records.map((record, index) =>
    row(
      record,
      (name, get) => columns(name, (suffix, language) => get(all[suffix][index]!, language)),
      index,
    ),
  );
}

/** A word of the library in its columns, such as the name of a city. */
export const wordColumns = <N extends string>(
  name: N,
  files: readonly Translated<{ readonly [id: string]: string | undefined }>[],
  id: string | undefined,
): TextColumns<N> =>
  columns(name, (suffix) => (id ? files.map((file) => file[suffix][id]).find(Boolean) : undefined));

/** The words of one name in every language. */
export function wordsOf<K extends WordsName>(name: K, english: English[K]) {
  return {
    en: english,
    ru: wordsIn('ru', name, english, loaded)!,
    zh: wordsIn('zh-Hans', name, english, loaded)!,
  } as unknown as Translated<{ readonly [id: string]: string | undefined }>;
}

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
