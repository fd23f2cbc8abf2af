import type { OwnDataset } from '../data/types.js';
import { FORMATS, type Format, type RenderOptions } from '../static/index.js';
import { renderParts } from '../static/render.js';
import type { Shortened } from '../static/short-mail.js';
import { drawnAttributes } from './diagnostics.js';
import { spliceText, Unreadable } from './encoding.js';
import {
  decode,
  edited,
  findPages,
  markupFor,
  readInput,
  readPage,
  writePage,
  type PageText,
} from './files.js';
import { drawPage, fillPage, type FilledPage } from './fill.js';
import { count, formatDiagnostic, UsageError, type Io, type Status } from './io.js';
import { editsOf, misplaced, misplacement } from './misplaced.js';
import { checkLang, oneOf, readOptions } from './options.js';
import { factsOption } from './own-facts.js';
import { childrenOf, findTags, parsePage } from './page.js';
import { clash, elementFor, SPELLINGS, type Spelling } from './spelling.js';

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  check: { type: 'boolean' },
  force: { type: 'boolean' },
  preload: { type: 'boolean' },
  as: { type: 'string' },
  'more-url': { type: 'string' },
  facts: { type: 'string' },
} as const;

/** The command `render`: prints one tag in a given format, or fills the tags on pages. */
export async function renderCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  checkLang(values.lang);
  if (values.as !== undefined) oneOf('--as', values.as, SPELLINGS);
  const as = values.as as Spelling | undefined;
  const [first] = positionals;
  if (first === undefined)
    throw new UsageError(
      "render needs a tag, such as '<sco-member-list>', a file, a folder, or - for standard input.",
    );
  if (first.trimStart().startsWith('<')) {
    if (positionals.length > 1)
      throw new UsageError(`render takes one tag; "${positionals[1]}" is one too many.`);
    if (values.check || values.force || values.preload)
      throw new UsageError('--check, --force and --preload are for pages, not for a single tag.');
    const { format = 'html', lang, 'more-url': moreUrl } = values;
    oneOf('--format', format, FORMATS);
    if (as && format !== 'html')
      throw new UsageError(`--as ${as} is for --format html, not for --format ${format}.`);
    checkMoreUrl(moreUrl, format);
    const own = await factsOption(values.facts, io);
    if (!own) return 1;
    return renderTag(first.trim(), { format: format as Format, lang, as, moreUrl, facts: own.facts }, io);
  }
  checkMoreUrl(values['more-url'], 'html');
  if (values.format !== undefined && values.format !== 'html') {
    throw new UsageError(`--format "${values.format}" is for a single tag; pages are filled with html.`);
  }
  const own = await factsOption(values.facts, io);
  if (!own) return 1;
  const { lang, check, force, preload } = values;
  const options = { lang, check, force, preload, as, facts: own.facts };
  if (!positionals.includes('-')) return renderPages(positionals, options, io);
  if (positionals.length > 1) throw new UsageError('Standard input (-) cannot be mixed with files.');
  return renderInput(options, io);
}

interface Values {
  readonly lang: string | undefined;
  readonly check: boolean | undefined;
  readonly force: boolean | undefined;
  readonly preload: boolean | undefined;
  readonly as: Spelling | undefined;
  readonly facts: OwnDataset | undefined;
}

/** `--more-url` is an address on the web, and only mail has a place for it. */
function checkMoreUrl(url: string | undefined, format: string): void {
  if (url === undefined) return;
  if (format !== 'email')
    throw new UsageError(`--more-url is for --format email, not for --format ${format}.`);
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new UsageError(
      `--more-url "${url}" is no address. Valid: such as https://newspaper.example/documents.`,
    );
}

/** Says that a mail was shortened. */
function reportShortened(
  tag: string,
  { shown, total }: Shortened,
  moreUrl: string | undefined,
  { err }: Io,
): void {
  const link = moreUrl ? '' : ` --more-url adds a link to a page that has the other ${total - shown}.`;
  err(
    `${tag} is shortened to ${shown} of ${total} entries, because mail services cut messages of more than 102 kB.${link}\n`,
  );
}

