import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { isElement, type Element } from '../static/tree.js';
import { tagNamed } from './catalog.js';
import { contentOf, type Content } from './drawing.js';
import { drawnAttributes, diagnose, namingText } from './diagnostics.js';
import { canonical, exactly, isEmpty, loadFooters, readGenerated } from './generated.js';
import type { Diagnostic } from './io.js';
import { childrenOf, findTags, parsePage, type Document, type FoundTag } from './page.js';

export interface FillOptions {
  /** Language of tags without a `lang` attribute on them or around them. */
  readonly lang?: string | undefined;
  /** Replaces hand-written text too. */
  readonly force?: boolean;
}

export interface FilledPage {
  /** The page with its tags filled. Unchanged if there was nothing to do or there are faults. */
  readonly text: string;
  /** The number of tags that show something, and how many of them changed. */
  readonly tags: number;
  readonly filled: number;
  /** Errors that prevent the page from being written. */
  readonly faults: readonly Diagnostic[];
  /** Tags whose hand-written text was kept. */
  readonly kept: readonly Diagnostic[];
}

type Fill = { readonly found: FoundTag; readonly inner: string };

const at = ({ line, column, spelling }: FoundTag, message: string): Diagnostic => ({
  line,
  column,
  tag: spelling,
  message,
});

/** Draws every tag on a page. Ids of notes in `inner` are unique on the page. */
export async function drawPage(
  page: Document,
  lang?: string,
): Promise<readonly { found: FoundTag; faults: readonly Diagnostic[]; content?: Content }[]> {
  const taken = new Map<string, number>();
  const drawn = [];
  for (const found of findTags(page)) {
    const faults = [...diagnose(found)];
    let content: Content | undefined;
    if (found.html && found.name !== 'sco-provider' && tagNamed(found.name)) {
      content = await contentOf(found.name, drawnAttributes(found), found.lang ?? lang);
      faults.push(...content.messages.map((message) => at(found, message)));
      content = { ...content, inner: content.inner && withUniqueIds(content.inner, taken) };
    }
    drawn.push({ found, faults, ...(content && { content }) });
  }
  return drawn;
}

/** Equal tags on a page would share note ids, so from the second one on ids get a number. */
function withUniqueIds(inner: string, taken: Map<string, number>): string {
  const prefix = / id="([^"]+?-)(?:note|mark)-\d+"/.exec(inner)?.[1];
  if (!prefix) return inner;
  const number = (taken.get(prefix) ?? 0) + 1;
  taken.set(prefix, number);
  if (number === 1) return inner;
  return inner.replaceAll(new RegExp(`(["#])${prefix}(?=(?:note|mark)-\\d+")`, 'g'), `$1${prefix}${number}-`);
}

/** Fills or refreshes every tag on a page. All other bytes stay the same. */
export async function fillPage(
  source: string,
  { lang, force = false }: FillOptions = {},
): Promise<FilledPage> {
  await loadFooters();
  const page = parsePage(source);
  const drawn = await drawPage(page, lang);
  const faults = drawn.flatMap((each) => each.faults);
  const kept: Diagnostic[] = [];
  const fills: Fill[] = [];
  const replaced = new Set<FoundTag>();
  let tags = 0;
  for (const { found, content } of drawn) {
    if (found.within && replaced.has(found.within)) {
      // The tag around it is replaced as a whole.
      replaced.add(found);
      continue;
    }
    if (content) tags += 1;
    if (content?.inner === undefined || found.end === undefined) continue;
    // Its text selects the term, so it must stay.
    if (namingText(found)) continue;
    const children = childrenOf(source, found);
    if (canonical(children) === canonical(content.inner)) continue;
    if (!force && !isEmpty(children) && !readGenerated(children)) {
      kept.push(at(found, 'keeps its own text; --force replaces it.'));
      continue;
    }
    if (!content.inline && [found.element.tagName, ...found.around].includes('p')) {
      faults.push(at(found, IN_PARAGRAPH));
      continue;
    }
    replaced.add(found);
    fills.push({ found, inner: set(content.inner, source, found) });
  }
  const same = { text: source, tags, filled: 0, faults: inOrder(faults), kept };
  if (faults.length || !fills.length) return same;
  const text = splice(source, fills);
  const harmed = harm(page, parsePage(text), fills);
  if (harmed) return { ...same, faults: [at(harmed, misplaced(harmed))] };
  return { text, tags, filled: fills.length, faults: [], kept };
}

