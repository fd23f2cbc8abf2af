import { datasetInfo } from '../data/dataset-info.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import { formatDate } from '../i18n/dates.js';
import { difference, type Difference } from './diff.js';
import { contentOf, type Content } from './drawing.js';
import { drawnAttributes } from './diagnostics.js';
import { decode, findPages, readInput, readPage, Unreadable, type PageText } from './files.js';
import { drawPage } from './fill.js';
import { linesOf, loadFooters, readGenerated, type Generated } from './generated.js';
import { count, UsageError, type Diagnostic, type Io, type Status } from './io.js';
import { checkLang, oneOf, readOptions } from './options.js';
import { childrenOf, parsePage, type FoundTag } from './page.js';

/** The kinds of findings, most serious first. */
export const KINDS = ['broken', 'corrected', 'stale', 'outdated', 'unfrozen'] as const;
export type Kind = (typeof KINDS)[number];

export interface Finding extends Diagnostic {
  readonly kind: Kind;
  readonly difference?: Difference | undefined;
}

const { version, date } = datasetInfo;
/** Maximum lines of a difference in text output. The JSON output has all lines. */
const SHOWN = 8;

/** All findings on a page in document order, and the number of tags that show something. */
export async function checkPage(source: string, lang?: string) {
  await loadFooters();
  const findings: Finding[] = [];
  let tags = 0;
  for (const { found, faults, content } of await drawPage(parsePage(source), lang)) {
    findings.push(...faults.map((fault) => ({ ...fault, kind: 'broken' as const })));
    if (!content) continue;
    tags += 1;
    if (content.inner !== undefined) findings.push(...(await compare(source, found, content, lang)));
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { findings, tags };
}

/** Compares the HTML between a tag's start and end with what the tag would show today. */
async function compare(
  source: string,
  found: FoundTag,
  content: Content,
  lang: string | undefined,
): Promise<readonly Finding[]> {
  const { line, column, spelling, name } = found;
  const findings: Finding[] = [];
  const add = (kind: Kind, message: string, what?: Difference) =>
    findings.push({ line, column, tag: spelling, kind, message, ...(what && { difference: what }) });

  const attributes = drawnAttributes(found);
  const own = attributes['as-of'] || 'latest';
  const frozen = own !== 'latest';
  const on = async (day: string) => {
    const { inner } = await contentOf(name, { ...attributes, 'as-of': day }, found.lang ?? lang);
    return inner === undefined ? [] : linesOf(inner);
  };
  const now = linesOf(content.inner!);
  // Ignores lines that differ only because of the day, such as "Members on 5 July 2024".
  const since = async (then: readonly string[], day: string) =>
    difference(then, await on('latest'), withoutDays([day, date], content.tag));

  if (!frozen) add('unfrozen', `shows the facts of the newest data. as-of="${date}" would freeze it.`);
  else if (own < date) {
    const changed = await since(now, own);
    if (changed) add('outdated', `shows ${own}; this has changed by ${date}:`, changed);
  }

  const markup = found.end === undefined ? '' : childrenOf(source, found);
  const generated = readGenerated(markup);
  if (!generated) return findings;
  const shown = linesOf(markup);
  const wrong = staleness(generated, content, frozen ? own : date);
  if (wrong) {
    const what = difference(shown, now);
    if (what || generated.day) add('stale', `has HTML inside that ${wrong}. Render it again.`, what);
  } else if (frozen || !generated.day) {
    const what = difference(shown, now);
    if (what && generated.edition === version) {
      add('stale', 'has HTML inside that says something else than the tag. Render it again.', what);
    } else if (what) add('corrected', corrected(generated), what);
  } else if (isIsoDay(generated.day)) {
    // The tag has no fixed day: separate errors in the old HTML from changes since then.
    const then = await on(generated.day);
    const what = difference(shown, then);
    if (what) add('corrected', corrected(generated), what);
    const changed = await since(then, generated.day);
    if (changed)
      add('outdated', `has HTML inside of ${generated.day}; this has changed by ${date}:`, changed);
  }
  return findings;
}

const corrected = ({ edition }: Generated): string =>
  `has HTML inside${edition ? ` of edition ${edition}` : ''} that edition ${version} has put right. Render it again.`;

/** Why the HTML was not generated from the tag's current attributes, even if the text agrees. */
function staleness(
  { edition, day, language }: Generated,
  content: Content,
  wanted: string,
): string | undefined {
  if (language !== content.language) return `is in another language (${language}, not ${content.language})`;
  if (edition && edition > version) return `is of a newer edition than ${version}: update sco-elements`;
  const moved = day !== undefined && day !== wanted;
  return moved && (wanted !== date || edition === version) ? `was made for ${day}` : undefined;
}

function withoutDays(days: readonly string[], tag: string): (line: string) => string {
  const words = days.filter(isIsoDay).map((day) => formatDate(day, tag).replace(/\s+/g, ' '));
  return (line) => words.reduce((text, word) => text.replaceAll(word, '{day}'), line.replace(/\s+/g, ' '));
}

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/** The command `check`. */
export async function checkCommand(args: readonly string[], io: Io): Promise<Status> {
  const { values, positionals } = readOptions(args, OPTIONS);
  checkLang(values.lang);
  const failing = (values['fail-on'] ?? 'broken,corrected').split(',').map((word) => word.trim());
  for (const word of failing) oneOf('--fail-on', word, [...KINDS, 'all', 'none']);
  if (!positionals.length) throw new UsageError('check needs a file, a folder, or - for standard input.');
  if (positionals.includes('-') && positionals.length > 1) {
    throw new UsageError('Standard input (-) cannot be mixed with files.');
  }
  const input = positionals[0] === '-';
  const pages = input ? [{ name: 'standard input', path: '' }] : await findPages(positionals, io);

  const all: (Finding & { readonly file: string })[] = [];
  let tags = 0;
  for (const page of pages) {
    const add = (findings: readonly Finding[]) =>
      all.push(...findings.map((finding) => ({ file: page.name, ...finding })));
    let read: PageText | undefined;
    try {
      read = input ? decode(await readInput(io)) : await readPage(page);
    } catch (error) {
      if (!(error instanceof Unreadable) && !(error as NodeJS.ErrnoException).code) throw error;
      add([{ kind: 'broken', line: 1, column: 1, tag: 'the page', message: (error as Error).message }]);
    }
    if (!read) continue;
    const checked = await checkPage(read.text, values.lang);
    tags += checked.tags;
    add(checked.findings);
  }

  const fails = all.some(({ kind }) => failing.includes(kind) || failing.includes('all'));
  if (values.json) {
    const findings = all.map(({ difference: what, ...rest }) => ({
      ...rest,
      ...(what && { difference: { removed: what.removed, added: what.added } }),
    }));
    const report = { edition: version, date, pages: pages.length, tags, fails, findings };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const finding of all) io.out(say(finding));
    const numbers = KINDS.flatMap((kind) => {
      const number = all.filter((finding) => finding.kind === kind).length;
      return number ? `${number} ${kind}` : [];
    });
    const found = numbers.join(', ') || 'nothing to do';
    io.out(`${count(pages.length, 'page')}, ${count(tags, 'tag')}, edition ${version}: ${found}\n`);
  }
  return fails ? 1 : 0;
}

function say({
  file,
  line,
  column,
  kind,
  tag,
  message,
  difference: what,
}: Finding & { file: string }): string {
  const lines = what?.lines ?? [];
  const more = lines.length - SHOWN;
  return [
    `${file}:${line}:${column}: ${kind}: ${tag} ${message}`,
    ...lines.slice(0, SHOWN).map((each) => `    ${each}`),
    ...(more > 0 ? [`    … ${count(more, 'line')} more, all with --json`] : []),
    '',
  ].join('\n');
}
