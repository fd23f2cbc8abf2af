/** What tags say in a language, and what of it is in another one. */
import { dataset } from '../../src/dataset.js';
import type { Attributes } from '../../src/static/index.js';
import { NothingToShow } from '../../src/static/index.js';
import { parse } from '../../src/static/parse.js';
import { attribute, isElement, isText, textOf, type Node } from '../../src/static/tree.js';
import { cases, type Language } from './cases.js';
import { render } from './rendered.js';

/** The days before and after which most changed: the founding, enlargements, the Astana summit, the dataset. */
const DAYS = ['2001-06-15', '2005-07-05', '2017-06-09', '2024-07-05', '2025-09-01', 'latest'];

const summits = dataset.summits.map(({ id }) => ({ summit: id }));
/** Tags that show one record, with every record. */
const RECORDS: { readonly [tag: string]: readonly Attributes[] } = {
  'sco-claim': dataset.astana2024.claims.map(({ id }) => ({ claim: id })),
  'sco-document-card': dataset.documents.map(({ id }) => ({ document: id })),
  'sco-event-timeline': summits,
  'sco-outcome-list': summits,
  'sco-participant-list': summits.map((summit) => ({ ...summit, notes: '' })),
  'sco-quote-list': summits,
  'sco-roadmap': summits,
  'sco-state-card': dataset.states.map(({ id }) => ({ state: id })),
  'sco-summit-card': summits,
};

/** All shapes of a tag: those of the other tests, every record, and every day of note; whole, without its sources. */
export function shapesOf(tag: string): readonly Attributes[] {
  const shapes = [
    ...cases.filter((each) => each.tag === tag).map(({ attributes }) => attributes),
    ...(RECORDS[tag] ?? []),
    ...DAYS.map((day) => ({ 'as-of': day })),
  ];
  return shapes.map((attributes) => ({ ...attributes, size: 'full', sources: 'none' }));
}

/**
 * Elements whose words may be in another language, each with its `lang`: what was said, below its translation; the titles
 * of a document in all languages; a name as its source prints it.
 */
export const ORIGINALS: { readonly [tag: string]: string } = {
  'sco-document-card': 'span',
  'sco-participant-list': 'span',
  'sco-quote-list': 'p',
};

const LETTERS: { readonly [language: string]: RegExp } = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
  kk: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  uz: /\p{Script=Latin}/u,
  hi: /\p{Script=Devanagari}/u,
  ur: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
};
/** An acronym in use, with a number as in "A/RES/59/48". */
const ACRONYM = /^[\p{P}\p{N}\s]*(?:\p{Lu}{1,6}[\p{P}\p{N}\s]*)*$/u;

/** The address of a page with a text. */
const HOST = /^[(（][a-z0-9.-]+[)）]$/;

/** Whether a text has words of the language, or none of any. */
export const isIn = (language: Language, text: string): boolean =>
  !/\p{L}/u.test(text) || LETTERS[language]!.test(text) || ACRONYM.test(text) || HOST.test(text);

/** The language in which a tag is drawn for a reader: that of its outermost element, or of the page around it. */
function drawnIn(nodes: readonly Node[], page: string): string {
  const element = nodes.find(isElement);
  const inner = element?.tagName.startsWith('sco-') ? element.childNodes.find(isElement) : element;
  return (inner && attribute(inner, 'lang')) ?? page;
}

/**
 * What is not in the language of a drawing, but for originals: texts, and words that screen readers say. A tag that is not
 * translated is drawn wholly in English. `undefined` if it shows its children.
 */
export async function foreignTexts(
  tag: string,
  attributes: Attributes,
  language: Language,
): Promise<{ readonly lang: string; readonly texts: readonly string[] } | undefined> {
  let html: string;
  try {
    html = await render(tag, attributes, { lang: language });
  } catch (error) {
    if (error instanceof NothingToShow) return undefined;
    throw error;
  }
  const nodes = parse(html);
  const own = drawnIn(nodes, language) as Language;
  const found: string[] = [];
  const visit = (node: Node, inherited: string) => {
    if (isText(node)) {
      const text = textOf(node).trim();
      if (text && (inherited !== own || !isIn(own, text))) found.push(text);
    } else if (isElement(node) && !['script', 'style', 'template'].includes(node.tagName)) {
      const lang = attribute(node, 'lang') ?? inherited;
      if (lang !== own && node.tagName === ORIGINALS[tag]) return;
      for (const child of node.childNodes) visit(child, lang);
    }
  };
  for (const node of nodes) visit(node, language);
  return { lang: own, texts: found };
}

/** Two words that a name in both languages does not have. */
const SENTENCE = /\p{Ll}{2,}[ ,]+\p{Ll}{2,}/u;

/** Texts with more than names that a tag says alike in two languages, without those of a tag that is not translated. */
export async function sameTexts(
  tag: string,
  attributes: Attributes,
  languages: readonly [Language, Language],
): Promise<readonly string[]> {
  const [own = [], other = []] = await Promise.all(
    languages.map(async (lang) => {
      const nodes = parse(await render(tag, attributes, { lang }).catch(() => ''));
      return drawnIn(nodes, lang) === lang ? [...textsIn(nodes)] : [];
    }),
  );
  return own.filter((text) => SENTENCE.test(text) && other.includes(text));
}

function* textsIn(nodes: readonly Node[]): Iterable<string> {
  for (const node of nodes)
    if (isText(node)) yield textOf(node).trim();
    else if (isElement(node) && !node.attrs.some(({ name }) => name === 'lang'))
      yield* textsIn(node.childNodes);
}
