import * as v from 'valibot';
import { sourceBlock } from '../data/load/sources.js';
import type { OwnDataset } from '../data/types.js';
import { didYouMean } from '../lib/did-you-mean.js';
import { facts as whole, parts } from './schema.js';

type Step = string | number;
type Part = keyof typeof parts;

/** Why a record is not used. */
export interface Refusal {
  /** The record, `states[0]`; empty for the file as a whole. */
  readonly record: string;
  /** What is wrong in it: `states[0].statuses[1].from`. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** What is wrong with it, to be read behind the path: `is "1 November"`. */
  readonly reason: string;
  /** The form expected, as a sentence. */
  readonly form: string;
}

export interface Validated {
  /** The records that can be used. */
  readonly facts: OwnDataset;
  readonly refused: readonly Refusal[];
}

/** A path as scripts write it: `summitFiles["2099-moscow"].meeting.end`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[a-z$]\w*$/i.test(step)) return `[${JSON.stringify(step)}]`;
      return index ? `.${step}` : step;
    })
    .join('');

/** Values are quoted so far. */
const LONGEST = 40;
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

interface Described {
  readonly entries?: { readonly [name: string]: unknown };
  readonly rest?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly wrapped?: unknown;
}

/** The schemas along a path, as far as there are any. */
function schemasAt(schema: unknown, steps: readonly Step[]): readonly Described[] {
  let one = schema as Described;
  while (one.wrapped) one = one.wrapped as Described;
  const [step, ...rest] = steps;
  if (step === undefined) return [one];
  const next = one.entries
    ? Object.hasOwn(one.entries, step)
      ? one.entries[step]
      : one.rest
    : (one.item ?? one.value);
  return next ? [one, ...schemasAt(next, rest)] : [one];
}

const formOf = (schema: unknown): string => {
  const form = v.getDescription(schema as v.GenericSchema);
  return form ? `Valid: ${form}.` : '';
};

function refusal(record: readonly Step[], schema: unknown, issue: v.BaseIssue<unknown>): Refusal {
  const within = (issue.path ?? []).map(({ key }) => key as Step);
  const steps = [...record, ...within];
  const schemas = schemasAt(schema, within);
  const last = schemas.at(-1)!;
  const at = { record: pathOf(record), path: pathOf(steps), steps };
  const isKnown = schemas.length === within.length + 1;
  if (!isKnown)
    return {
      ...at,
      reason: 'is unknown',
      form: didYouMean(String(steps.at(-1)), Object.keys(last.entries ?? {})),
    };
  if (issue.received === 'undefined') return { ...at, reason: 'is missing', form: formOf(last) };
  // Checks of several fields say themselves what is wrong.
  const isOwn = issue.type === 'partial_check' || (issue.type === 'check' && typeof issue.input === 'object');
  return {
    ...at,
    reason: isOwn ? issue.message : `is ${shown(issue.input)}`,
    form: isOwn ? '' : formOf(last),
  };
}

/** All values of the field `sources` of a record, with their paths. */
function* citedIn(
  value: unknown,
  steps: readonly Step[],
): Generator<readonly [number: number, steps: readonly Step[]]> {
  if (typeof value !== 'object' || !value) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const path = [...steps, isList ? Number(key) : key];
    if (isList && steps.at(-1) === 'sources' && typeof inner === 'number') yield [inner, path];
    else yield* citedIn(inner, path);
  }
}

