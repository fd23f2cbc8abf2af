/** Citations as text. Values come from the page; what stands around them was printed by a citation processor beforehand. */
import { datasetInfo } from '../data/dataset-info.js';
import type { Language } from '../i18n/languages.js';
import { citationTemplates } from './citation-templates.js';
import type { CitationForm } from './types.js';

/** What is cited. The dataset has no address. */
export interface Cited {
  readonly kind: 'shown' | 'dataset';
  /** A key without spaces, for programs. */
  readonly key: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** The day on which the reader saw it, `YYYY-MM-DD`. */
  readonly accessed: string;
}

const AUTHOR = 'sco-elements';

type Marks = readonly [open: string, close: string];
/** The marks of quotations, and of those inside, by the mark before a title that a style sets in such marks. */
const QUOTES: { readonly [opening: string]: readonly [outer: Marks, inner: Marks] } = {
  '“': [
    ['“', '”'],
    ['‘', '’'],
  ],
  '«': [
    ['«', '»'],
    ['„', '“'],
  ],
};

/** Replaces the marks of the quotations in a text. */
const requoted = (text: string, [open, close]: Marks, put: (quoted: string) => string): string =>
  text.replace(new RegExp(`${open}([^${open}${close}]*)${close}`, 'g'), (_, quoted: string) => put(quoted));

/** A title inside marks: the quotations in it, and those in them, change places. */
function insideMarks(title: string, [outer, inner]: readonly [outer: Marks, inner: Marks]): string {
  return requoted(
    title,
    outer,
    (quoted) => inner[0] + requoted(quoted, inner, (deep) => outer[0] + deep + outer[1]) + inner[1],
  );
}

/** A citation in the order of a style: APA, Chicago or MLA. */
export function styled(style: 'apa' | 'chicago' | 'mla', language: Language, cited: Cited): string {
  const template = citationTemplates[language][style][cited.kind];
  const marks = QUOTES[template[template.indexOf('{title}') - 1] ?? ''];
  const title = marks ? insideMarks(cited.title, marks) : cited.title;
  // Functions, because a replacement text may contain `$&`.
  return template.replace('{title}', () => title).replace('{url}', () => cited.url ?? '');
}

const TEX: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** A text for BibTeX, in UTF-8. */
const escaped = (text: string): string =>
  text.replace(/[\\~^]|[{}$&#_%]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An entry for BibTeX and BibLaTeX. The inner braces keep capitals, and the author whole. */
export function bibtex({ kind, key, title, url, accessed }: Cited): string {
  const [year, month] = datasetInfo.date.split('-');
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${escaped(title)}}`,
    year: year!,
    month: String(Number(month)),
    version: datasetInfo.version,
    ...(kind === 'dataset' && { note: 'Dataset' }),
    // Braces would end the field.
    ...(url && { url: url.replace(/[{}\\]/g, encodeURIComponent), urldate: accessed }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}`;
}

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** The same for programs that read CSL-JSON, such as Zotero. */
export const cslJson = ({ kind, key, title, url, accessed }: Cited, language: Language): string =>
  JSON.stringify(
    [
      {
        id: key,
        type: kind === 'dataset' ? 'dataset' : 'webpage',
        author: [{ literal: AUTHOR }],
        title,
        issued: parts(datasetInfo.date),
        version: datasetInfo.version,
        language,
        ...(url && { URL: url, accessed: parts(accessed) }),
      },
    ],
    null,
    2,
  );

export const FORMS: readonly CitationForm[] = ['apa', 'chicago', 'mla', 'bibtex', 'csl-json', 'plain'];
