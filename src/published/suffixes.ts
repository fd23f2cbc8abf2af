/** The languages as ends of column names: `name_zh` is the name in `zh-Hans`. */
import { LANGUAGES, type InDepth, type Language } from '../i18n/languages.js';

type SuffixOf<L extends Language> = L extends `${infer S}-${string}` ? S : L;

/** Of every language. */
export type Suffix = SuffixOf<Language>;
/** Of the languages that claims, events and quotations are in. */
export type InDepthSuffix = SuffixOf<InDepth | 'en'>;
/** Of the languages besides English. */
export type OtherSuffix = Exclude<Suffix, 'en'>;

export const suffixOf = (language: Language): Suffix => language.split('-')[0] as Suffix;

/** In the order of the columns. */
export const SUFFIXES: readonly Suffix[] = LANGUAGES.map(suffixOf);
