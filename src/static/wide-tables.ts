/** Tables in HTML without styles on a phone. */
import {
  addAttributes,
  append,
  attribute,
  descendants,
  element,
  isElement,
  isText,
  rawTextOf,
  textOf,
  type Element,
  type Node,
} from './tree.js';

/** The width of a page of 360 px between its margins. All widths are in em of body text. */
const PAGE = 21.6;
/** What the space around a column takes. */
const GAP = 0.25;
/** The size of small print. */
const SMALL = 5 / 6;
/** How much wider header cells are, which are bold. */
const BOLD = 1.06;

/** Widths of characters in a wide typeface: DejaVu Serif, in which Linux shows pages without styles. */
const WIDTHS = [
  [/[fijlrtI.,:;()’*\u00a0-]/, 0.42],
  [/[mwMWжмфшщыюЖМФШЩЫЮ]/, 0.95],
  [/\p{Lu}/u, 0.75],
  [/\p{Script=Cyrillic}/u, 0.66],
  [/./u, 0.62],
] as const;

/** What stays on one line: lines break at spaces, after hyphens and between East Asian characters. */
const words = (text: string): readonly string[] =>
  text.match(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^ \n\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60-]+-?/gu,
  ) ?? [];

const widthOf = (word: string): number =>
  Array.from(word, (character) => WIDTHS.find(([kind]) => kind.test(character))![1]).reduce(
    (sum, width) => sum + width,
    0,
  );

const rowsOf = (table: Element): readonly Element[] =>
  [...descendants([table])].filter(({ tagName }) => tagName === 'tr');
const cellsOf = (row: Element): readonly Element[] => row.childNodes.filter(isElement);

/** The least width of a table: that of the widest word in each column. */
function leastWidth(table: Element, size = 1): number {
  const columns: number[] = [];
  for (const row of rowsOf(table)) {
    for (const [index, cell] of cellsOf(row).entries()) {
      const weight = cell.tagName === 'th' ? BOLD : 1;
      const widths = words(rawTextOf(cell)).map((word) => widthOf(word) * weight * size);
      columns[index] = Math.max(columns[index] ?? 0, ...widths);
    }
  }
  return columns.reduce((sum, width) => sum + width + GAP, 0);
}

const tablesOf = (nodes: readonly Node[]): readonly Element[] =>
  [...descendants(nodes)].filter(({ tagName }) => tagName === 'table');

/** Sets tables in small print that would be wider than a phone. HTML that stands in any page has no other means. */
export function setWideTablesSmall(nodes: readonly Node[]): void {
  for (const table of tablesOf(nodes)) {
    if (leastWidth(table) > PAGE) for (const cell of rowsOf(table).flatMap(cellsOf)) setSmall(cell);
  }
}

/** Sets the names of rows above their cells in tables that would be wider than a phone even in small print. */
export function stackWideTables(nodes: readonly Node[]): void {
  for (const table of tablesOf(nodes)) if (leastWidth(table, SMALL) > PAGE) stackRows(table);
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

/** Gives the first cell of each row a row of its own, as wide as the table. A name and its cells are a group of rows. */
function stackRows(table: Element): void {
  const groups = rowsOf(table).map((row) => {
    const [name, ...cells] = cellsOf(row);
    const scope = attribute(name!, 'scope') === 'row' ? 'rowgroup' : 'col';
    name!.attrs = [];
    addAttributes(name!, { scope, colspan: String(cells.length) });
    const isEmpty = !cells.some((cell) => textOf(cell));
    const stacked = [[name!], ...(isEmpty ? [] : [cells])].map((some) => element('tr', {}, some));
    const id = attribute(row, 'id');
    return element((row.parentNode as Element).tagName, id ? { id } : {}, stacked);
  });
  table.childNodes = [];
  for (const group of groups) append(table, group);
}
