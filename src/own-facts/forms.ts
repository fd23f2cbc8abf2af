/** The forms of single fields in a file of facts of one's own. Each has a description, which messages ask for. */
import * as v from 'valibot';
import { isIsoDay } from '../data/queries/iso-day.js';
import type {
  DocumentId,
  DocumentType,
  IsoDay,
  PartialDate,
  PublisherKind,
  StateId,
  SummitId,
  SummitPlaceId,
  Text,
  Theme,
} from '../data/types.js';
import { isDate } from './partial-dates.js';

export type Schema<T = unknown> = v.GenericSchema<T>;
/** A schema for each field of a record, also for those that may be missing. A page's own records are in no log of corrections. */
export type Fields<T> = {
  readonly [name in Exclude<keyof T, 'correction'>]-?: v.GenericSchema;
};
export type Entries = { readonly [name: string]: v.GenericSchema };

/** A schema of values of one type, and the form that messages ask for. */
export const form = <T>(schema: v.GenericSchema<string | number | boolean>, expected: string): Schema<T> =>
  v.pipe(schema, v.description(expected)) as unknown as Schema<T>;
export const optional = v.exactOptional;
export const record = <const E extends Entries>(entries: E, what: string) =>
  v.pipe(v.strictObject(entries), v.description(what));
export const list = <S extends v.GenericSchema>(item: S, what: string) =>
  v.pipe(v.array(item), v.description(what));

const MARKUP = /<[a-z!/?]/i;
/** Texts stay texts, in every form that a tag has: what looks like HTML is refused rather than shown with its brackets. */
export const text = (length: number): Schema<string> =>
  form(
    v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1),
      v.maxLength(length),
      v.check((value) => !MARKUP.test(value)),
    ),
    `a text without HTML, of at most ${length} characters`,
  );
export const oneOf = <T extends string>(...words: readonly T[]): Schema<T> =>
  form<T>(v.picklist(words), words.map((word) => `"${word}"`).join(', '));
export const matching = <T>(pattern: RegExp, expected: string): Schema<T> =>
  form<T>(v.pipe(v.string(), v.regex(pattern)), expected);

export const day = form<IsoDay>(
  v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isIsoDay)),
  'a day such as "2024-07-04"',
);
export const date = form<PartialDate>(
  v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/), v.check(isDate)),
  'a date such as "2024-07-04", "2024-07" or "2024"',
);
export const only = (): Schema<true> => form<true>(v.literal(true), 'true, or no such field');
export const whole = form<number>(v.pipe(v.number(), v.integer(), v.minValue(1)), 'a whole number above 0');
export const stateId = matching<StateId>(/^[a-z]{2}$/, 'two small letters, as in ISO 3166-1: "kz"');
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const documentId = matching<DocumentId>(
  SLUG,
  'small letters, figures and hyphens: "sco-charter-2002"',
);
export const summitId = matching<SummitId>(/^\d{4}-[a-z]+(-[a-z]+)*$/, 'year and city: "2024-astana"');
/** Ours are shown by their names in the reader's language, others as they are written. */
export const place = text(100) as Schema<SummitPlaceId>;

export const sourced = {
  sources: list(
    whole,
    'a list of numbers of the bibliography, or of "sources" in this file; it may be empty',
  ),
  confidence: optional(oneOf('medium')),
};
export const language = matching<string>(
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'a language such as "en" or "zh-Hans"',
);
export const texts = v.pipe(
  v.objectWithRest({ en: text(500) }, text(500)),
  v.description('texts by language, at least "en"'),
) as unknown as Schema<Text>;

export const type = oneOf<DocumentType>(
  'action-plan',
  'agreement',
  'charter',
  'concept',
  'convention',
  'decision',
  'declaration',
  'initiative',
  'memorandum',
  'programme',
  'regulation',
  'report',
  'statement',
  'strategy',
  'treaty',
);
export const theme = oneOf<Theme>(
  'agriculture',
  'counter-narcotics',
  'counter-terrorism',
  'culture-and-people',
  'digital',
  'economy',
  'energy',
  'enlargement',
  'environment',
  'finance',
  'foreign-policy',
  'health',
  'information-security',
  'institution',
  'security',
  'tourism',
  'trade-and-investment',
  'transport',
);

export const kind = oneOf<PublisherKind>(
  'official',
  'law',
  'agency',
  'newspaper',
  'broadcaster',
  'academic',
  'press-release',
  'reference',
);
