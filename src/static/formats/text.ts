import { attribute, isBlock, isElement, isText, textOf, type Element, type Node } from '../tree.js';
import type { FormatWriter } from './types.js';

const WIDTH = 72;

/** Columns that a text takes in a terminal: characters of East Asian writing take two. */
function columns(text: string): number {
  let sum = 0;
  for (const char of text) {
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(char)
      ? 2
      : 1;
  }
  return sum;
}

/** Breaks a text into lines of at most 72 columns; what cannot be broken, such as an address, may be longer. */
export function wrap(text: string, first = '', next = ' '.repeat(columns(first))): string {
  // A line may break at a space, and between characters of East Asian writing.
  const pieces =
    text.match(
      /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]| +|[^ \u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = first;
  let begun = false;
  for (const piece of pieces) {
    const space = !piece.trim();
    if (begun && !space && columns(line) + columns(piece) > WIDTH) {
      lines.push(line.trimEnd());
      line = next;
      begun = false;
    }
    if (space && !begun) continue;
    line += piece;
    begun = true;
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}

/** The words of a line; links to other sites show their address. */
function words(nodes: readonly Node[]): string {
  const raw = (node: Node): string => {
    if (isText(node)) return node.value;
    if (!isElement(node)) return '';
    const inner = node.childNodes.map(raw).join('');
    if (node.tagName === 'sup') return `[${inner.trim()}]`;
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href?.startsWith('http')) return `${inner} <${href}>`;
    return isBlock(node) ? `${inner} ` : inner;
  };
  return nodes
    .map(raw)
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

function block(node: Element, indent: string): string[] {
  const { tagName } = node;
  const children = [...node.childNodes] as Node[];
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) {
    const title = words(children);
    return ['', title, (heading[1]! < '4' ? '=' : '-').repeat(Math.min(columns(title), WIDTH))];
  }
  if (tagName === 'ul' || tagName === 'ol') {
    let number = 0;
    return children.filter(isBlock).flatMap((item) => {
      number += 1;
      const mark = tagName === 'ol' && /-note-/.test(attribute(item, 'id') ?? '') ? `[${number}] ` : '- ';
      const own = item.childNodes.filter(isNotBack);
      const line = own.some(isBlock) ? inner(item).join(' ') : words(own);
      return [wrap(line, indent + mark)];
    });
  }
  if (tagName === 'dl') {
    const lines: string[] = [];
    for (const child of children.filter(isBlock)) {
      if (child.tagName === 'dt') lines.push(wrap(`${words(child.childNodes)}:`, indent));
      else lines.push(wrap(inner(child).join('; '), `${indent}  `));
    }
    return lines;
  }
  if (tagName === 'table') return table(node, indent);
  return [wrap(words(children), indent)];
}

/** The paragraphs of a block that may hold several. */
const inner = (node: Element): string[] => {
  const blocks = node.childNodes.filter(isBlock);
  return blocks.length ? blocks.map((child) => words(child.childNodes)) : [words(node.childNodes)];
};

/** The number of a note that leads back to its fact: the list numbers itself. */
const isNotBack = (node: Node): boolean =>
  !(isElement(node) && node.tagName === 'a' && /-mark-/.test(attribute(node, 'href') ?? ''));

/** A row a line: its head, then the other cells with the words of their columns. */
function table(node: Element, indent: string): string[] {
  const rows: Element[] = [];
  const walk = (inside: Element) => {
    for (const child of inside.childNodes.filter(isElement)) {
      if (child.tagName === 'tr') rows.push(child);
      else walk(child);
    }
  };
  walk(node);
  const [head, ...body] = rows.map((row) => row.childNodes.filter(isElement));
  return body.map(([name, ...cells]) => {
    const facts = cells.map((cell, index) => `${textOf(head![index + 1]!)}: ${words(cell.childNodes)}`);
    return wrap(`${words(name!.childNodes)} (${facts.join('; ')})`, `${indent}- `);
  });
}

/** Plain text for mail and terminals, in lines of at most 72 columns. */
export const text: FormatWriter = {
  write: ({ nodes, drawing }) => {
    if (drawing.inline) return `${wrap(words(nodes))}\n`;
    const lines = nodes.filter(isBlock).flatMap((node) => ['', ...block(node, '')]);
    return `${lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  },
};
