import { attribute, escapeAttribute, isBlock, isElement, isText, type Element, type Node } from '../tree.js';
import type { FormatWriter } from './types.js';

// Mail clients drop style sheets: what is to be seen stands on the element. One type family, no colours but a grey.
const FONT = "font-family:Georgia,'Times New Roman',serif;";
const STYLE = {
  table: 'border-collapse:collapse;width:100%;max-width:600px;',
  h: `${FONT}font-size:20px;line-height:26px;margin:0 0 4px;`,
  sub: `${FONT}font-size:16px;line-height:22px;margin:16px 0 4px;`,
  p: `${FONT}font-size:16px;line-height:24px;margin:0 0 8px;`,
  cell: `${FONT}font-size:16px;line-height:22px;padding:6px 12px 6px 0;border-top:1px solid #cccccc;text-align:left;vertical-align:top;`,
} as const;

const escape = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function line(nodes: readonly Node[]): string {
  const raw = (node: Node): string => {
    if (isText(node)) return escape(node.value);
    if (!isElement(node)) return '';
    const inner = node.childNodes.map(raw).join('');
    const href = attribute(node, 'href');
    if (node.tagName === 'a')
      return href?.startsWith('http') ? `<a href="${escapeAttribute(href)}">${inner}</a>` : inner;
    if (isBlock(node)) return `${inner}<br>`;
    const lang = attribute(node, 'lang');
    if (lang) return `<span lang="${escapeAttribute(lang)}">${inner}</span>`;
    return node.tagName === 'strong' || node.tagName === 'sup'
      ? `<${node.tagName}>${inner}</${node.tagName}>`
      : inner;
  };
  return (
    nodes
      .map(raw)
      .join('')
      .replace(/[^\S\u00a0]+/g, ' ')
      .replace(/\s*(<br>\s*)+$/, '')
      .replace(/\s*<br>\s*/g, '<br>')
      .trim()
      // Mail allows 998 bytes a line, and a fact can have thirty sources.
      .replace(/ (?=<(?:a|span) )/g, '\n')
      .replace(/<br>/g, '<br>\n')
  );
}

const cell = (content: string, tag = 'td'): string =>
  `\n<${tag} style="${STYLE.cell}${tag === 'th' ? 'font-weight:bold;' : ''}">${content}</${tag}>`;
const rows = (lines: readonly string[], role = ' role="presentation"'): string =>
  `<table${role} cellpadding="0" cellspacing="0" border="0" style="${STYLE.table}">\n${lines.map((cells) => `<tr>${cells}\n</tr>`).join('\n')}\n</table>`;

function block(node: Element): string {
  const { tagName } = node;
  const children = node.childNodes.filter(isElement);
  if (/^h[1-6]$/.test(tagName))
    return `<${tagName} style="${tagName < 'h4' ? STYLE.h : STYLE.sub}">${line(node.childNodes)}</${tagName}>`;
  if (tagName === 'ul' || tagName === 'ol') {
    return rows(
      children.map(
        (item, index) => (tagName === 'ol' ? cell(`${index + 1}.`) : '') + cell(line(withoutBack(item))),
      ),
    );
  }
  if (tagName === 'dl') {
    return rows(
      children.flatMap((child, index) =>
        child.tagName === 'dt'
          ? cell(line(child.childNodes)) +
            cell(children[index + 1] ? line(children[index + 1]!.childNodes) : '')
          : [],
      ),
    );
  }
  if (tagName === 'table') {
    const lines: string[] = [];
    const walk = (inside: Element): void => {
      for (const child of inside.childNodes.filter(isElement)) {
        if (child.tagName !== 'tr') walk(child);
        else
          lines.push(
            child.childNodes
              .filter(isElement)
              .map((each) => cell(line(each.childNodes), each.tagName))
              .join(''),
          );
      }
    };
    walk(node);
    return rows(lines, '');
  }
  return `<p style="${STYLE.p}">${line(node.childNodes)}</p>`;
}

/** Notes number themselves in their own column. */
const withoutBack = (item: Element): readonly Node[] =>
  item.childNodes.filter((child) => !/-mark-/.test((isElement(child) && attribute(child, 'href')) || ''));

/** HTML for mail: tables and inline styles, which mail clients accept. */
export const email: FormatWriter = {
  write: ({ nodes, drawing }) => {
    if (drawing.inline) return `${line(nodes)}\n`;
    const inside = nodes.filter(isBlock).map(block).join('\n');
    return `<div lang="${drawing.locale.language}">\n${inside}\n</div>\n`;
  },
};