const IN_PARAGRAPH =
  'stands in a <p>, which can hold no headings and lists: put it behind the paragraph, or take a tag that can stand ' +
  'in a sentence (layout="inline").';
const misplaced = ({ around: [parent = 'html'] }: FoundTag): string =>
  `cannot be filled where it stands: inside <${parent}> a browser would read its HTML in another way. Put it elsewhere.`;

const inOrder = (faults: readonly Diagnostic[]): readonly Diagnostic[] =>
  faults.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** Adapts content to its place: the page's indentation and line endings. */
function set(inner: string, source: string, { element, start }: FoundTag): string {
  if (!inner.startsWith('\n')) return inner;
  const from = element.sourceCodeLocation!.startOffset;
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', from - 1) + 1, from))![0];
  const step = indent.includes('\t') ? '\t' : '  ';
  const below = source.indexOf('\n', start);
  const end = source[(below < 0 ? source.lastIndexOf('\n') : below) - 1] === '\r' ? '\r\n' : '\n';
  return inner
    .split('\n')
    .map((line, index) => {
      const text = line.trimStart();
      if (!text) return index ? indent : '';
      return indent + step.repeat((line.length - text.length) / 2) + text;
    })
    .join(end);
}

function splice(source: string, fills: readonly Fill[]): string {
  let text = '';
  let done = 0;
  // Sort by position: the parser moves content that is not allowed in a table before the table.
  for (const { found, inner } of fills.toSorted((a, b) => a.found.start - b.found.start)) {
    text += source.slice(done, found.start) + inner;
    done = found.end!;
  }
  return text + source.slice(done);
}

type AnyNode = DefaultTreeAdapterTypes.Node;

/** Whether two nodes are equal, ignoring their children. */
function alike(a: AnyNode, b: AnyNode): boolean {
  if (a.nodeName !== b.nodeName) return false;
  if (isElement(a) && isElement(b)) {
    const same = (index: number) =>
      a.attrs[index]!.name === b.attrs[index]!.name && a.attrs[index]!.value === b.attrs[index]!.value;
    return (
      a.namespaceURI === b.namespaceURI &&
      a.attrs.length === b.attrs.length &&
      a.attrs.every((_, index) => same(index))
    );
  }
  if ('value' in a && 'value' in b) return a.value === b.value;
  return !('data' in a && 'data' in b) || a.data === b.data;
}

/**
 * The first tag whose content would change the page around it, such as a list directly inside a table, which the parser
 * moves out. Compares the parsed trees of both pages.
 */
function harm(before: Document, after: Document, fills: readonly Fill[]): FoundTag | undefined {
  const filled = new Map<AnyNode, Fill>(fills.map((fill) => [fill.found.element, fill]));
  let last = fills[0]!.found;
  const stack: [AnyNode, AnyNode][] = [[before, after]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [old, now] = next;
    if (!alike(old, now)) return last;
    const fill = filled.get(old);
    if (fill) {
      last = fill.found;
      if (serialize(now as Element) !== exactly(fill.inner)) return last;
      continue;
    }
    const [olds, nows] = [inside(old), inside(now)];
    if (olds.length !== nows.length) return last;
    for (let index = olds.length - 1; index >= 0; index--) stack.push([olds[index]!, nows[index]!]);
  }
  return undefined;
}

const inside = (node: AnyNode): readonly AnyNode[] =>
  'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
