/** A tag's content as a tree of blocks, the common input of the text, Markdown, mail and data formats. */
import {
  attribute,
  descendants,
  isBlock,
  isElement,
  isText,
  textOf,
  type Element,
  type Node,
} from './tree.js';

/** Inline content. White space is as in the source; each format collapses it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** To another site. */
  | { readonly kind: 'link'; readonly href: string; readonly content: Line }
  /** The number of the note with the source of a fact. */
  | { readonly kind: 'note-reference'; readonly number: string }
  | { readonly kind: 'strong' | 'cite' | 'span'; readonly lang?: string | undefined; readonly content: Line };

export type Line = readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly content: Line;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: Line;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: Blocks;
}

export interface List {
  readonly kind: 'list';
  /** What precedes each item. Notes have the numbers of the references to them. */
  readonly marker: 'bullet' | 'number' | 'note';
  readonly items: readonly Blocks[];
}

export interface DescriptionList {
  readonly kind: 'description-list';
  readonly groups: readonly { readonly term: Line; readonly description: Blocks }[];
}

export interface Cell {
  /** True for a column or row header. */
  readonly header: boolean;
  readonly blocks: Blocks;
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Heading | Paragraph | Quote | List | DescriptionList | Table;
export type Blocks = readonly Block[];

/** Converts cleaned HTML to blocks. Text outside of blocks becomes a paragraph. */
export function blocksOf(nodes: readonly Node[]): Blocks {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    if (textOf(loose)) blocks.push({ kind: 'paragraph', content: lineOf(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(...blockOf(node));
  }
  flush();
  return blocks;
}

const elementsOf = (node: Element): readonly Element[] => node.childNodes.filter(isElement);

function blockOf(node: Element): Blocks {
  const { tagName, childNodes } = node;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level) return [{ kind: 'heading', level: Number(level), content: lineOf(childNodes) }];
  if (tagName === 'ul' || tagName === 'ol') return [list(node)];
  if (tagName === 'dl') return [descriptionList(node)];
  if (tagName === 'table') return [table(node)];
  // Nothing is folded in these formats, so a label that is no heading would only interrupt.
  if (tagName === 'summary')
    return blocksOf(childNodes.filter((child) => isElement(child) && /^h[1-6]$/.test(child.tagName)));
  if (tagName === 'blockquote') return [{ kind: 'quote', blocks: blocksOf(childNodes) }];
  return blocksOf(childNodes);
}

function list(node: Element): List {
  const items = elementsOf(node);
  const isNote = ({ attrs }: Element) =>
    attrs.some(({ name, value }) => name === 'id' && /-note-/.test(value));
  const ordered = items.some(isNote) ? 'note' : 'number';
  return {
    kind: 'list',
    marker: node.tagName === 'ul' ? 'bullet' : ordered,
    items: items.map(({ childNodes }) => blocksOf(childNodes.filter((child) => !isBackLink(child)))),
  };
}

/** A link from a note back to its fact. Only formats with links inside the page need it. */
const isBackLink = (node: Node): boolean =>
  isElement(node) && node.tagName === 'a' && /-mark-/.test(attribute(node, 'href') ?? '');

function descriptionList(node: Element): DescriptionList {
  const groups: { readonly term: Line; description: Blocks }[] = [];
  for (const { tagName, childNodes } of elementsOf(node)) {
    if (tagName === 'dt') groups.push({ term: lineOf(childNodes), description: [] });
    else if (groups.length)
      groups.at(-1)!.description = [...groups.at(-1)!.description, ...blocksOf(childNodes)];
  }
  return { kind: 'description-list', groups };
}

function table(node: Element): Table {
  const cells = (row: Element) =>
    elementsOf(row).map(({ tagName, childNodes }) => ({
      header: tagName === 'th',
      blocks: blocksOf(childNodes),
    }));
  const [head = [], ...rows] = [...descendants([node])].filter(({ tagName }) => tagName === 'tr').map(cells);
  return { kind: 'table', head, rows };
}

function lineOf(nodes: readonly Node[]): Line {
  return nodes.flatMap((node): Line => {
    if (isText(node)) return [{ kind: 'text', text: node.value }];
    if (!isElement(node)) return [];
    const { tagName } = node;
    if (tagName === 'sup') return [{ kind: 'note-reference', number: textOf(node) }];
    const content = lineOf(node.childNodes);
    if (tagName === 'a') {
      const href = attribute(node, 'href');
      return href?.startsWith('http') ? [{ kind: 'link', href, content }] : content;
    }
    const lang = attribute(node, 'lang');
    if (tagName === 'strong' || tagName === 'cite') return [{ kind: tagName, lang, content }];
    return lang ? [{ kind: 'span', lang, content }] : content;
  });
}

/** All lines of text in blocks, in reading order. */
export function linesIn(blocks: Blocks): readonly Line[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.content];
      case 'quote':
        return linesIn(block.blocks);
      case 'list':
        return block.items.flatMap(linesIn);
      case 'description-list':
        return block.groups.flatMap(({ term, description }) => [term, ...linesIn(description)]);
      case 'table':
        return [block.head, ...block.rows].flat().flatMap((cell) => linesIn(cell.blocks));
    }
  });
}

/** The text of lines, without markup and note numbers. */
export function plainText(...lines: readonly Line[]): string {
  const words = (piece: Inline): string =>
    piece.kind === 'text' ? piece.text : 'content' in piece ? piece.content.map(words).join('') : '';
  return lines
    .map((line) => line.map(words).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\u2060/g, '')
    .trim();
}
