import { attribute, isBlock, isElement, isText, textOf, type Element, type Node } from '../tree.js';
import type { FormatWriter } from './types.js';

const escape = (value: string): string => value.replace(/([\\`*_~&[\]<>|])/g, '\\$1');
/** What would make a heading, a list or a rule at the start of a line. */
const atStart = (line: string): string => line.replace(/^(\d*)([-+#=.)])/, '$1\\$2');

function line(nodes: readonly Node[]): string {
  const raw = (node: Node): string => {
    if (isText(node)) return escape(node.value);
    if (!isElement(node)) return '';
    const inner = node.childNodes.map(raw).join('');
    const href = attribute(node, 'href');
    if (node.tagName === 'a' && href?.startsWith('http')) return `[${inner}](<${href}>)`;
    if (node.tagName === 'strong') return `**${inner}**`;
    if (node.tagName === 'cite') return `*${inner.trim()}*`;
    if (node.tagName === 'sup') return `\\[${inner.trim()}\\]`;
    return inner;
  };
  return atStart(
    nodes
      .map(raw)
      .join('')
      .replace(/[^\S\u00a0]+/g, ' ')
      .trim(),
  );
}

/** The lines of a block that may hold several blocks. */
const inner = (node: Element): string => {
  const blocks = node.childNodes.filter(isBlock);
  return blocks.length ? blocks.map((child) => line(child.childNodes)).join('; ') : line(node.childNodes);
};

const LISTS = new Set(['ul', 'ol', 'dl']);

/** An item: its own lines in one, and lists within it below, indented. */
function withLists(item: Element): string {
  const blocks = item.childNodes.filter(isBlock);
  const lists = blocks.filter(({ tagName }) => LISTS.has(tagName));
  if (!lists.length) return inner(item);
  const own = blocks.filter((each) => !lists.includes(each)).map((each) => line(each.childNodes));
  return [own.join('; '), ...lists.map((list) => block(list).replace(/^/gm, '  '))].join('\n');
}

function block(node: Element): string {
  const { tagName } = node;
  const blocks = node.childNodes.filter(isBlock);
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${line(node.childNodes)}`;
  if (tagName === 'ul') return blocks.map((item) => `- ${withLists(item)}`).join('\n');
  if (tagName === 'ol') {
    return blocks
      .map((item, index) => {
        const own = item.childNodes.filter(
          (child) => !/-mark-/.test((isElement(child) && attribute(child, 'href')) || ''),
        );
        return `${index + 1}. ${blocks.length && item.childNodes.some(isBlock) ? inner(item) : line(own)}`;
      })
      .join('\n');
  }
  if (tagName === 'dl') {
    return blocks
      .flatMap((child, index) =>
        child.tagName === 'dt'
          ? // Another sign than above, or the list before would go on.
            `* **${line(child.childNodes)}**: ${blocks[index + 1] ? inner(blocks[index + 1]!) : ''}`
          : [],
      )
      .join('\n');
  }
  if (tagName === 'table') return table(node);
  return line(node.childNodes);
}

function table(node: Element): string {
  const rows: string[][] = [];
  const walk = (inside: Element): void => {
    for (const child of inside.childNodes.filter(isElement)) {
      if (child.tagName === 'tr')
        rows.push(child.childNodes.filter(isElement).map((cell) => line(cell.childNodes)));
      else walk(child);
    }
  };
  walk(node);
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `| ${rows[0]!.map(() => '---').join(' | ')} |`, ...body].join('\n');
}

/** CommonMark, with tables as GitHub and most static site generators read them. */
export const markdown: FormatWriter = {
  write: ({ nodes, drawing }) => {
    if (drawing.inline) return `${line(nodes)}\n`;
    const blocks = nodes.filter(isBlock).filter((node) => textOf(node));
    return `${blocks.map(block).join('\n\n')}\n`;
  },
};
