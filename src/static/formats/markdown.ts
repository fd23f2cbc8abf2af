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
import { inOneLine, marksOf, type Marks } from './marks.js';
import type { FormatWriter } from './types.js';

const escape = (value: string): string => value.replace(/([\\`*_~&[\]<>|])/g, '\\$1');
/** Escapes what would start a heading, a list or a rule. */
const atStart = (line: string): string => line.replace(/^(\d*)([-+#=.)])/, '$1\\$2');

function markup(piece: Inline): string {
  if (piece.kind === 'text') return escape(piece.text);
  if (piece.kind === 'note-reference') return `\\[${escape(piece.number)}\\]`;
  const inner = piece.content.map(markup).join('');
  if (piece.kind === 'link') return `[${inner}](<${piece.href}>)`;
  // The marks stand at letters: beside a space or an East Asian sign they would be printed as asterisks.
  if (piece.kind === 'strong') return inner.replace(/^(\s*)([^]*?)([\s：。，；]*)$/, '$1**$2**$3');
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
const inOne = (blocks: Blocks, marks: Marks): string => inOneLine(linesIn(blocks).map(line), marks);

const isList = ({ kind }: Block): boolean => kind === 'list' || kind === 'description-list';

/** A list item: its text on one line, nested lists indented below. */
function item(blocks: Blocks, marker: string, marks: Marks): string {
  const own = blocks.filter((each) => !isList(each));
  const lists = blocks
    .filter(isList)
    .map((each) => block(each, marks).replace(/^/gm, ' '.repeat(marker.length)));
  return [marker + inOne(own, marks), ...lists].join('\n');
}

const list = ({ marker, items }: List, marks: Marks): string =>
  items.map((blocks, index) => item(blocks, marker === 'bullet' ? '- ' : `${index + 1}. `, marks)).join('\n');

function table({ head, rows }: Table, marks: Marks): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [first, ...others] = [head, ...rows].map((cells) =>
    row(cells.map(({ blocks }) => inOne(blocks, marks))),
  );
  return [first, row(head.map(() => '---')), ...others].join('\n');
}

function block(each: Block, marks: Marks): string {
  switch (each.kind) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${line(each.content)}`;
    case 'paragraph':
      return line(each.content);
    case 'quote':
      return inOne(each.blocks, marks);
    case 'list':
      return list(each, marks);
    case 'description-list':
      // A different bullet, so that it does not continue the list before it.
      return each.groups
        .map(({ term, description }) => `* **${line(term)}**${marks.colon}${inOne(description, marks)}`)
        .join('\n');
    case 'table':
      return table(each, marks);
  }
}

/** CommonMark, with tables as GitHub and most static site generators read them. */
export const markdown: FormatWriter<TagContent> = {
  brief: true,
  write: ({ blocks, lang }) => `${blocks.map((each) => block(each, marksOf(lang))).join('\n\n')}\n`,
};
