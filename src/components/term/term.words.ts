/** A node of a page: of the document of a browser, or of one that parse5 has read. */
export interface PageNode {
  readonly nodeName: string;
  /** The text, in a browser. */
  readonly nodeValue?: string | null;
  /** The text, in parse5. */
  readonly value?: unknown;
  readonly childNodes?: Iterable<PageNode>;
  /** The attributes, in a browser. */
  readonly attributes?: Iterable<PageAttribute>;
  /** The attributes, in parse5. */
  readonly attrs?: Iterable<PageAttribute>;
}

interface PageAttribute {
  readonly name: string;
  readonly value: string;
}

/** The words inside a `<sco-term>`. */
export interface TermWords {
  /** The text as the page has it. Empty if nothing of it is displayed. */
  readonly text: string;
  /**
   * The elements around the words: `none`; only `spans` without attributes but `lang` and `dir`, as in static HTML of ours; or
   * `others`, which are the page's own.
   */
  readonly markup: 'none' | 'spans' | 'others';
}

/** Elements whose text is no part of the words: code, glosses, note numbers, what an editor has struck out. So is what is `hidden`. */
const UNREAD = /^(?:script|style|r[pt]|sup|del)$/i;

const attributesOf = ({ attributes, attrs }: PageNode) => [...(attributes ?? attrs ?? [])];

function textIn(node: PageNode): string {
  const { nodeName, nodeValue, value, childNodes } = node;
  if (nodeName === '#text') return String(nodeValue ?? value);
  if (/^br$/i.test(nodeName)) return ' ';
  if (UNREAD.test(nodeName) || attributesOf(node).some(({ name }) => name === 'hidden')) return '';
  const alt = attributesOf(node).find(({ name }) => name === 'alt')?.value ?? '';
  return alt + [...(childNodes ?? [])].map(textIn).join('');
}

function isSpan(node: PageNode): boolean {
  if (/^#(?:text|comment)$/.test(node.nodeName)) return true;
  const isBare =
    /^span$/i.test(node.nodeName) && attributesOf(node).every(({ name }) => /^(?:lang|dir)$/.test(name));
  return isBare && [...node.childNodes!].every(isSpan);
}

/**
 * A text as it is compared: without soft hyphens, joiners and other characters that are not displayed, with one kind of
 * space, hyphen and bracket, and with accents composed.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads the children of a `<sco-term>`. */
export function wordsIn(children: Iterable<PageNode>): TermWords {
  const nodes = [...children];
  const elements = nodes.filter(({ nodeName }) => nodeName[0] !== '#');
  const text = nodes.map(textIn).join('');
  return {
    text: plain(text) && text.replace(/[ \t\r\n]+/g, ' ').trim(),
    markup: !elements.length ? 'none' : nodes.every(isSpan) ? 'spans' : 'others',
  };
}
