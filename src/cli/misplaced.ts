import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { isElement, type Element } from '../static/tree.js';
import { spliceText, type Edit } from './encoding.js';
import { exactly } from './generated.js';
import { findTags, parsePage, type Document, type FoundTag } from './page.js';
import { isSameTag, respell } from './spelling.js';

type Node = DefaultTreeAdapterTypes.Node;

/** What changes at a tag on a page: its content, its spelling, or both. */
export interface Change {
  readonly found: FoundTag;
  /** The HTML to put into it. */
  readonly inner?: string | undefined;
  /** The name of the element that it is to be written as. */
  readonly element?: string | undefined;
}

/** The edits of a page that make changes, in the order of their places. */
export const editsOf = (source: string, changes: readonly Change[]): readonly Edit[] =>
  changes
    .flatMap(({ found, inner, element }) => [
      ...(element === undefined ? [] : respell(source, found, element)),
      ...(inner === undefined ? [] : [{ start: found.start, end: found.end!, text: inner }]),
    ])
    .sort((a, b) => a.start - b.start);

/** The changes that would change the page around them, such as a link in a link, where the first ends as the second begins. */
export function misplaced(source: string, page: Document, changes: readonly Change[]): readonly Change[] {
  if (!changes.length || !isHarmed(source, page, changes)) return [];
  if (changes.length === 1) return changes;
  const middle = changes.length >> 1;
  const found = [changes.slice(0, middle), changes.slice(middle)].flatMap((half) =>
    misplaced(source, page, half),
  );
  return found.length ? found : changes.slice(-1);
}

/** Why a tag cannot be filled or spelled anew, with the element that is the cause. */
export function misplacement(source: string, page: Document, change: Change): string {
  const { element, start, end } = change.found;
  if (change.element !== undefined && isHarmfulIn(element, source, { ...change, inner: undefined }))
    return `cannot be written as <${change.element}>: one of its attributes is given twice. Remove the second one.`;
  const cannot = change.inner === undefined ? `cannot be written as <${change.element}>` : 'cannot be filled';
  const harmful = [element, ...around(page, element)].find((outer) => isHarmfulIn(outer, source, change));
  if (harmful) {
    const { tagName, sourceCodeLocation } = harmful;
    const [where, what] =
      harmful === element
        ? ['', 'Write it as a <div> instead']
        : [' where it stands', `Put it outside of the <${tagName}> of line ${sourceCodeLocation!.startLine}`];
    const link = tagName === 'a' ? ', in a link' : '';
    return `${cannot}${where}${link}: inside <${tagName}> a browser would read its HTML in another way. ${what}.`;
  }
  const crossing = elements(page).find((each) => {
    const from = each.sourceCodeLocation?.startOffset ?? -1;
    return from >= start && from < end! && !ancestors(each).includes(element);
  });
  return crossing
    ? `${cannot} where it stands: <${crossing.tagName}> begins in it and ends behind it. Close that first.`
    : `${cannot} where it stands: a browser would read the page around it in another way. Put it elsewhere.`;
}

/** Whether a browser would misread the HTML of a tag in this element, were there nothing else on the page. */
function isHarmfulIn(outer: Element, source: string, change: Change): boolean {
  const { startTag, endTag } = change.found.element.sourceCodeLocation!;
  const tag = [startTag!, endTag!].map((part) => source.slice(part.startOffset, part.endOffset)).join('');
  const { tagName } = outer;
  const small = outer === change.found.element ? tag : `<${tagName}>${tag}</${tagName}>`;
  const page = parsePage(small);
  const alone = findTags(page)[0];
  return alone?.end !== undefined && isHarmed(small, page, [{ ...change, found: alone }]);
}

/** All elements that are written on a page, in document order. */
function elements(page: Document): readonly Element[] {
  const found: Element[] = [];
  const stack: Node[] = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node.sourceCodeLocation) found.push(node);
    for (const child of inside(node).toReversed()) stack.push(child);
  }
  return found;
}

/** The elements that an element is in, nearest first. */
function ancestors({ parentNode }: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = parentNode; node && isElement(node); node = node.parentNode) found.push(node);
  return found;
}

/** The elements around another, nearest first; then those that it is written in, but that the parser moves it out of. */
function around(page: Document, element: Element): readonly Element[] {
  const { startOffset, endOffset } = element.sourceCodeLocation!;
  const inTree = ancestors(element).filter(({ sourceCodeLocation }) => sourceCodeLocation);
  const inSource = elements(page).filter(({ sourceCodeLocation: place }) => {
    return place!.startOffset < startOffset && place!.endOffset > endOffset;
  });
  return [...inTree, ...inSource.toReversed()];
}

/** Whether two nodes are equal, ignoring their children. */
function alike(a: Node, b: Node): boolean {
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

/** Whether edits would change a page outside of the tags. Compares the parsed trees before and after. */
function isHarmed(source: string, page: Document, changes: readonly Change[]): boolean {
  const changed = new Map<Node, Change>(changes.map((change) => [change.found.element, change]));
  const stack: [Node, Node][] = [[page, parsePage(spliceText(source, editsOf(source, changes)))]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [old, now] = next;
    const { inner, element } = changed.get(old) ?? {};
    if (!(element === undefined ? alike(old, now) : isSameTag(old, now))) return true;
    if (inner !== undefined) {
      if (serialize(now as Element) !== exactly(inner)) return true;
      continue;
    }
    const [olds, nows] = [inside(old), inside(now)];
    if (olds.length !== nows.length) return true;
    for (let index = olds.length - 1; index >= 0; index--) stack.push([olds[index]!, nows[index]!]);
  }
  return false;
}

const inside = (node: Node): readonly Node[] =>
  'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
