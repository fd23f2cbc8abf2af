/** Which integrations a change may concern: their own files, or all when what the package offers has changed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { changedFiles } from '../test/changed.mjs';
import { root } from './run.mjs';

/** What makes types, manifest, entries and what is drawn on a server, and what runs the integrations. */
const SURFACE =
  /^(?:src\/(?:frameworks|vocabulary|static|boxes)\/|src\/element\/(?:events|define|sco-element)|src\/[^/]+\.ts$|scripts\/(?:build|prune-types|manifest-plugin|editor-data|browsers|serve|integrations)\b|vite\.config\.ts$|tsconfig|custom-elements-manifest)/;
/** The fields of package.json that those who install the package notice. */
const FIELDS = [
  'type',
  'bin',
  'exports',
  'types',
  'sideEffects',
  'files',
  'engines',
  'dependencies',
  'peerDependencies',
  'customElements',
  'web-types',
];

const published = (text) => JSON.stringify(FIELDS.map((field) => JSON.parse(text)[field]));

/** Whether another package.json than that of a commit would be published. */
function otherFields(base) {
  const before = execFileSync('git', ['show', `${base}:package.json`], { cwd: root, encoding: 'utf8' });
  return published(before) !== published(readFileSync(`${root}/package.json`, 'utf8'));
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} changed paths
 * @param {boolean} published whether package.json is published with other fields
 * @returns {{ some: readonly string[], reason: string }}
 */
export function choose(names, changed, published) {
  const cause = changed.find((path) => SURFACE.test(path)) ?? (published ? 'package.json' : undefined);
  if (cause) return { some: names, reason: `All, since ${cause} may concern each.` };
  const some = names.filter((name) => changed.some((path) => path.startsWith(`integrations/${name}/`)));
  return { some, reason: some.length > 0 ? `Changed: ${some.join(', ')}` : 'No integration is concerned.' };
}

/**
 * @param {readonly string[]} names
 * @param {string} base a commit
 */
export function concerned(names, base) {
  const changed = changedFiles(root, base);
  return choose(names, changed, changed.includes('package.json') && otherFields(base));
}
