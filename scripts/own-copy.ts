/** Vite plugin that copies some modules into every file that needs them, instead of sharing them. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { COPIED_MODULES } from './copied-modules.js';
import { moduleState } from './module-state.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');
const MARK = '?own=';

/** The path below `src/`, without the suffix that marks a copy. */
const pathOf = (id: string): string => id.split(MARK)[0]!.replace(SRC, '');

const toPattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^/]+')}$`,
  );
const patterns = COPIED_MODULES.flatMap(({ modules }) => modules).map(
  (path) => [path, toPattern(path)] as const,
);
const isCopied = (path: string): boolean => patterns.some(([, pattern]) => pattern.test(path));

/** Errors in the list: paths that match no module, and modules that hold state. */
async function faultsOfList(): Promise<readonly string[]> {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const unused = patterns.filter(([, pattern]) => !paths.some((path) => pattern.test(path)));
  const states = paths.filter(isCopied).map(async (path) => {
    const found = moduleState(await readFile(SRC + path, 'utf8'));
    return found.map((code) => `${path} is copied, but holds state: ${code}`);
  });
  return [...unused.map(([path]) => `${path} is no module`), ...(await Promise.all(states)).flat()];
}

/**
 * Gives every file of the build its own copy of the modules listed in `copied-modules.ts`.
 *
 * By default, a bundler puts a module that two files import into a third file. With some twenty tags that share records
 * and words, this would make many tiny files and requests, and small files compress badly. So each lazy import is one
 * file and, with `tags`, each tag is one file, plus a file that all tags share. The cost: a page with several tags
 * loads some records more than once.
 */
export function ownCopy({ tags = false } = {}): Plugin {
  /** The file that a module is copied into; undefined if there is none. */
  const fileOf = (importer: string): string | undefined => {
    const [path, mark] = importer.replace(SRC, '').split(MARK);
    if (mark !== undefined) return mark;
    const tag = tags ? /^components\/([^/]+)\//.exec(path!)?.[1] : undefined;
    // Ends in .ts, because Vite detects the language by the extension.
    return tag && `components/${tag}.ts`;
  };
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const faults = await faultsOfList();
      if (faults.length) this.error(`scripts/copied-modules.ts: ${faults.join('\n')}`);
    },
    async resolveId(source, importer, options) {
      // An alias has made some an absolute path already.
      if (!importer || !(source.startsWith('.') || source.startsWith(SRC))) return null;
      const [file] = importer.split(MARK) as [string];
      const target = await this.resolve(source, file, { ...options, skipSelf: true });
      if (!target || target.external || !target.id.startsWith(SRC)) return target;
      const path = pathOf(target.id);
      // A lazy import of a tag or a copied module gets its own file, even if other files have the same records.
      const isOwnFile =
        options.kind === 'dynamic-import' && (isCopied(pathOf(file)) || fileOf(importer) !== undefined);
      const mark = isOwnFile ? path : isCopied(path) && fileOf(importer);
      return mark ? { ...target, id: target.id + MARK + mark } : target;
    },
    load: {
      filter: { id: /\?own=/ },
      async handler(id) {
        return { code: await readFile(id.split(MARK)[0]!, 'utf8'), moduleType: 'ts' };
      },
    },
    buildEnd() {
      const copies = new Map<string, string[]>();
      for (const id of this.getModuleIds()) {
        if (id.startsWith(SRC)) copies.set(pathOf(id), [...(copies.get(pathOf(id)) ?? []), id]);
      }
      const faults = [...copies].flatMap(([path, ids]) => {
        if (ids.length === 1) return [];
        if (!isCopied(path)) return `${path} is in ${ids.length} files, but not in the list`;
        const shared = tags && ids.find((id) => !id.includes(MARK));
        const importers = shared ? this.getModuleInfo(shared)!.importers.map(pathOf).join(', ') : '';
        return shared ? `${path} is in the list, but not ${importers}, which imports it` : [];
      });
      if (faults.length) this.error(`scripts/copied-modules.ts: ${faults.join('\n')}`);
    },
  };
}
