/** Tables in HTML without styles on a phone. */
import { append, descendants, element, isElement, isText, textOf, type Element, type Node } from './tree.js';

/** How many characters of body text, in a wide typeface, fit beside each other on a page of 360 px. */
const FITTING = 34;
/** What the space between two columns takes, in characters. */
const GAP = 0.4;

/** What stays on one line: lines break at spaces, after hyphens and between East Asian characters. */
const words = (text: string): readonly string[] =>
  text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^ \n\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60-]+-?/gu,
  ) ?? [];

const cellsOf = (row: Element): readonly Element[] => row.childNodes.filter(isElement);

/** The least width of a table, in characters: that of the longest word in each column. */
function leastWidth(rows: readonly Element[]): number {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of cellsOf(row).entries()) {
      const longest = Math.max(0, ...words(textOf(cell)).map(({ length }) => length));
      columns[index] = Math.max(columns[index] ?? 0, longest);
    }
  }
  return columns.reduce((sum, width) => sum + width + GAP, 0);
}

/** Sets tables in small print that would be wider than a phone. HTML that stands in any page has no other means. */
export function setWideTablesSmall(nodes: readonly Node[]): void {
  for (const table of [...descendants(nodes)].filter(({ tagName }) => tagName === 'table')) {
    const rows = [...descendants([table])].filter(({ tagName }) => tagName === 'tr');
    if (leastWidth(rows) > FITTING) for (const cell of rows.flatMap(cellsOf)) setSmall(cell);
  }
}

/** Puts the content of a cell, or of each paragraph in it, into `<small>`, and lets lines break between a number and its unit. */
function setSmall(cell: Element): void {
  const paragraphs = cell.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'p');
  for (const holder of paragraphs.length ? paragraphs : [cell]) {
    const content = [...holder.childNodes];
    if (!content.some((node) => !isText(node) || node.value.trim())) continue;
    for (const node of content) if (isText(node)) node.value = node.value.replaceAll('\u00a0', ' ');
    holder.childNodes = [];
    append(holder, element('small', {}, content));
  }
}
