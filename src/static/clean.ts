import { LANGUAGES, type Language } from '../i18n/languages.js';
import { languageTag } from '../i18n/locale.js';
import {
  addAttributes,
  append,
  attribute,
  descendants,
  element,
  isBlock,
  isElement,
  isText,
  rawTextOf,
  text,
  type Element,
  type Node,
} from './tree.js';

/** Elements that are removed with their content: controls, styles and images. */
const DROPPED = new Set(['style', 'script', 'template', 'button', 'select', 'label', 'input', 'svg', 'slot']);
/** Attributes to keep, by element. All others only serve styles or scripts. */
const KEPT: { readonly [tag: string]: readonly string[] } = {
  a: ['href', 'hreflang', 'rel'],
  time: ['datetime'],
  th: ['colspan', 'scope'],
};
const EVERYWHERE = ['lang', 'dir', 'id'];
/** Elements without meaning, replaced by their content. */
const BOXES = new Set(['div', 'footer', 'details', 'summary', 'section']);

/** Whether a disclosure has been cleaned before: it has no attributes for styles and scripts. */
const isCleaned = (node: Element): boolean =>
  node.tagName === 'details' && node.attrs.every(({ name }) => EVERYWHERE.includes(name));

/** What a short tag folds away, and all sources, stay folded: that works without a script. Other disclosures are always open. */
const isFold = (node: Element): boolean =>
  attribute(node, 'part') === 'fold' || attribute(node, 'class') === 'all-sources' || isCleaned(node);

/** What opens at a corrected fact. */
const isCorrection = (node: Element): boolean => /\bcorrection\b/.test(attribute(node, 'class') ?? '');

/** Where the cleaned HTML will be placed. */
export interface Place {
  /** Prefix of the ids of notes, so that two tags on one page do not share ids. */
  readonly prefix: string;
  /** Ids of entries that the page has already. Those that are kept are added, so that each is on the page once. */
  readonly taken?: Set<string> | undefined;
  /** True inside a sentence, where paragraphs are not allowed. */
  readonly inline?: boolean;
  /** BCP 47 tag of the page around; text in another language gets a `lang`. */
  readonly lang?: string | undefined;
}

/** Whether two BCP 47 tags mean the same language and script: `zh` and `zh-Hans`, but not `zh-TW`. */
function isSame(tag: string, other: string): boolean {
  // A page does without the formatters of the browser.
  if ([tag, other].every((each) => LANGUAGES.includes(each as Language))) return tag === other;
  try {
    const [a, b] = [tag, other].map((each) => new Intl.Locale(languageTag(each)).maximize());
    return a!.language === b!.language && a!.script === b!.script;
  } catch {
    return false;
  }
}

