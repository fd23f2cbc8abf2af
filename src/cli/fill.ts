import type { OwnDataset } from '../data/types.js';
import { tagNamed } from './catalog.js';
import { contentOf, varietiesOf, type Content } from './drawing.js';
import { drawnAttributes, diagnose, namesTerm, namingText } from './diagnostics.js';
import { spliceText, type Edit } from './encoding.js';
import { canonical, isEmpty, loadFooters, noteIds, readGenerated, substance } from './generated.js';
import type { Diagnostic } from './io.js';
import { editsOf, misplaced, misplacement, type Change } from './misplaced.js';
import { childrenOf, findTags, parsePage, type Document, type FoundTag } from './page.js';
import { preloadsOf } from './preload.js';
import { clash, elementFor, type Spelling } from './spelling.js';

export interface FillOptions {
  /** Language of tags without a `lang` attribute on them or around them. */
  readonly lang?: string | undefined;
  /** Replaces hand-written text too, and HTML that only differs in its typography or in the variety of its language. */
  readonly force?: boolean;
  /** Writes all tags in this spelling. */
  readonly as?: Spelling | undefined;
  /** Adds links to what the tags need, and removes those that they do not need any more. */
  readonly preload?: boolean | undefined;
  /** Facts of one's own, for the tags in a provider that names a file of them. */
  readonly facts?: OwnDataset | undefined;
  /** Rewrites the HTML of a tag for the encoding of the page. */
  readonly write?: (markup: string) => string;
}

export interface FilledPage {
  /** The page with its tags filled. Unchanged if there was nothing to do or there are faults. */
  readonly text: string;
  /** What makes the text from the source. */
  readonly edits: readonly Edit[];
  /** The number of tags that show something, and how many of them changed. */
  readonly tags: number;
  readonly filled: number;
  /** Whether links to what the tags need were added or removed. */
  readonly relinked: boolean;
  /** Errors that prevent the page from being written. */
  readonly faults: readonly Diagnostic[];
  /** Tags whose hand-written text was kept, and tags that show another day than they name. */
  readonly notices: readonly Diagnostic[];
}

const at = ({ line, column, spelling }: FoundTag, message: string): Diagnostic => ({
  line,
  column,
  tag: spelling,
  message,
});

/** A tag on a page, and what it shows. */
export interface Drawn {
  readonly found: FoundTag;
  readonly faults: readonly Diagnostic[];
  readonly notices: readonly Diagnostic[];
  readonly content?: Content;
  /** The facts that were added to the dataset. */
  readonly facts?: OwnDataset | undefined;
  /** The ids of entries in the tags before it. */
  readonly taken: ReadonlySet<string>;
}

/** The facts that a tag knows besides those of the dataset. */
type FactsOf = (found: FoundTag) => OwnDataset | undefined;

/** On a page they are for the tags in a provider that names a file of them: in a browser, the others know none. */
export const inProviders =
  (facts: OwnDataset | undefined): FactsOf =>
  ({ settings }) =>
    settings['src']?.trim() ? facts : undefined;

/** Draws every tag on a page. Ids of notes and entries in `content.inner` are unique on the page. */
export async function drawPage(
  page: Document,
  lang?: string,
  factsOf: FactsOf = () => undefined,
): Promise<readonly Drawn[]> {
  const prefixes = new Map<string, number>();
  const entries = new Set<string>();
  const drawn: Drawn[] = [];
  for (const found of findTags(page)) {
    const faults = [...diagnose(found)];
    const taken = new Set(entries);
    if (!found.html || found.name === 'sco-provider' || !tagNamed(found.name)) {
      drawn.push({ found, faults, notices: [], taken });
      continue;
    }
    const facts = factsOf(found);
    const content = await contentOf(found.name, drawnAttributes(found), found.lang ?? lang, { facts });
    faults.push(...content.faults.map((message) => at(found, message)));
    drawn.push({
      found,
      faults,
      facts,
      notices: content.notices.map((message) => at(found, message)),
      content: {
        ...content,
        inner: content.inner && withoutTaken(withUniqueIds(content.inner, prefixes), entries),
      },
      taken,
    });
  }
  return drawn;
}

/** Leaves out ids of entries that the page has already, and adds the others: the first entry has the address. */
const withoutTaken = (inner: string, taken: Set<string>): string =>
  inner.replace(/ id="(sco-[^"]+)"/g, (attribute, id: string) =>
    taken.size < taken.add(id).size ? attribute : '',
  );

/** Equal tags on a page would share note ids, so from the second one on ids get a number. */
function withUniqueIds(inner: string, taken: Map<string, number>): string {
  const prefix = / id="([^"]+?-)(?:note|mark)-\d+"/.exec(inner)?.[1];
  if (!prefix) return inner;
  const number = (taken.get(prefix) ?? 0) + 1;
  taken.set(prefix, number);
  if (number === 1) return inner;
  return inner.replaceAll(new RegExp(`(["#])${prefix}(?=(?:note|mark)-\\d+")`, 'g'), `$1${prefix}${number}-`);
}

