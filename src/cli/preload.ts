/** `<link rel="modulepreload">` on pages: with the script a browser then requests at once what the tags need. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { wordsIn } from '../components/term/term.words.js';
import { plain } from '../lib/spelling.js';
import { filesFor } from '../preload/files.js';
import { needs } from '../preload/needs.js';
import { attributeText } from '../static/attributes.js';
import { attribute, isElement, type Element } from '../static/tree.js';
import { tagNamed } from './catalog.js';
import type { Edit } from './encoding.js';
import type { Diagnostic } from './io.js';
import { packageFile, packageVersion } from './package.js';
import { findTags, type Document, type FoundTag } from './page.js';

const AUTOLOADER = 'sco-elements.js';
/** Marks our links among those of the page. */
const MARK = 'data-by';
const OURS = 'sco-elements';

/** What changes the links of a page, and why they are not as they could be. */
export interface Preloads {
  readonly edits: readonly Edit[];
  readonly notices: readonly Diagnostic[];
}

function elements(page: Document, tagName: string): readonly Element[] {
  const found: Element[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node.tagName === tagName && node.sourceCodeLocation) found.push(node);
    // One by one: a page has more children than a call can have arguments.
    for (const child of ('childNodes' in node ? node.childNodes : []).toReversed()) stack.push(child);
  }
  return found;
}

/** The files in `dist/cdn` that a tag needs, besides the script. */
function filesOf({ name, element, own, settings, lang }: FoundTag, otherwise: string | undefined) {
  const tag = name.slice('sco-'.length);
  const attributes = Object.entries({ ...settings, ...own, lang: lang ?? otherwise ?? '' });
  const values = Object.fromEntries(attributes.map(([key, value]) => [plain(key), value.trim()]));
  const word = { term: wordsIn(element.childNodes).text || 'sco' };
  const files = filesFor(tag, { ...(tag === 'term' && word), ...values }, needs);
  return [
    ...(element.tagName === name ? [] : ['data-sco']),
    `components/${tag}`,
    ...files,
    // The HTML inside of the tag has been seen when the tag is drawn.
    'chunks/layout-shift-guard',
  ]
    .map((file) => `${file}.js`)
    .filter((file) => !UNSURE.test(file) || existsSync(packageFile(`dist/cdn/${file}`)));
}

/** Files with an id in their name, which an author may have misspelt. */
const UNSURE = /\/(?:claims|documents|states|terms)\/[\w-]+\.js$/;

/** Checksums by file: pages of a site need the same ones. */
const checksums = new Map<string, string>();
function checksum(file: string): string {
  const content = () => readFileSync(packageFile(`dist/cdn/${file}`));
  const known = checksums.get(file) ?? `sha384-${createHash('sha384').update(content()).digest('base64')}`;
  checksums.set(file, known);
  return known;
}

/** The offsets of a link with its line, if it is alone on it. */
function lineOf(source: string, { startOffset, endOffset }: { startOffset: number; endOffset: number }) {
  const start = startOffset - /[ \t]*$/.exec(source.slice(0, startOffset))![0].length;
  const end = endOffset + (/^[ \t]*\r?\n/.exec(source.slice(endOffset))?.[0].length ?? 0);
  const isAlone = end > endOffset && (start === 0 || source[start - 1] === '\n');
  return isAlone ? { start, end } : { start: startOffset, end: endOffset };
}

/** Links before the script of a page to all that its tags need. Links that it does not need any more are removed. */
export function preloadsOf(source: string, page: Document, lang: string | undefined): Preloads {
  const script = elements(page, 'script').find((each) =>
    new RegExp(`(?:^|/)${AUTOLOADER}(?:[?#]|$)`).test(attribute(each, 'src') ?? ''),
  );
  const old = elements(page, 'link').filter((each) => attribute(each, MARK) === OURS);
  const tags = findTags(page).filter(({ html, name }) => html && tagNamed(name));
  const base = (script && attribute(script, 'src')!.replace(/[^/]*$/, '')) ?? '';
  const fault = tags.length ? whyNot(script, base) : undefined;
  const files = fault ? [] : [...new Set(tags.flatMap((tag) => filesOf(tag, lang)))];
  const notices = fault ? [fault] : [];
  // What is right already stays as it is written.
  const isSame =
    old.length === files.length &&
    old.every(
      (each, index) =>
        attribute(each, 'href') === base + files[index] &&
        attribute(each, 'integrity') === checksum(files[index]!),
    );
  if (isSame) return { edits: [], notices };
  const removed = old.map((each) => ({ ...lineOf(source, each.sourceCodeLocation!), text: '' }));
  if (!files.length) return { edits: removed, notices };

  const at = script!.sourceCodeLocation!.startOffset;
  const before = /(?:^|\n)([ \t]*)$/.exec(source.slice(0, at));
  const between = before
    ? `${source[source.lastIndexOf('\n', at) - 1] === '\r' ? '\r' : ''}\n${before[1]!}`
    : '';
  const close = /^\s*<\?xml/.test(source) ? ' />' : '>';
  const text = files
    .map((file) => {
      const attributes = {
        rel: 'modulepreload',
        href: base + file,
        integrity: checksum(file),
        crossorigin: 'anonymous',
        [MARK]: OURS,
      };
      return `<link${attributeText(attributes)}${close}${between}`;
    })
    .join('');
  return { edits: [...removed, { start: at, end: at, text }], notices };
}

/** Why nothing can be preloaded on a page. */
function whyNot(script: Element | undefined, base: string): Diagnostic | undefined {
  const { startLine: line = 1, startCol: column = 1 } = script?.sourceCodeLocation ?? {};
  const says = (message: string): Diagnostic => ({ line, column, tag: '<script>', message });
  if (!script) return says(`with ${AUTOLOADER} is missing, so there is nothing to preload.`);
  const [, version] = /(?:^|\/)(\d+\.\d+\.\d+[\w.-]*)\/$/.exec(base) ?? [];
  return version && version !== packageVersion()
    ? says(
        `loads version ${version}, but --preload knows the files of ${packageVersion()}: nothing is preloaded.`,
      )
    : undefined;
}