/** Reduces a shadow root to semantic HTML: no style, class, script, comment or control. */
export function clean(
  nodes: readonly Node[],
  { prefix, taken = new Set(), inline = false, lang = 'en' }: Place,
): Node[] {
  const noteId = (id: string) => (/^(note|mark)-\d+$/.test(id) ? `${prefix}-${id}` : undefined);

  const attributes = (node: Element): { readonly [name: string]: string } => {
    const kept = [...EVERYWHERE, ...(KEPT[node.tagName] ?? [])];
    return Object.fromEntries(
      kept.flatMap((name) => {
        const value = attribute(node, name);
        if (value === undefined) return [];
        // Keep it on spans: `lang` is how the command recognises inline content that it generated before.
        if (name === 'lang' && BOXES.has(node.tagName) && !isCleaned(node) && isSame(value, lang)) return [];
        if (name === 'id') {
          const id = noteId(value) ?? (/^sco-\w/.test(value) ? value : undefined);
          return id ? [[name, id]] : [];
        }
        const note = name === 'href' && value[0] === '#' && noteId(value.slice(1));
        return [[name, note ? `#${note}` : value]];
      }),
    );
  };

  const each = (node: Node): Node[] => {
    if (isText(node)) return [text(node.value)];
    if (!isElement(node) || isDropped(node)) return [];
    const { tagName } = node;
    const inner = withDots(node.childNodes.filter((child) => !isDropped(child))).flatMap(each);
    // A missing cell would move those after it into wrong columns; long words break where a `wbr` stands.
    if (!/^(td|wbr)$/.test(tagName) && !inner.some((child) => !isText(child) || child.value.trim()))
      return [];
    const kept = attributes(node);
    if (isCorrection(node)) return told(node, kept);
    if (isFold(node)) return [folded(node, kept, each)];
    if (BOXES.has(tagName)) {
      if (!inner.some(isBlock)) return [element('p', kept, inner)];
      const blocks = paragraphs(inner);
      const { id, ...others } = kept;
      for (const block of blocks) if (isElement(block)) addAttributes(block, others);
      const first = blocks.find(isElement);
      if (first && id) addAttributes(first, { id });
      return blocks;
    }
    // The list already numbers its notes, so the back link shows an arrow instead.
    if (/^#mark-\d+$/.test(attribute(node, 'href') ?? ''))
      return [element('a', kept, [text('↑')]), text(' ')];
    if (attribute(node, 'role') === 'status') return [element('p', kept, inner)];
    if (tagName === 'span' && !Object.keys(kept).length) return inner;
    const mixed = /^(li|dd|td)$/.test(tagName) && inner.some(isBlock);
    return [element(tagName, kept, mixed ? paragraphs(inner) : inner)];
  };
  /** What was corrected, after its day: a paragraph of its own, or in brackets at the end of a sentence. */
  function told(node: Element, kept: { readonly [name: string]: string }): Node[] {
    const isWide = /^(zh|ja)\b/.test(attribute(nodes.find(isElement)!, 'lang') ?? '');
    const parts = node.childNodes.filter((child) => isElement(child));
    const [day, ...rest] = parts.map(({ childNodes }) => childNodes.flatMap(each));
    const line = [...day!, ...rest.flatMap((part) => [text(isWide ? '' : ' '), ...part])];
    if (!inline) return [element('p', kept, line)];
    const [before, after] = isWide ? ['（', '）'] : [' (', ')'];
    return [text(before), ...line, text(after)];
  }

  const cleaned = nodes.flatMap(each);
  leaveOutIds(cleaned, taken);
  return inline ? cleaned : paragraphs(cleaned);
}

/** Of entries about the same record, the first one on the page has the address. */
function leaveOutIds(nodes: readonly Node[], taken: Set<string>): void {
  for (const node of descendants(nodes)) {
    const id = attribute(node, 'id');
    if (id?.startsWith('sco-') && taken.size === taken.add(id).size)
      node.attrs = node.attrs.filter(({ name }) => name !== 'id');
  }
}

/** A disclosure with its label, closed. */
function folded(
  node: Element,
  kept: { readonly [name: string]: string },
  each: (child: Node) => Node[],
): Node {
  const isLabel = (child: Node): child is Element => isElement(child) && child.tagName === 'summary';
  const label = node.childNodes.filter(isLabel).flatMap(({ childNodes }) => childNodes.flatMap(each));
  const content = node.childNodes.filter((child) => !isLabel(child)).flatMap(each);
  return element('details', kept, [element('summary', {}, label), ...paragraphs(content)]);
}

/** Also removes popovers and content hidden from screen readers, which only repeat other content. */
const isDropped = (node: Node): boolean =>
  isElement(node) &&
  (DROPPED.has(node.tagName) ||
    attribute(node, 'aria-hidden') === 'true' ||
    attribute(node, 'popover') !== undefined);

/**
 * Puts a dot between spans that only styles separate, but not before the asterisk of a fact or a bracket. Beside Persian digits
 * it would look like a zero: they get a semicolon.
 */
function withDots(nodes: readonly Node[]): readonly Node[] {
  const visible = nodes.filter((node) => isElement(node) || (isText(node) && node.value.trim()));
  if (visible.length < 2 || !visible.every((node) => isElement(node) && node.tagName === 'span'))
    return nodes;
  const isAsterisk = (node: Node) => isElement(node) && attribute(node, 'part') === 'second-hand';
  const isApart = (node: Node) => !isAsterisk(node) && !/^\s*[(（]/.test(rawTextOf(node));
  const dot = visible.some((node) => /[۰-۹]/.test(rawTextOf(node))) ? '؛ ' : ' · ';
  return visible.flatMap((node, index) => (index && isApart(node) ? [text(dot), node] : [node]));
}

const isMark = (node: Node): boolean => isElement(node) && node.tagName === 'sup';

/** Puts loose text between blocks into paragraphs, and lone note references into the paragraph beside them. */
function paragraphs(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  let run: Node[] = [];
  let marks: Node[] = [];
  const flush = () => {
    const visible = run.filter((node) => !isText(node) || node.value.trim());
    if (visible.length && visible.every(isMark)) marks = visible;
    else if (visible.length) out.push(element('p', {}, run));
    run = [];
  };
  const place = (beside: Node | undefined) => {
    if (!marks.length || !beside || !isElement(beside) || beside.tagName !== 'p') return;
    for (const mark of marks) append(beside, mark);
    marks = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    place(out.at(-1));
    place(node);
    out.push(node);
  }
  flush();
  place(out.at(-1));
  return marks.length ? [...out, element('p', {}, marks)] : out;
}