/** Whether a number is in our bibliography. Rejects if that cannot be found out. */
async function isOurs(number: number): Promise<boolean> {
  try {
    return number in (await sourceBlock(number).load()).sources;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The records of a part of the file, each with its path. */
function recordsOf(
  part: Part,
  value: unknown,
): readonly (readonly [steps: readonly Step[], record: unknown])[] | undefined {
  const isList = !('key' in parts[part]);
  if (typeof value !== 'object' || !value || Array.isArray(value) !== isList) return undefined;
  return Object.entries(value).map(([key, each]) => [[part, isList ? Number(key) : key], each]);
}

/**
 * What can be used of facts of one's own, and why the rest cannot. Never rejects because of a value; rejects if our
 * bibliography, which the records cite, cannot be loaded.
 */
export async function validateFacts(value: unknown): Promise<Validated> {
  const refused: Refusal[] = [];
  const refuse = (steps: readonly Step[], reason: string, form: string, record = steps) =>
    refused.push({ record: pathOf(record), path: pathOf(steps), steps, reason, form });
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    refuse(
      [],
      `is ${shown(value)}`,
      `Valid: an object with ${Object.keys(parts)
        .map((part) => `"${part}"`)
        .join(', ')}.`,
    );
    return { facts: {}, refused };
  }

  const given = value as { readonly [key: string]: unknown };
  const used: [Part, Step, unknown][] = [];
  const sources = new Set<number>();
  for (const key of ['sources', ...Object.keys(given).filter((each) => each !== 'sources')]) {
    if (!(key in given) || key === '$schema') continue;
    if (key === 'replace') {
      if (typeof given[key] !== 'boolean') refuse([key], `is ${shown(given[key])}`, 'Valid: true or false.');
      continue;
    }
    if (!Object.hasOwn(parts, key)) {
      refuse([key], 'is unknown', didYouMean(key, Object.keys(whole.entries)));
      continue;
    }
    const part = key as Part;
    const records = recordsOf(part, given[part]);
    if (!records) {
      refuse(
        [part],
        `is ${shown(given[part])}`,
        `Valid: ${'key' in parts[part] ? 'an object' : 'a list'} of ${part}.`,
      );
      continue;
    }
    const { item, ...rest } = parts[part] as {
      readonly item: v.GenericSchema;
      readonly key?: v.GenericSchema;
    };
    const ids = new Set<unknown>();
    for (const [steps, record] of records) {
      const name = steps[1]!;
      if (rest.key && !v.is(rest.key, name)) {
        refuse(steps, 'has an unknown key', formOf(rest.key));
        continue;
      }
      const { success, issues = [], output } = v.safeParse(item, record);
      // A wrong field of a field is told of once.
      const faults = [
        ...new Map(issues.map((issue) => [v.getDotPath(issue), refusal(steps, item, issue)])).values(),
      ];
      if (success) faults.push(...(await further(part, steps, output, ids, sources)));
      refused.push(...faults);
      if (faults.length) continue;
      used.push([part, name, output]);
      if (part === 'sources') sources.add(Number(name));
    }
  }
  return { facts: { ...collected(used), ...replaced(given['replace'], used) }, refused };
}

/** What a record of the right form is wrong about: another record of its id, a key that is not its id, unknown sources. */
async function further(
  part: Part,
  steps: readonly Step[],
  record: unknown,
  ids: Set<unknown>,
  sources: ReadonlySet<number>,
): Promise<readonly Refusal[]> {
  const faults: Refusal[] = [];
  const add = (path: readonly Step[], reason: string, form: string) =>
    faults.push({ record: pathOf(steps), path: pathOf(path), steps: path, reason, form });
  if (part === 'states') {
    const { id } = record as { readonly id: string };
    if (ids.has(id)) add([...steps, 'id'], `is "${id}" a second time`, '');
    ids.add(id);
  }
  if (part === 'summitFiles') {
    const { id } = (record as { readonly meeting: { readonly id: string } }).meeting;
    if (id !== steps[1]) add([...steps, 'meeting', 'id'], `is "${id}"`, `Valid: its key, "${steps[1]}".`);
  }
  if (part === 'sources') {
    const { url, title } = record as { readonly url?: string; readonly title?: string };
    if (!url && !title) add(steps, 'has neither "url" nor "title"', '');
    return faults;
  }
  for (const [number, path] of citedIn(record, steps)) {
    if (!sources.has(number) && !(await isOurs(number)))
      add(
        path,
        `is ${number}, which is not in the bibliography`,
        'Valid: numbers of the bibliography, or of "sources" in this file.',
      );
  }
  return faults;
}

/** The parts with the records that are used. */
function collected(used: readonly (readonly [part: Part, name: Step, record: unknown])[]): OwnDataset {
  const facts: { [part: string]: unknown } = {};
  for (const part of Object.keys(parts) as Part[]) {
    const own = used.filter(([each]) => each === part);
    if (!own.length) continue;
    const isList = !('key' in parts[part]);
    facts[part] = isList
      ? own.map(([, , record]) => record)
      : Object.fromEntries(own.map(([, name, record]) => [name, record]));
  }
  return facts;
}

/** With no record left to put in the place of ours, ours stay. */
const replaced = (asked: unknown, used: readonly (readonly [part: Part, ...unknown[]])[]): OwnDataset =>
  asked === true && used.some(([part]) => part === 'states' || part === 'summitFiles')
    ? { replace: true }
    : {};