/** What a tag shows in each variety of its language that may stand in it, that of the page first. */
export async function* drawVarieties(
  { found, content, facts, taken }: Drawn,
  lang: string | undefined,
): AsyncGenerator<{ readonly lang: string | undefined; readonly content: Content }> {
  if (!content) return;
  for (const variety of varietiesOf(content.language, found.lang ?? lang)) {
    const drawn = await contentOf(found.name, drawnAttributes(found), variety, { facts });
    const inner = drawn.inner && withoutTaken(drawn.inner, new Set(taken));
    yield { lang: variety, content: { ...drawn, inner } };
  }
}

/**
 * Whether HTML inside of a tag says what the tag shows: a minifier, a typographic filter and another variety of the
 * language may have changed how it says it. `check` and `render` both ask this.
 */
export async function isCurrent(children: string, drawn: Drawn, lang: string | undefined): Promise<boolean> {
  const shown = substance(children);
  for await (const { content } of drawVarieties(drawn, lang)) {
    if (content.inner !== undefined && substance(content.inner) === shown) return true;
  }
  return false;
}

/** Fills or refreshes every tag on a page, and spells it as asked. All other bytes stay the same. */
export async function fillPage(
  source: string,
  { lang, force = false, as, preload = false, facts, write = (markup) => markup }: FillOptions = {},
): Promise<FilledPage> {
  await loadFooters();
  const page = parsePage(source);
  const faults: Diagnostic[] = [];
  const notices: Diagnostic[] = [];
  const changes = new Map<FoundTag, Change>();
  /** Tags whose content is left as it is, with what would otherwise be put into them. */
  const current: (Change & { readonly children: string })[] = [];
  const replaced = new Set<FoundTag>();
  let tags = 0;
  for (const drawn of await drawPage(page, lang, inProviders(facts))) {
    const { found, content } = drawn;
    faults.push(...drawn.faults);
    notices.push(...drawn.notices);
    if (found.name === 'sco-provider' && found.own['src']?.trim() && !facts) notices.push(at(found, FACTS));
    if (found.within && replaced.has(found.within)) {
      // The tag around it is replaced as a whole.
      replaced.add(found);
      continue;
    }
    if (content) tags += 1;
    const element = elementFor(found, { as, inline: content?.inline ?? false });
    if (element !== undefined) changes.set(found, { found, element });
    faults.push(...clash(found, element).map((message) => at(found, message)));
    if (content?.inner === undefined || found.end === undefined) continue;
    const children = childrenOf(source, found);
    if (namesTerm(found)) {
      if (!namingText(found)) notices.push(at(found, NAMELESS));
      continue;
    }
    const change = { found, element, inner: write(set(content.inner, source, found)) };
    if (force ? canonical(children) === canonical(content.inner) : await isCurrent(children, drawn, lang)) {
      current.push({ ...change, children });
      continue;
    }
    if (!force && !isEmpty(children) && !readGenerated(children)) {
      notices.push(at(found, 'keeps its own text; --force replaces it.'));
      continue;
    }
    if (!content.inline && [element ?? found.element.tagName, ...found.around].includes('p')) {
      faults.push(at(found, IN_PARAGRAPH));
      continue;
    }
    replaced.add(found);
    changes.set(found, change);
  }
  for (const change of withSharedIds(current, [...changes.values()])) changes.set(change.found, change);
  // Sort by position: the parser moves content that is not allowed in a table before the table.
  const all = [...changes.values()].sort((a, b) => a.found.start - b.found.start);
  if (!faults.length) {
    faults.push(
      ...misplaced(source, page, all).map((change) => at(change.found, misplacement(source, page, change))),
    );
  }
  const links = preload && !faults.length ? preloadsOf(source, page, lang) : undefined;
  notices.push(...(links?.notices ?? []));
  const relinked = Boolean(links?.edits.length);
  const same = { text: source, edits: [], tags, filled: 0, relinked, faults: inOrder(faults), notices };
  if (faults.length || (!all.length && !relinked)) return same;
  const edits = [...editsOf(source, all), ...(links?.edits ?? [])].sort((a, b) => a.start - b.start);
  return { ...same, text: spliceText(source, edits), edits, filled: all.length };
}

/** The tags whose notes have ids that others on the page have too, such as a snippet that was pasted twice. */
function withSharedIds<T extends Change & { readonly children: string }>(
  current: readonly T[],
  changes: readonly Change[],
): readonly T[] {
  const taken = new Set(changes.flatMap(({ inner = '' }) => noteIds(inner)));
  return current.filter(({ children }) => {
    const ids = noteIds(children);
    const shared = ids.some((id) => taken.has(id));
    for (const id of ids) taken.add(id);
    return shared;
  });
}

const IN_PARAGRAPH =
  'stands in a <p>, which can hold no headings and lists: put it behind the paragraph, or take a tag that can stand ' +
  'in a sentence (layout="inline").';
const FACTS =
  'names facts of its own in a file, which the tags in it are drawn without; --facts <file> adds them.';
const NAMELESS = 'keeps what stands in it, which has no words: say which term with term="…".';

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
