import { datasetInfo } from '../data/dataset-info.js';
import type { OwnDataset } from '../data/types.js';
import { isIsoDay } from '../data/queries/iso-day.js';
import type { Correction } from '../data/types.js';
import { formatDate } from '../i18n/dates.js';
import { changesSince } from './changes-since.js';
import { difference, type Difference } from './diff.js';
import { KINDS, say, saySince, type Finding, type Kind, type Since } from './findings.js';
import { contentOf, type Content } from './drawing.js';
import { drawnAttributes, namesTerm } from './diagnostics.js';
import { Unreadable } from './encoding.js';
import { decode, findPages, readInput, readPage, type PageText } from './files.js';
import { drawPage, drawVarieties, inProviders, isCurrent, type Drawn } from './fill.js';
import { linesOf, loadFooters, plain, readGenerated, type Generated } from './generated.js';
import { count, UsageError, type Io, type Status } from './io.js';
import { checkLang, oneOf, readOptions } from './options.js';
import { factsOption } from './own-facts.js';
import { childrenOf, parsePage, type FoundTag } from './page.js';

const { version, date } = datasetInfo;

/** All findings on a page in document order, what has changed since, and the number of tags that show something. */
export async function checkPage(source: string, lang?: string, facts?: OwnDataset) {
  await loadFooters();
  const findings: Finding[] = [];
  const outdated: Outdated[] = [];
  let tags = 0;
  for (const drawn of await drawPage(parsePage(source), lang, inProviders(facts))) {
    findings.push(...drawn.faults.map((fault) => ({ ...fault, kind: 'broken' as const })));
    const { found, content } = drawn;
    if (!content) continue;
    tags += 1;
    if (content.inner === undefined) continue;
    findings.push(...drawn.notices.map((notice) => ({ ...notice, kind: 'ahead' as const })));
    const children = found.end === undefined || namesTerm(found) ? '' : childrenOf(source, found);
    const ofFacts = [...(await dated(drawn, content, lang)), ...(await compare(children, drawn, lang))];
    findings.push(...ofFacts, ...mistaken(children, found, content));
    outdated.push(
      ...ofFacts.flatMap(({ day }) => (day ? [{ day, lang: found.lang ?? lang, facts: drawn.facts }] : [])),
    );
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { findings, tags, since: await sinceEarliest(outdated) };
}

interface Outdated {
  readonly day: string;
  readonly lang: string | undefined;
  readonly facts: OwnDataset | undefined;
}

/** What has changed since the earliest of these days, in the language of its tag; `undefined` if there is nothing to tell. */
async function sinceEarliest(outdated: readonly Outdated[]): Promise<Since | undefined> {
  const [earliest] = outdated.toSorted((a, b) => a.day.localeCompare(b.day));
  if (!earliest) return undefined;
  const changes = await changesSince(earliest.day, earliest.lang, earliest.facts);
  return changes.length ? { from: earliest.day, changes } : undefined;
}

const finding = (
  { line, column, spelling }: FoundTag,
  kind: Kind,
  message: string,
  what?: Difference,
  day?: string,
  corrections: readonly Correction[] = [],
): Finding => ({
  line,
  column,
  tag: spelling,
  kind,
  message,
  ...(what && { difference: what }),
  ...(day && { day }),
  ...(corrections.length && { corrections }),
});

/** The lines that a tag would show on another day, without those on corrections. */
async function linesOn(
  day: string,
  { found, facts }: Drawn,
  lang: string | undefined,
): Promise<readonly string[]> {
  const attributes = { ...drawnAttributes(found), 'as-of': day };
  const { inner } = await contentOf(found.name, attributes, lang, { untold: true, facts });
  return inner === undefined ? [] : linesOf(inner);
}

/** What has changed since a day, without lines that differ only because of it, such as "Members on 5 July 2024". */
async function since(day: string, drawn: Drawn, lang: string | undefined, { tag }: Content) {
  const [then, now] = await Promise.all([linesOn(day, drawn, lang), linesOn('latest', drawn, lang)]);
  return difference(then, now, withoutDays([day, date], tag));
}

/** The day of a tag, or `latest`. */
const dayOf = (found: FoundTag): string => drawnAttributes(found)['as-of'] || 'latest';

/** What the day of a tag means for its facts, whatever HTML is in it. */
async function dated(drawn: Drawn, content: Content, lang: string | undefined): Promise<readonly Finding[]> {
  const { found } = drawn;
  const day = dayOf(found);
  if (day === 'latest')
    return [
      finding(found, 'unfrozen', `shows the facts of the newest data. as-of="${date}" would freeze it.`),
    ];
  if (day >= date) return [];
  const changed = await since(day, drawn, found.lang ?? lang, content);
  const message = `shows ${day}; this has changed by ${date}:`;
  return changed ? [finding(found, 'outdated', message, changed, day)] : [];
}

/** A frozen tag with facts that were corrected later, which no generated HTML inside tells. */
function mistaken(children: string, found: FoundTag, { corrections, frozen }: Content): readonly Finding[] {
  const later = corrections.filter(({ corrected }) => corrected > frozen);
  if (!later.length || readGenerated(children)) return [];
  const message = `shows facts of ${frozen} that were corrected later. Check the text around it, and render it: the HTML inside then says so.`;
  return [finding(found, 'corrected', message, undefined, undefined, later)];
}

/** Compares the HTML between a tag's start and end with what the tag would show today. */
async function compare(
  children: string,
  drawn: Drawn,
  lang: string | undefined,
): Promise<readonly Finding[]> {
  const { found } = drawn;
  const generated = readGenerated(children);
  if (!generated || (await isCurrent(children, drawn, lang))) return [];
  const shown = linesOf(children);
  const unlike = (lines: readonly string[]) => difference(shown, lines, plain);
  const own = dayOf(found);
  const frozen = own !== 'latest';
  const { content, lang: inside, what } = await nearest(drawVarieties(drawn, lang), unlike);
  // Of HTML without a day and an edition nothing is known but that it is older.
  const known = content.corrections.filter(({ edition }) => edition >= (generated.edition ?? ''));
  const wrong = staleness(generated, content, frozen ? own : undefined);
  if (wrong) {
    if (!what && !generated.day) return [];
    return [finding(found, 'stale', `has HTML inside that ${wrong}. Render it again.`, what)];
  }
  if (frozen || !generated.day) {
    if (!what) return [];
    const later = known.filter(({ corrected }) => corrected > content.frozen);
    return [
      generated.edition === version && !later.length
        ? finding(
            found,
            'stale',
            'has HTML inside that says something else than the tag. Render it again.',
            what,
          )
        : finding(found, 'corrected', corrected(generated), what, undefined, later),
    ];
  }
  if (!isIsoDay(generated.day)) return [];
  // The tag has no fixed day: separate errors in the old HTML from changes since then.
  const { day } = generated;
  const wrongThen = unlike(await linesOn(day, drawn, inside));
  const changed = await since(day, drawn, inside, content);
  return [
    ...(wrongThen ? [finding(found, 'corrected', corrected(generated), wrongThen, undefined, known)] : []),
    ...(changed
      ? [finding(found, 'outdated', `has HTML inside of ${day}; this has changed by ${date}:`, changed, day)]
      : []),
  ];
}

/** The variety of the language in which HTML was drawn: the one with the fewest other lines. */
async function nearest(
  varieties: ReturnType<typeof drawVarieties>,
  unlike: (lines: readonly string[]) => Difference | undefined,
) {
  const all = [];
  for await (const variety of varieties) {
    all.push({ ...variety, what: unlike(linesOf(variety.content.inner ?? '')) });
  }
  return all.reduce((best, each) =>
    (each.what?.lines.length ?? 0) < (best.what?.lines.length ?? 0) ? each : best,
  );
}

const corrected = ({ edition }: Generated): string =>
  edition === version
    ? `has HTML inside of edition ${edition} from before it was corrected. Render it again.`
    : `has HTML inside${edition ? ` of edition ${edition}` : ''} that edition ${version} has put right. Render it again.`;

/** Why the HTML was not generated from the tag's current attributes, even if the text agrees. */
function staleness(
  { edition, day, language }: Generated,
  content: Content,
  frozen: string | undefined,
): string | undefined {
  if (language !== content.language) return `is in another language (${language}, not ${content.language})`;
  if (edition && edition > version) return `is of a newer edition than ${version}: update sco-elements`;
  const wanted = frozen !== undefined && frozen < date ? frozen : date;
  const moved = day !== undefined && day !== wanted;
  return moved && (frozen !== undefined || edition === version) ? `was made for ${day}` : undefined;
}

function withoutDays(days: readonly string[], tag: string): (line: string) => string {
  const words = days.filter(isIsoDay).map((day) => plain(formatDate(day, tag)));
  return (line) => words.reduce((text, word) => text.replaceAll(word, '{day}'), plain(line));
}

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
  facts: { type: 'string' },
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
  const own = await factsOption(values.facts, io);
  if (!own) return 1;
  const input = positionals[0] === '-';
  const pages = input ? [{ name: 'standard input', path: '' }] : await findPages(positionals, io);

  const all: (Finding & { readonly file: string })[] = [];
  const sinces: (Since & { readonly file: string })[] = [];
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
    const checked = await checkPage(read.text, values.lang, own.facts);
    tags += checked.tags;
    add(checked.findings);
    if (checked.since) sinces.push({ file: page.name, ...checked.since });
  }

  const fails = all.some(({ kind }) => failing.includes(kind) || failing.includes('all'));
  if (values.json) {
    const findings = all.map(({ difference: what, ...rest }) => ({
      ...rest,
      ...(what && { difference: { removed: what.removed, added: what.added } }),
    }));
    const report = { edition: version, date, pages: pages.length, tags, fails, findings, since: sinces };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const { name } of pages) {
      for (const finding of all.filter(({ file }) => file === name)) io.out(say(finding));
      for (const since of sinces.filter(({ file }) => file === name)) io.out(saySince(since));
    }
    const numbers = KINDS.flatMap((kind) => {
      const number = all.filter((finding) => finding.kind === kind).length;
      return number ? `${number} ${kind}` : [];
    });
    const found = numbers.join(', ') || 'nothing to do';
    io.out(`${count(pages.length, 'page')}, ${count(tags, 'tag')}, edition ${version}: ${found}\n`);
  }
  return fails ? 1 : 0;
}
