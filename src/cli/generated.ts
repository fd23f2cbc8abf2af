import { serialize, parseFragment } from 'parse5';
import type { Language } from '../i18n/languages.js';
import { clean } from '../static/clean.js';
import {
  attribute,
  descendants,
  isBlock,
  isElement,
  isText,
  parse,
  pretty,
  textOf,
  type Element,
  type Node,
} from '../static/tree.js';
import { base as english } from '../strings/en/base.js';
import { LANGUAGES, languages } from '../i18n/languages.js';

/** What HTML between the tags says about itself, where we have generated it. */
export interface Generated {
  readonly language: Language;
  /** The edition of the data, and the day; absent where the tag stands inside a sentence, which has no footer. */
  readonly edition?: string;
  readonly day?: string;
}

/** The words of the footer in all languages; once they are there, `readGenerated` works. */
let footers: readonly { readonly language: Language; readonly data: RegExp }[] = [];
export async function loadFooters(): Promise<void> {
  footers = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { data } = language === 'en' ? english : (await languages[language].load()).words.base;
      const words = data.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace('{version}', '(\\d{4}-\\d{2})');
      return { language, data: new RegExp(`(?:^| · )${words}(?: · |$)`) };
    }),
  );
}

const solid = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node) => !isText(node) || node.value.trim());

/** HTML as we would write it, so that two ways to set the same HTML are equal. */
export const canonical = (markup: string): string => pretty(parse(markup));

/** The same, to the letter. */
export const exactly = (markup: string): string => serialize(parseFragment(markup));

export const isEmpty = (markup: string): boolean => solid(parse(markup)).length === 0;

/** The line with the day and the edition of the data. */
function footerOf(node: Node): (Generated & { readonly edition: string }) | undefined {
  if (!isElement(node) || node.tagName !== 'p') return undefined;
  const said = textOf(node);
  const time = [...descendants([node])].find(({ tagName }) => tagName === 'time');
  const day = time && attribute(time, 'datetime');
  for (const { language, data } of footers) {
    const edition = data.exec(said)?.[1];
    if (edition && day) return { language, edition, day };
  }
  return undefined;
}

/** HTML with the ids of its notes as the tag itself gives them. */
const withBareNotes = (markup: string): string =>
  markup.replace(/(["#])[\w-]*?-?((?:note|mark)-\d+")/g, '$1$2');

/** Whether the generator would leave all of it: no class, comment, picture or script. */
function isClean(markup: string): boolean {
  const bare = withBareNotes(markup);
  return canonical(bare) === withBareNotes(pretty(clean(parse(bare), { prefix: '', inline: true })));
}

/**
 * Whether HTML between the tags is ours: it ends in our footer line, behind which only sources stand, or is the one
 * span of a tag inside a sentence; and nothing in it is such as we never write: a class, a comment, a picture.
 */
export function readGenerated(markup: string): Generated | undefined {
  const nodes = solid(parse(markup));
  if (!nodes.every(isElement) || !isClean(markup)) return undefined;
  const [first] = nodes;
  if (nodes.length === 1 && first!.tagName === 'span') {
    const language = LANGUAGES.find((each) => each === attribute(first!, 'lang'));
    return language && first!.attrs.length === 1 ? { language } : undefined;
  }
  const list = /^[uo]l$/.test(nodes.at(-1)?.tagName ?? '') ? 1 : 0;
  const footer = nodes.at(-1 - list);
  return footer && footerOf(footer);
}

/** What HTML says, a line for every block, without the footer and the sources. */
export function linesOf(markup: string): readonly string[] {
  const lines: string[] = [];
  let term = '';
  const block = (node: Element): void => {
    const { tagName, childNodes } = node;
    const blocks = childNodes.filter(isBlock);
    if (tagName === 'dt') term = `${textOf(node)}: `;
    else if (tagName === 'tr') lines.push(childNodes.filter(isElement).map(textOf).join(' · '));
    else if (blocks.length) blocks.forEach(block);
    else lines.push(term + textOf(node));
    if (tagName === 'dd') term = '';
  };
  for (const node of solid(parse(markup))) {
    if (footerOf(node)) break;
    if (isBlock(node)) block(node);
    else lines.push(textOf(node));
  }
  return lines.filter(Boolean);
}
