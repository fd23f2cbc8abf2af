/** The records of an edition as a small text, and the differences between two editions, for `docs/maintenance.md`. */
import { createHash } from 'node:crypto';
import type { Sourced } from '../src/dataset.js';
import { figures, records } from './data-records.js';

/** The hashes of the fields of each record, by its key. */
export type Edition = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A field that is not the same in two editions; `*` for a record that is in one of them only. */
export interface Difference {
  readonly record: string;
  readonly field: string;
  readonly is: 'changed' | 'added' | 'removed';
}

/** What a fact rests on is not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['sources', 'confidence', 'correction']);

/** Three characters: another value of a field has the same hash once in 262 144. */
const LENGTH = 3;
const hash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (name, each: unknown) => (NOT_SAID.has(name) ? undefined : each)))
    .digest('base64url')
    .slice(0, LENGTH);

/** The edition that lies in `src/data`. What a record contains that is a record itself stands there alone. */
export function editionNow(): Edition {
  const all = [...records(), ...figures()];
  const known = new Set<unknown>(all.map(({ record }) => record));
  const isRecord = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).some((each) => known.has(each));
  const fieldsOf = (record: Sourced) =>
    Object.entries(record)
      .filter(([field, value]) => !NOT_SAID.has(field) && value !== undefined && !isRecord(value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, value]) => [field, hash(value)] as const);
  return new Map(all.map(({ key, record }) => [key, new Map(fieldsOf(record))]));
}

/**
 * An edition as text. Records of one list with the same fields stand below a line with its name and these fields, each with the
 * last part of its key and its hashes in one word: `kz 2xM_9a`.
 */
export function written(edition: Edition): string {
  const groups = new Map<string, string[]>();
  for (const [key, fields] of edition) {
    const cut = key.lastIndexOf('/');
    const head = ['#', key.slice(0, Math.max(cut, 0)), ...fields.keys()].join(' ');
    groups.set(head, [...(groups.get(head) ?? []), `${key.slice(cut + 1)} ${[...fields.values()].join('')}`]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([head, lines]) => [head, ...lines.sort()])
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads what `written()` wrote. */
export function read(text: string): Edition {
  const edition = new Map<string, ReadonlyMap<string, string>>();
  let [list, fields]: [string, readonly string[]] = ['', []];
  for (const line of text.trimEnd().split('\n')) {
    const [first = '', second = '', ...others] = line.split(' ');
    if (first === '#') [list, fields] = [second && `${second}/`, others];
    else
      edition.set(
        list + first,
        new Map(fields.map((field, index) => [field, second.slice(index * LENGTH, (index + 1) * LENGTH)])),
      );
  }
  return edition;
}

/** Records without an id have their place in a list as a key, which moves when one is put in before them. */
const isNumbered = (key: string): boolean => /\/\d{1,3}$/.test(key);

/** Records by key, of those that are only numbered just the ones that the other edition does not have anywhere. */
function comparable(edition: Edition, other: Edition): Edition {
  const list = (key: string) => key.replace(/\d+$/, '');
  const content = (key: string, fields: ReadonlyMap<string, string>) => list(key) + [...fields].join(' ');
  const elsewhere = new Set([...other].map(([key, fields]) => content(key, fields)));
  return new Map(
    [...edition].filter(([key, fields]) => !isNumbered(key) || !elsewhere.has(content(key, fields))),
  );
}

/** What is not the same in two editions. */
export function differences(before: Edition, after: Edition): readonly Difference[] {
  const [old, now] = [comparable(before, after), comparable(after, before)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((record): readonly Difference[] => {
    const [a, b] = [old.get(record), now.get(record)];
    if (!a || !b) return [{ record, field: '*', is: a ? 'removed' : 'added' }];
    return [...new Set([...a.keys(), ...b.keys()])]
      .filter((field) => a.get(field) !== b.get(field))
      .map((field) => ({ record, field, is: 'changed' }));
  });
}
