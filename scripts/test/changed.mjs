/**
 * Finds the tests that a change may affect: starting from the changed files, follows imports, and paths in strings,
 * back to the tests. A change that cannot be followed runs everything.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const CODE = /\.(?:[mc]?[jt]s|mdx)$/;
/** Documentation: only Prettier, and the tests that name a file, depend on it. */
const PROSE = /^(?:docs\/.*|[A-Z][A-Z-]*(?:\.md)?|.*\.md)$/;
/** Files that affect only what imports or names them. Any other file may affect everything. */
const FOLLOWED =
  /^(?:src|stories|test|bench|integrations|\.storybook)\/|^scripts\/(?!test[./])|^(?:vite\.config\.ts|size-budgets\.json)$/;
/** Generated from the classes of the tags and their comments. */
const MANIFEST = 'custom-elements.json';
const MANIFEST_WRITER = 'scripts/manifest-plugin.mjs';

/**
 * Files that a stage without test files reads, in addition to their imports. Any other stage runs if one of its tests
 * is affected.
 */
const INPUTS = {
  format: /./,
  lint: /\.[mc]?[jt]s$/,
  types: /\.(?:[mc]?ts|json)$/,
  build:
    /^(?:src\/|vite\.config\.ts$|scripts\/(?:build|prune-types|size|components|vite-plugins|serve|browsers)\.|size-budgets\.json$)/,
  stories: /^(?:src\/|stories\/|\.storybook\/|vite\.config\.ts$)/,
  site: /^(?:src\/|stories\/(?:article|every-tag)\/|vite\.config\.ts$|scripts\/(?:site|build|components|vite-plugins)\.)/,
};
/** The stages that build what a test of `test/dist` reads. */
const BUILT = [
  [/\/stories\./, ['stories']],
  [/\/(?:assistants|builder|proof|widgets)\./, ['site']],
  [/\/dist\//, ['build']],
];

const git = (root, ...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

/** Paths of files changed since a commit, including uncommitted, new and deleted files. */
export const changedFiles = (root, base) => [
  ...git(root, 'diff', '--name-only', '--no-renames', '-z', base),
  ...git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
];

/** The files of the repository, and a function to read one. */
export function repositoryFiles(root) {
  const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').filter((path) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
  return { files, read: (path) => readFileSync(join(root, path), 'utf8') };
}

/**
 * The files that a file imports or names in a string: relative paths, and paths from the root that have a folder or an
 * extension. A folder means all files in it; so does the text before a `${…}`.
 */
export function mentioned(path, text, files) {
  const known = new Set(files);
  const found = new Set();
  const code = text.replace(/\bimport type\b[^;]*;/g, '');
  for (const [, url, , literal] of code.matchAll(/(new URL\(\s*)?(['"`])((?:\\.|(?!\2)[^\\\n])*)\2/g)) {
    const isWhole = !literal.includes('${');
    const start = literal.split('${', 1)[0];
    if (!/^\.{0,2}\/?[\w@.-]+(?:\/|$)/.test(start) || start.length > 200) continue;
    for (const base of [dirname(path), '.']) {
      const target = posix.join(base, start);
      if (target.startsWith('..') || target === '.' || target === './') continue;
      for (const name of [target, target.replace(/\.js$/, '.ts')])
        if (isWhole && known.has(name)) found.add(name);
      // A plain word counts as a folder only if it is part of a path.
      const folder = start.includes('/') || url;
      const prefix = isWhole ? `${target.replace(/\/$/, '')}/` : target;
      if (folder && prefix.includes('/'))
        for (const name of files) if (name.startsWith(prefix)) found.add(name);
    }
  }
  found.delete(path);
  return found;
}

/** For every file, the files that import or name it. */
function readersOf(files, read, changed) {
  const readers = new Map();
  // A deleted file may still be imported.
  const all = [...new Set([...files, ...changed, MANIFEST])];
  const note = (file, reader) => readers.set(file, (readers.get(file) ?? new Set()).add(reader));
  for (const path of files) {
    if (!CODE.test(path)) continue;
    const text = read(path);
    for (const file of mentioned(path, text, all)) note(file, path);
    if (path === MANIFEST_WRITER || (path.startsWith('src/') && /\bclass Sco\w+/.test(text)))
      note(path, MANIFEST);
  }
  return readers;
}

/** All files that a change may affect: the file itself, and its direct and indirect readers. */
function reachedFrom(start, readers) {
  const reached = new Set([start]);
  for (const file of reached) for (const reader of readers.get(file) ?? []) reached.add(reader);
  return reached;
}

/**
 * Chooses stages and test files.
 *
 * @param {{
 *   changed: readonly string[],
 *   files: readonly string[],
 *   read: (path: string) => string,
 *   stages: { [name: string]: { needs?: readonly string[] } },
 *   plan: ReadonlyMap<string, readonly string[]>,
 * }} repository `plan` has the files of every stage
 * @returns {{ wanted: Map<string, readonly string[]>, reasons: string[] }}
 */
export function choose({ changed, files, read, stages, plan }) {
  if (changed.length === 0) return { wanted: new Map(), reasons: ['Nothing is changed.'] };
  const readers = readersOf(files, read, changed);
  const strange = changed.find((path) => !PROSE.test(path) && !FOLLOWED.test(path));
  if (strange) return { wanted: new Map(plan), reasons: [`Everything, since ${strange} may concern all.`] };

  const wanted = new Map();
  const because = new Map();
  const want = (name, list, cause) => {
    wanted.set(name, [...new Set([...(wanted.get(name) ?? []), ...list])]);
    if (!because.has(name)) because.set(name, cause);
  };
  for (const path of changed) {
    const reached = reachedFrom(path, readers);
    for (const [name, pattern] of Object.entries(INPUTS)) if (pattern.test(path)) want(name, [], path);
    for (const [name, list] of plan) {
      // The package contains documentation unchanged, so an edit of it needs no build.
      if (name === 'dist' && PROSE.test(path) && files.includes(path)) continue;
      const noticed = list.filter((file) => reached.has(file));
      if (noticed.length > 0) want(name, noticed, path);
    }
  }
  for (const file of plan.get('dist') ?? []) {
    const [, built] = BUILT.find(([pattern]) => pattern.test(file)) ?? [undefined, []];
    for (const name of built) if (wanted.has(name)) want('dist', [file], because.get(name));
  }
  // Build what the chosen tests read.
  for (const file of wanted.get('dist') ?? []) {
    const [, built] = BUILT.find(([pattern]) => pattern.test(file));
    for (const name of built) want(name, [], because.get('dist'));
  }
  for (const [name, { needs = [] }] of Object.entries(stages).toReversed())
    if (wanted.has(name) && name !== 'dist') for (const other of needs) want(other, [], because.get(name));

  const ordered = new Map(
    [...plan.keys()].filter((name) => wanted.has(name)).map((name) => [name, wanted.get(name)]),
  );
  const reasons = [...ordered].map(([name, list]) => {
    const all = plan.get(name).length;
    const some = all > 0 && list.length < all ? `, ${list.length} of ${all} files` : '';
    return `${name}${some}: for ${because.get(name)}`;
  });
  return { wanted: ordered, reasons };
}