async function renderTag(
  source: string,
  {
    format,
    as,
    ...options
  }: Pick<RenderOptions, 'lang' | 'moreUrl' | 'facts'> & {
    readonly format: Format;
    readonly as: Spelling | undefined;
  },
  io: Io,
): Promise<Status> {
  // The end tag is added, so that a start tag alone is enough here. On a page it is required.
  const name = /^<([^\s/>]+)/.exec(source)?.[1]?.toLowerCase() ?? '';
  const whole = /<\//.test(source) ? source : `${source.replace(/\s*\/>$/, '>')}</${name}>`;
  const page = parsePage(whole);
  const [found, ...others] = findTags(page);
  const { startTag, endTag } = found?.element.sourceCodeLocation ?? {};
  const [before, after] = [
    whole.slice(0, startTag?.startOffset),
    whole.slice(endTag?.endOffset ?? whole.length),
  ];
  if (!found || !startTag || others.length || (before + after + childrenOf(whole, found)).trim()) {
    throw new UsageError(
      `render takes one tag of ours as it opens, such as '<sco-member-list as-of="2024-07-05">'; this is "${source}".`,
    );
  }
  if (found.name === 'sco-provider') throw new UsageError('<sco-provider> shows nothing by itself.');
  const { facts } = options;
  const [drawn] = await drawPage(page, options.lang, () => facts);
  const element = elementFor(found, { as, inline: drawn!.content?.inline ?? false });
  const faults = [...drawn!.faults.map(({ message }) => message), ...clash(found, element)];
  if (!faults.length) {
    const wrong = misplaced(whole, page, [{ found, element }]);
    faults.push(...wrong.map((change) => misplacement(whole, page, change)));
  }
  const notices = drawn!.notices.map(({ message }) => message);
  for (const message of [...faults, ...notices]) io.err(`${found.spelling} ${message}\n`);
  if (faults.length) return 1;
  const { lang: own } = found.own;
  const attributes = { ...(own !== undefined && { lang: own }), ...drawnAttributes(found) };
  const lang = found.lang ?? options.lang;
  const { moreUrl } = options;
  const rendered = await renderParts(found.name, attributes, { format, lang, moreUrl, facts });
  const { open, content, shortened, withoutNotes } = rendered;
  if (shortened) reportShortened(found.spelling, shortened, moreUrl, io);
  if (withoutNotes)
    io.err(
      `${found.spelling} has its weightiest sources in place of notes, because mail services cut messages of more than 102 kB.\n`,
    );
  // Print the tag as given, with its classes and, unless another is asked for, its spelling.
  const written = spliceText(whole, editsOf(whole, [{ found, element, inner: content }]));
  io.out(open ? `${written}\n` : content);
  return 0;
}

/** Reports problems, kept texts and days after the data. Returns whether the page may be written. */
function report(name: string, { faults, notices }: FilledPage, io: Io): boolean {
  for (const fault of [...faults, ...notices]) io.err(formatDiagnostic(name, fault));
  if (faults.length) io.err(`${name}: not written.\n`);
  return faults.length === 0;
}

/** Fills a page in the characters of its encoding. */
const fillText = (page: PageText, { lang, force = false, preload, as, facts }: Values): Promise<FilledPage> =>
  fillPage(page.text, { lang, force, preload, as, facts, write: (markup) => markupFor(page, markup) });

/** What changes on a page, in words: `2 tags filled`; `undefined` if nothing does. */
function changeOf({ filled, relinked }: FilledPage, check = false): string | undefined {
  const be = check ? 'would be ' : '';
  if (filled) return `${count(filled, 'tag')} ${be}filled`;
  return relinked ? `links to preload ${be}updated` : undefined;
}

async function renderInput(values: Values, io: Io): Promise<Status> {
  const { check } = values;
  const bytes = await readInput(io);
  try {
    const page = decode(bytes);
    if (!page) {
      if (!check) io.out(bytes);
      return 0;
    }
    const filled = await fillText(page, values);
    if (!report('standard input', filled, io)) return 1;
    if (!check) io.out(edited(page, filled.edits));
    else if (changeOf(filled)) io.out(`standard input: ${changeOf(filled, check)}\n`);
    return check && changeOf(filled) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    io.err(`standard input ${error.message}\n`);
    return 1;
  }
}

async function renderPages(names: readonly string[], values: Values, io: Io): Promise<Status> {
  const { check } = values;
  const pages = await findPages(names, io);
  const total = { tags: 0, changed: 0, failed: 0 };
  for (const file of pages) {
    try {
      const page = await readPage(file);
      if (!page) continue;
      const filled = await fillText(page, values);
      total.tags += filled.tags;
      if (!report(file.name, filled, io)) {
        total.failed += 1;
      } else if (changeOf(filled)) {
        if (!check) await writePage(file, edited(page, filled.edits), page.bytes);
        total.changed += 1;
        io.out(`${file.name}: ${changeOf(filled, check)}\n`);
      }
    } catch (error) {
      // A page that cannot be read or written does not stop the others.
      io.err(`${file.name}: ${(error as Error).message}\n`);
      total.failed += 1;
    }
  }
  const failed = total.failed ? `, ${count(total.failed, 'page')} with faults` : '';
  io.out(
    `${count(pages.length, 'page')}, ${count(total.tags, 'tag')}: ${count(total.changed, 'page')} ${check ? 'would change' : 'changed'}${failed}\n`,
  );
  return total.failed || (check && total.changed) ? 1 : 0;
}
