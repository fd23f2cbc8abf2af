/**
 * HTML as a tree of plain objects, of the form that parse5 makes (`parse.ts`). Nothing here needs the parser, so a page can
 * make the same tree from its own nodes.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** A new element without a parent. */
export function element(
  tag: string,
  attributes: { readonly [name: string]: string | undefined },
  children: readonly Node[],
): Element {
  const attrs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : { name, value },
  );
  const made: Element = {
    nodeName: tag,
    tagName: tag,
    attrs,
    namespaceURI: 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'],
    childNodes: [],
    parentNode: null,
  };
  for (const child of children) append(made, child);
  return made;
}

export function append(parent: Element, child: Node): void {
  parent.childNodes.push(child);
  child.parentNode = parent;
}

export const text = (value: string): Node => ({ nodeName: '#text', value, parentNode: null });

export const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((attr) => attr.name === name)?.value;

/** Adds attributes, except those that the element already has. */
export function addAttributes(node: Element, attributes: { readonly [name: string]: string }): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (attribute(node, name) === undefined) node.attrs.unshift({ name, value });
  }
}

/** The text content as it is, with its no-break spaces. */
export const rawTextOf = (node: Node): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(rawTextOf).join('') : '';

/** The text content, with white space collapsed. */
export const textOf = (node: Node | readonly Node[]): string =>
  (Array.isArray(node) ? (node as readonly Node[]).map(rawTextOf).join('') : rawTextOf(node as Node))
    .replace(/\s+/g, ' ')
    .trim();

/** Descendant elements, in document order. */
export function* descendants(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* descendants(node.childNodes);
  }
}

const BLOCKS = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table thead tbody tr th td div footer section details summary blockquote'.split(
    ' ',
  ),
);
/** Elements that contain only other blocks. */
const HOLDERS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

/** Whether a node is a block element. */
export const isBlock = (node: Node): node is Block => isElement(node) && BLOCKS.has(node.tagName);
export interface Block extends Element {
  // This property keeps the type guard from narrowing all other nodes to non-elements.
  readonly block?: true;
}

/** Elements that have no end tag. */
const VOID = new Set(['br', 'wbr']);
const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/\u00a0/g, '&nbsp;');

function markup(node: Node): string {
  if (isText(node)) return escaped(node.value).replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (!isElement(node)) return '';
  const { tagName, attrs, childNodes } = node;
  const written = attrs.map(({ name, value }) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`);
  const start = `<${tagName}${written.join('')}>`;
  return VOID.has(tagName) ? start : `${start}${childNodes.map(markup).join('')}</${tagName}>`;
}

/** Serialises a line of text and inline elements. */
export const inline = (nodes: readonly Node[]): string =>
  nodes.map(markup).join('').replace(/\s+/g, ' ').trim();

const openTag = ({ tagName, attrs }: Element): string =>
  `<${tagName}${attrs.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`;

export const escapeAttribute = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** HTML with one block per line, indented by two spaces. The same nodes always give the same bytes. */
export function pretty(nodes: readonly Node[], indent = ''): string {
  const lines: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const line = inline(run);
    if (line) lines.push(indent + line);
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    const { tagName, childNodes } = node;
    if (HOLDERS.has(tagName) || childNodes.some(isBlock)) {
      lines.push(
        `${indent}${openTag(node)}`,
        pretty([...childNodes], `${indent}  `),
        `${indent}</${tagName}>`,
      );
    } else {
      lines.push(`${indent}${openTag(node)}${inline([...childNodes])}</${tagName}>`);
    }
  }
  flush();
  return lines.filter(Boolean).join('\n');
}
