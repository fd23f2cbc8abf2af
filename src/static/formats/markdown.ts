import {
  linesIn,
  type Block,
  type Blocks,
  type Inline,
  type Line,
  type List,
  type Table,
} from '../blocks.js';
import type { TagContent } from '../content.js';
import type { FormatWriter } from './types.js';

const escape = (value: string): string => value.replace(/([\\`*_~&[\]<>|])/g, '\\$1');
/** Escapes what would start a heading, a list or a rule. */
const atStart = (line: string): string => line.replace(/^(\d*)([-+#=.)])/, '$1\\$2');

function markup(piece: Inline): string {
  if (piece.kind === 'text') return escape(piece.text);
  if (piece.kind === 'note-reference') return `\\[${escape(piece.number)}\\]`;
  const inner = piece.content.map(markup).join('');
  if (piece.kind === 'link') return `[${inner}](<${piece.href}>)`;
  if (piece.kind === 'strong') return `**${inner}**`;
  return piece.kind === 'cite' ? `*${inner.trim()}*` : inner;
}

const line = (content: Line): string =>
  atStart(
    content
      .map(markup)
      .join('')
      .replace(/[^\S\u00a0]+/g, ' ')
      .trim(),
  );

/** Blocks on one line. */
const inOne = (blocks: Blocks): string => linesIn(blocks).map(line).join('; ');

const isList = ({ kind }: Block): boolean => kind === 'list' || kind === 'description-list';

/** A list item: its text on one line, nested lists indented below. */
function item(blocks: Blocks, marker: string): string {
  const own = blocks.filter((each) => !isList(each));
  const lists = blocks.filter(isList).map((each) => block(each).replace(/^/gm, ' '.repeat(marker.length)));
  return [marker + inOne(own), ...lists].join('\n');
}

const list = ({ marker, items }: List): string =>
  items.map((blocks, index) => item(blocks, marker === 'bullet' ? '- ' : `${index + 1}. `)).join('\n');

function table({ head, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [first, ...others] = [head, ...rows].map((cells) => row(cells.map(({ blocks }) => inOne(blocks))));
  return [first, row(head.map(() => '---')), ...others].join('\n');
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${line(each.content)}`;
    case 'paragraph':
      return line(each.content);
    case 'quote':
      return inOne(each.blocks);
    case 'list':
      return list(each);
    case 'description-list':
      // A different bullet, so that it does not continue the list before it.
      return each.groups
        .map(({ term, description }) => `* **${line(term)}**: ${inOne(description)}`)
        .join('\n');
    case 'table':
      return table(each);
  }
}

/** CommonMark, with tables as GitHub and most static site generators read them. */
export const markdown: FormatWriter<TagContent> = {
  brief: true,
  write: ({ blocks }) => `${blocks.map(block).join('\n\n')}\n`,
};
