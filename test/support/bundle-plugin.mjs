/**
 * Bundles the test files, each a page of its own, with shared chunks: a page would otherwise request some 400 modules.
 * Chromium gets Lit's own base class, Firefox and WebKit the lean one: see `lean-plugin.mjs`, used while watching.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { isLean } from './lean-plugin.mjs';

/** The folder of the bundled files in URLs, by base class. */
const FOLDERS = { lit: '/bundled/lit/', lean: '/bundled/lean/' };

/** Resolves `lit` in the sources to the lean base class. */
const leanClass = (root) => ({
  name: 'lean',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'lit' && importer?.startsWith(join(root, 'src/'))
      ? join(root, 'src/element/lean-lit.ts')
      : undefined,
});

/** Compiles test files. Gives the code and source map of every file by its path below the folder. */
async function bundle(root, files, plugins) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    resolve: { conditions: ['development', 'browser', 'module', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(root, file)])),
        // Served by the test runner.
        external: /^\/__web/,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

export function bundlePlugin(files) {
  let root;
  const bundles = {};
  const bundled = (kind) => (bundles[kind] ??= bundle(root, files, kind === 'lean' ? [leanClass(root)] : []));
  return {
    name: 'bundle',
    serverStart({ config }) {
      root = config.rootDir;
    },
    async serve(context) {
      const kind = isLean(context) ? 'lean' : 'lit';
      const { path } = context;
      // The page of a test imports its file by its own path.
      if (files.includes(path.slice(1))) {
        const url = `${FOLDERS[kind]}${path.slice(1).replace(/\.ts$/, '.js')}`;
        return { body: `import ${JSON.stringify(url)};`, type: 'js' };
      }
      for (const [name, folder] of Object.entries(FOLDERS)) {
        if (!path.startsWith(folder)) continue;
        const body = (await bundled(name)).get(path.slice(folder.length));
        return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
      }
      return undefined;
    },
  };
}
