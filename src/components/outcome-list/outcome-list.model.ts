import { DOCUMENT_TYPES } from '../../data/queries/document-types.js';
import type { DocumentDetail, DocumentType, SummitDocument, Theme } from '../../data/types.js';
import { alphabetical } from '../../i18n/alphabetical.js';

/** How a document was adopted. */
export type Form = 'signed' | 'approved' | 'unsigned' | 'intergovernmental' | 'secretary-general';

/** The forms that the sentence about the number of documents counts, in its order. */
export const FORMS = [
  'signed',
  'approved',
  'unsigned',
  'intergovernmental',
] as const satisfies readonly Form[];

/** Patterns in the wording of `legalForm`. The first match gives the form; other wordings give none. */
const FORM_PATTERNS: readonly (readonly [RegExp, Form])[] = [
  [/\bwithout signature\b/, 'unsigned'],
  [/\bsign(?:ed|ing)\b/, 'signed'],
  [/^Council of Heads of State decision$/, 'approved'],
  [/^intergovernmental agreement$/, 'intergovernmental'],
];

/** How a document was adopted; `undefined` if the records do not say. */
export function formOf(
  { signedBy }: Pick<SummitDocument, 'signedBy'>,
  detail: Pick<DocumentDetail, 'legalForm'> | undefined,
): Form | undefined {
  const legalForm = detail?.legalForm ?? '';
  return signedBy ?? FORM_PATTERNS.find(([words]) => words.test(legalForm))?.[1];
}

/** The number of documents per form. Forms without documents are left out. */
export function countForms(
  forms: readonly (Form | undefined)[],
): readonly (readonly [form: (typeof FORMS)[number], count: number])[] {
  return FORMS.map((form) => [form, forms.filter((each) => each === form).length] as const).filter(
    ([, count]) => count,
  );
}

export interface Group<T extends string> {
  readonly key: T;
  readonly documents: readonly SummitDocument[];
}

const grouped = <T extends string>(
  keys: readonly T[],
  documents: readonly SummitDocument[],
  has: (document: SummitDocument, key: T) => boolean,
): readonly Group<T>[] =>
  keys
    .map((key) => ({ key, documents: documents.filter((document) => has(document, key)) }))
    .filter((group) => group.documents.length);

/** The documents by type. Within a type they keep their order. */
export const byType = (documents: readonly SummitDocument[]): readonly Group<DocumentType>[] =>
  grouped(DOCUMENT_TYPES, documents, ({ type }, key) => type === key);

/** The documents by theme, themes sorted by name. A document with several themes is listed under each. */
export function byTheme(
  documents: readonly SummitDocument[],
  names: Readonly<Record<Theme, string>>,
  tag: string,
): readonly Group<Theme>[] {
  const compare = alphabetical(tag);
  const themes = [...new Set(documents.flatMap((document) => document.themes))];
  themes.sort((a, b) => compare(names[a], names[b]));
  return grouped(themes, documents, (document, key) => document.themes.includes(key));
}
