/** Reads HTML with a standard parser, independently of the code under test. */
import { JSDOM } from 'jsdom';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const { window } = new JSDOM('');
export const fragment = (html: string): DocumentFragment =>
  JSDOM.fragment(html) as unknown as DocumentFragment;
export const parseXml = (xml: string): Document =>
  new window.DOMParser().parseFromString(xml, 'application/xml') as unknown as Document;

const space = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
/** Without any space or word joiner: lines may break anywhere, and a sentence may stand in a cell. */
export const tight = (text: string): string => text.replace(/[\s\u2060]+/g, '');
export const occurrences = (text: string, part: string): number => text.split(part).length - 1;

export interface Reading {
  /** All words on one line. */
  readonly words: string;
  readonly headings: readonly string[];
  /** Names of the elements of lists and tables, in order. */
  readonly structure: readonly string[];
  /** What stands on lines of its own, in order, without marks and without the heads of columns. */
  readonly blocks: readonly string[];
  readonly columns: readonly string[];
  readonly times: readonly { readonly datetime: string | null; readonly text: string }[];
  /** Addresses of the links that lead elsewhere. */
  readonly links: readonly string[];
  readonly langs: readonly string[];
  readonly directions: readonly string[];
  /** Links within the page, and whether they arrive. */
  readonly marks: readonly { readonly href: string; readonly arrives: boolean }[];
  readonly ids: readonly string[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const HEADINGS = names('h1 h2 h3 h4 h5 h6');
const STRUCTURE = names('ul ol li dl dt dd table tr th td');
const BLOCKS = names('h1 h2 h3 h4 h5 h6 p li dt dd td th');

/** Read before: the same HTML goes through several systems. */
const known = new Map<string, Reading>();

export function read(html: string): Reading {
  const reading = known.get(html) ?? readAnew(html);
  known.set(html, reading);
  return reading;
}

const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The elements in a node, in order. */
const within = (node: Tree.Node): Tree.Element[] =>
  childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...within(child)] : []));

/** What it says, without some elements. What a sentence in a cell would join, a space parts. */
function text(node: Tree.Node, without: (element: Tree.Element) => unknown = () => false): string {
  if (tree.isTextNode(node)) return node.value;
  const inside = childrenOf(node)
    .map((child) => (tree.isElementNode(child) && without(child) ? '' : text(child, without)))
    .join('');
  if (node.nodeName === 'br') return '  ';
  return BLOCKS.has(node.nodeName) ? `${inside} ` : inside;
}

/** The number of a note at a fact, and the way back to it. */
const isMark = (element: Tree.Element): boolean =>
  element.tagName === 'sup' ||
  (element.tagName === 'a' &&
    element.parentNode?.nodeName === 'li' &&
    Boolean(attribute(element, 'href')?.includes('-mark-')));

function readAnew(html: string): Reading {
  const root = parseFragment(html);
  const all = within(root);
  const named = (list: ReadonlySet<string>) => all.filter(({ tagName }) => list.has(tagName));
  const links = named(names('a')).flatMap((link) => attribute(link, 'href') ?? []);
  const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
  const arrivals = new Set(ids);

  const heads = named(names('thead'));
  // Some forms do not repeat the head of the first column, that of the names.
  const columns = heads.flatMap((head) =>
    within(head)
      .filter(({ tagName }) => tagName === 'th')
      .slice(1),
  );
  const inHeads = new Set(heads.flatMap(within));
  const lines = named(BLOCKS)
    .filter((block) => !inHeads.has(block) && !within(block).some(({ tagName }) => BLOCKS.has(tagName)))
    .map((block) => space(text(block, isMark)))
    .filter(Boolean);
  const rest = (element: Tree.Element) => isMark(element) || element.tagName === 'thead';
  return {
    words: space(text(root)),
    headings: named(HEADINGS).map((heading) => space(text(heading))),
    structure: named(STRUCTURE).map(({ tagName }) => tagName),
    times: named(names('time')).map((time) => ({
      datetime: attribute(time, 'datetime') ?? null,
      text: space(text(time)),
    })),
    links: links.filter((href) => !href.startsWith('#')),
    langs: all.flatMap((element) => attribute(element, 'lang') ?? []),
    directions: all.flatMap((element) => attribute(element, 'dir') ?? []),
    marks: links
      .filter((href) => href.startsWith('#'))
      .map((href) => ({ href, arrives: arrivals.has(href.slice(1)) })),
    ids,
    columns: columns.map((column) => space(text(column, isMark))),
    blocks: lines.length ? lines : [space(text(root, rest))],
  };
}
