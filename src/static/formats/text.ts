import {
  linesIn,
  plainText,
  type Block,
  type Blocks,
  type Inline,
  type Line,
  type Table,
} from '../blocks.js';
import type { TagContent } from '../content.js';
import { inOneLine, marksOf, type Marks } from './marks.js';
import type { FormatWriter } from './types.js';

const WIDTH = 72;

/** Width of a text in terminal columns; East Asian characters take two. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text) {
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(char)
      ? 2
      : 1;
  }
  return sum;
}

const EAST_ASIAN = '[\\u2e80-\\ua4cf\\uf900-\\ufaff\\uff00-\\uff60]';
const OPENING = '[“‘（《〈「『【]';
const CLOSING = '[”’）》〉」』】、，。；：！？—…·]';
const PIECES = new RegExp(
  `${OPENING}*(?:${EAST_ASIAN}|(?:(?!${EAST_ASIAN}|${OPENING})[^ ])+)${CLOSING}*| +|${OPENING}+`,
  'gu',
);

/** Wraps a text at 72 columns, or another width. What cannot be broken, such as a URL, may be longer. */
export function wrap(
  text: string,
  first = '',
  next = ' '.repeat(columns(first)),
  width: number = WIDTH,
): string {
  // A line may break at a space and between East Asian characters, but not before a closing mark or after an opening one.
  const pieces = text.match(PIECES) ?? [];
  const lines: string[] = [];
  let line = first;
  let begun = false;
  for (const piece of pieces) {
    const space = !piece.trim();
    if (begun && !space && columns(line) + columns(piece) > width) {
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

/** The text of a line. Links to other sites show their URL. */
function words(content: Line): string {
  const raw = (piece: Inline): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'note-reference') return `[${piece.number}]`;
    const inner = piece.content.map(raw).join('');
    return piece.kind === 'link' ? `${inner} <${piece.href}>` : inner;
  };
  return content
    .map(raw)
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** Blocks on one line. */
const inOne = (blocks: Blocks, separator = ' '): string => linesIn(blocks).map(words).join(separator);

const isClosed = (line: string): boolean => /[.!?…:;,。！？；：”»"।،؛؟۔]\*?$/u.test(line);

/** The paragraphs of an item on one line, with a dot between them, as between facts in a line, unless a sentence ends there; a
 * dot beside Persian digits would look like a zero. */
const itemLine = (blocks: Blocks): string =>
  linesIn(blocks)
    .map(words)
    .reduce(
      (line, next) =>
        line ? `${line}${isClosed(line) ? '' : /[۰-۹]/.test(line + next) ? '؛' : ' ·'} ${next}` : next,
      '',
    );

/** One line per row: its header, then the other cells with their column headers. */
function table({ head, rows }: Table, marks: Marks): string[] {
  const { colon, comma, brackets } = marks;
  return rows.map(([name, ...cells]) => {
    const facts = cells.flatMap(({ blocks }, index) =>
      blocks.length ? `${plainText(...linesIn(head[index + 1]!.blocks))}${colon}${inOne(blocks, comma)}` : [],
    );
    const about = facts.length ? facts.join(marks.semicolon) : '';
    return wrap(inOne(name!.blocks) + (about && brackets[0] + about + brackets[1]), '- ');
  });
}

/** The lines of a block. `indent` precedes those of a list inside an item of another. */
function block(each: Block, marks: Marks, indent = ''): string[] {
  switch (each.kind) {
    case 'heading': {
      const title = words(each.content);
      return ['', title, (each.level < 4 ? '=' : '-').repeat(Math.min(columns(title), WIDTH))];
    }
    case 'paragraph':
      return [wrap(words(each.content))];
    case 'quote':
      return [wrap(inOne(each.blocks))];
    case 'list':
      return each.items.flatMap((item, index) => {
        const isList = ({ kind }: Block) => kind === 'list';
        const marker = each.marker === 'note' ? `[${marks.numbered(index + 1)}] ` : '- ';
        return [
          wrap(itemLine(item.filter((inner) => !isList(inner))), indent + marker),
          ...item.filter(isList).flatMap((list) => block(list, marks, `${indent}  `)),
        ];
      });
    case 'description-list':
      return each.groups.flatMap(({ term, description }) => [
        wrap(words(term) + marks.colon.trim()),
        wrap(inOneLine(linesIn(description).map(words), marks), '  '),
      ]);
    case 'table':
      return table(each, marks);
  }
}

/** Plain text for mail and terminals, in lines of at most 72 columns. */
export const text: FormatWriter<TagContent> = {
  brief: true,
  write: ({ blocks, lang }) =>
    `${blocks
      .flatMap((each) => ['', ...block(each, marksOf(lang))])
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
};
