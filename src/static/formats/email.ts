import { linesIn, type Block, type Blocks, type Inline, type Line } from '../blocks.js';
import { directionOf } from '../direction.js';
import { escapeAttribute } from '../tree.js';
import type { TagContent } from '../content.js';
import type { Drawing } from '../server.js';
import { marksOf, type Marks } from './marks.js';
import type { FormatWriter } from './types.js';

// Mail clients drop style sheets, so each element has inline styles.
const font = (size: number, line: number): string =>
  `font:${size}px/${line}px Georgia,'Times New Roman',serif;`;
const STYLE = {
  table: 'border-collapse:collapse;width:100%;max-width:600px;',
  h: `${font(20, 26)}font-weight:bold;margin:0 0 4px;`,
  sub: `${font(16, 22)}font-weight:bold;margin:16px 0 4px;`,
  p: `${font(16, 24)}margin:0 0 8px;`,
  cell: `${font(16, 22)}padding:6px 12px 6px 0;border-top:1px solid #ccc;vertical-align:top;`,
  // The footer and the sources, in place of `p` and `cell`.
  smallP: `${font(12, 16)}margin:16px 0 4px;`,
  smallCell: `${font(12, 16)}padding:0 12px 2px 0;vertical-align:top;`,
} as const;

const escape = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const language = (lang: string): string => ` lang="${escapeAttribute(lang)}" dir="${directionOf(lang)}"`;

function markup(piece: Inline): string {
  if (piece.kind === 'text') return escape(piece.text);
  if (piece.kind === 'note-reference') return `<sup>${escape(piece.number)}</sup>`;
  const inner = piece.content.map(markup).join('');
  if (piece.kind === 'link') return `<a href="${escapeAttribute(piece.href)}">${inner}</a>`;
  if (piece.lang) return `<span${language(piece.lang)}>${inner}</span>`;
  return piece.kind === 'strong' ? `<strong>${inner}</strong>` : inner;
}

const broken = (content: Line): string => `${content.map(markup).join('')}<br>`;

/** The lines of a block, separated by `<br>`. A blank line follows quotations, lists and multi-line items. */
function withBreaks(each: Block): string {
  if (each.kind === 'paragraph') return broken(each.content);
  if (each.kind !== 'list') return `${linesIn([each]).map(broken).join('')}<br>`;
  const items = each.items.map((item) => item.map(withBreaks).join('') + (item.length > 1 ? '<br>' : ''));
  return `${items.join('')}<br>`;
}

/** The blocks of one cell or paragraph. */
const lines = (blocks: Blocks): string =>
  blocks
    .map(withBreaks)
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/\s*(<br>\s*)+$/, '')
    .replace(/\s*<br>\s*/g, '<br>')
    .trim()
    // Lines in mail must not exceed 998 bytes, and a fact can have thirty sources.
    .replace(/ (?=<(?:a|span) )/g, '\n')
    .replace(/<br>/g, '<br>\n');

const line = (content: Line): string => lines([{ kind: 'paragraph', content }]);

const cell = (content: string, tag = 'td'): string =>
  `\n<${tag} style="${STYLE.cell}${tag === 'th' ? 'font-weight:bold;text-align:start;' : ''}">${content}</${tag}>`;
const rows = (list: readonly string[], role = ' role="presentation"'): string =>
  `<table${role} cellpadding="0" cellspacing="0" border="0" style="${STYLE.table}">\n${list.map((cells) => `<tr>${cells}\n</tr>`).join('\n')}\n</table>`;

function block(each: Block, { numbered }: Marks): string {
  switch (each.kind) {
    case 'heading': {
      const { level, content } = each;
      return `<h${level} style="${level < 4 ? STYLE.h : STYLE.sub}">${line(content)}</h${level}>`;
    }
    case 'paragraph':
    case 'quote':
      return `<p style="${STYLE.p}">${lines([each])}</p>`;
    case 'list':
      return rows(
        each.items.map(
          (item, index) =>
            (each.marker === 'bullet' ? '' : cell(`${numbered(index + 1)}.`)) + cell(lines(item)),
        ),
      );
    case 'description-list':
      return rows(each.groups.map(({ term, description }) => cell(line(term)) + cell(lines(description))));
    case 'table':
      return rows(
        [each.head, ...each.rows].map((cells) =>
          cells.map(({ header, blocks }) => cell(lines(blocks), header ? 'th' : 'td')).join(''),
        ),
        '',
      );
  }
}

/** Where the footer begins: its line is the last block, or the last but the list of sources. */
const footerOf = (blocks: Blocks): number => blocks.length - (blocks.at(-1)?.kind === 'list' ? 2 : 1);

const small = (markup: string): string =>
  markup.replaceAll(STYLE.p, STYLE.smallP).replaceAll(STYLE.cell, STYLE.smallCell);

/** Mail programs and browsers guess the encoding of a fragment, so it is ASCII with character references. */
const ascii = (markup: string): string =>
  markup
    .replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`)
    .split('\n')
    .map(folded)
    .join('\n');

/** Lines in mail must not exceed 998 bytes, and a Chinese character has eight. A comment parts them without a space. */
function folded(line: string): string {
  const LONGEST = 900;
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST);
  const space = start.lastIndexOf(' ');
  if (space > 0) return `${line.slice(0, space)}\n${folded(line.slice(space + 1))}`;
  const reference = start.lastIndexOf(';') + 1;
  const isText = start.lastIndexOf('<') <= start.lastIndexOf('>');
  return reference && isText ? `${line.slice(0, reference)}<!--\n-->${folded(line.slice(reference))}` : line;
}

/** HTML for mail: tables and inline styles, which mail clients accept. */
export const email: FormatWriter<TagContent & { readonly drawing: Pick<Drawing, 'locale'> }> = {
  brief: true,
  write: ({ blocks, inline, drawing }) => {
    if (inline) return `${ascii(lines(blocks))}\n`;
    const footer = footerOf(blocks);
    const marks = marksOf(drawing.locale.language);
    const inner = blocks.map((each, index) => {
      const written = block(each, marks);
      return index < footer ? written : small(written);
    });
    return `<div${language(drawing.locale.language)}>\n${ascii(inner.join('\n'))}\n</div>\n`;
  },
};
