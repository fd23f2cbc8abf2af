import { serialize, serializeOuter, parseFragment } from 'parse5';
import type { PartialDate } from '../data/types.js';
import type { Language } from '../i18n/languages.js';
import { clean } from '../static/clean.js';
import {
  attribute,
  descendants,
  escapeAttribute,
  isBlock,
  isElement,
  isText,
  pretty,
  textOf,
  type Element,
  type Node,
} from '../static/tree.js';
import { parse } from '../static/parse.js';
import { base as english } from '../strings/en/base.js';
import { formatDate } from '../i18n/dates.js';
import { LANGUAGES, languages } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';

/** What generated HTML tells about its origin. */
export interface Generated {
  readonly language: Language;
  /** The edition of the data, and the day. Absent for tags inside a sentence, which have no footer. */
  readonly edition?: string;
  readonly day?: string;
}

/** The footer texts in all languages. They must be loaded before `readGenerated` is called. */
let footers: readonly {
  readonly language: Language;
  readonly data: readonly RegExp[];
  readonly editions: ReadonlyMap<string, string>;
}[] = [];

/** How snippets were written before, as `2026-11`, in the languages of that time. */
const EARLIER: { readonly [language in Language]?: string } = {
  en: 'data {version}',
  ru: 'данные {version}',
  'zh-Hans': '数据版本 {version}',
};

/** Months as footers write them or wrote them, with the edition of that month: `November2026` is `2026-11`. */
function editionsIn(language: Language): ReadonlyMap<string, string> {
  const { tag } = localeFor(language);
  const years = Array.from({ length: 100 }, (_, index) => 2001 + index);
  return new Map(
    years.flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => {
        const edition = `${year}-${String(index + 1).padStart(2, '0')}` as const;
        return [plain(formatDate(edition as PartialDate, tag)), plain(edition)].map(
          (written) => [written, edition] as const,
        );
      }).flat(),
    ),
  );
}

export async function loadFooters(): Promise<void> {
  if (footers.length) return;
  footers = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { data } = language === 'en' ? english : (await languages[language].load()).words.base;
      const words = [data, EARLIER[language] ?? data].map((phrase) =>
        plain(phrase)
          .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
          .replace('{version}', '([^·؛]+)'),
      );
      return {
        language,
        data: words.map((each) => new RegExp(`(?:^|[·؛])${each}(?:[·؛]|$)`)),
        editions: editionsIn(language),
      };
    }),
  );
}

const solid = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node) => !isText(node) || node.value.trim());

/** Normalised HTML, to compare markup regardless of white space and line breaks. */
export const canonical = (markup: string): string => pretty(parse(markup));

/** Text without what minifiers and typographic filters change: white space, soft hyphens, the form of quotes and dashes. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/["'`´‘’‚‛“”„‟«»‹›′″]+/g, "'")
    .replace(/[-‐‑‒–—―−]+/g, '-')
    .replaceAll('…', '...')
    .replaceAll('×', 'x');

/** HTML with its text as `plain` has it, its attributes in alphabetical order and the ids of its notes without a prefix. */
export const substance = (markup: string): string => withBareIds(parse(markup).map(substanceOf).join(''));

function substanceOf(node: Node): string {
  if (isText(node)) return plain(node.value).replaceAll('<', '&lt;');
  if (!isElement(node)) return serializeOuter(node);
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).sort();
  return `<${node.tagName}${attributes.join('')}>${node.childNodes.map(substanceOf).join('')}</${node.tagName}>`;
}

/** The ids of notes and of the marks that lead to them. */
export const noteIds = (markup: string): readonly string[] =>
  [...descendants(parse(markup))].flatMap((node) => {
    const id = attribute(node, 'id');
    return id && /(?:note|mark)-\d+$/.test(id) ? [id] : [];
  });

/** Normalised by parsing only; white space is kept. */
export const exactly = (markup: string): string => serialize(parseFragment(markup));

export const isEmpty = (markup: string): boolean => solid(parse(markup)).length === 0;

/** The line with the day and the edition of the data. */
function footerOf(node: Node): (Generated & { readonly edition: string }) | undefined {
  if (!isElement(node) || node.tagName !== 'p') return undefined;
  const line = plain(textOf(node));
  const time = [...descendants([node])].find(({ tagName }) => tagName === 'time');
  const day = time && attribute(time, 'datetime');
  for (const { language, data, editions } of footers) {
    const edition = data.map((each) => editions.get(each.exec(line)?.[1] ?? '')).find(Boolean);
    if (edition && day) return { language, edition, day };
  }
  return undefined;
}

/** HTML with the numbers removed that made the ids of notes unique on the page, and what sites put before all ids. */
const withBareIds = (markup: string): string =>
  markup.replace(/(["#])[\w-]*?-?((?:note|mark)-\d+")/g, '$1$2').replace(/ id="[\w-]+-(sco-\w)/g, ' id="$1');

/** Whether it has only what we generate: no class, comment, image or script. */
function isClean(markup: string): boolean {
  const bare = withBareIds(exactly(markup));
  return substance(bare) === substance(pretty(clean(parse(bare), { prefix: '', inline: true })));
}

/**
 * Recognises HTML that we generated. It must end with our footer line, followed by nothing but sources, or be the
 * single span of a tag inside a sentence. It must not contain what we never write, such as a class, a comment or an
 * image.
 */
export function readGenerated(markup: string): Generated | undefined {
  const nodes = solid(parse(markup));
  if (!nodes.every(isElement) || !isClean(markup)) return undefined;
  const [first] = nodes;
  if (nodes.length === 1 && first!.tagName === 'span') {
    const language = LANGUAGES.find((each) => each === attribute(first!, 'lang'));
    return language && first!.attrs.every(({ name }) => name === 'lang' || name === 'dir')
      ? { language }
      : undefined;
  }
  const isIt = (index: number, tagName: RegExp) => tagName.test(nodes.at(index)?.tagName ?? '');
  // Below the footer: a list of sources, and all of them folded, which older snippets do not have.
  const all = isIt(-1, /^details$/) && isIt(-2, /^ul$/) ? 1 : 0;
  const list = isIt(-1 - all, /^[uo]l$/) ? 1 : 0;
  const footer = nodes.at(-1 - all - list);
  return footer && footerOf(footer);
}

/** The text of a node, with a space between blocks. */
function spaced(node: Node): string {
  const raw = (each: Node): string => {
    if (isText(each)) return each.value;
    const inner = isElement(each) ? each.childNodes.map(raw).join('') : '';
    return isBlock(each) ? ` ${inner} ` : inner;
  };
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** The text of HTML, one line per block, without the footer and the sources. */
export function linesOf(markup: string): readonly string[] {
  const lines: string[] = [];
  let term = '';
  const block = (node: Element): void => {
    const { tagName, childNodes } = node;
    const blocks = childNodes.filter(isBlock);
    if (tagName === 'dt') term = `${spaced(node)}: `;
    else if (tagName === 'tr') lines.push(childNodes.filter(isElement).map(spaced).join(' · '));
    else if (blocks.length) blocks.forEach(block);
    else lines.push(term + spaced(node));
    if (tagName === 'dd') term = '';
  };
  for (const node of solid(parse(markup))) {
    if (footerOf(node)) break;
    if (isBlock(node)) block(node);
    else lines.push(spaced(node));
  }
  return lines.filter(Boolean);
}
