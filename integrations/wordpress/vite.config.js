/** Builds the scripts of the plugin, called by `build.mjs`: the library's part as modules, the block and the page as scripts. */
import { fileURLToPath } from 'node:url';
import { leanManifest, minifyTemplates } from '../../scripts/vite-plugins.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  configFile: false,
  root: here('../..'),
  logLevel: 'warn',
};
const build = {
  target: 'es2022',
  minify: 'oxc',
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
};

/** What the search knows, as a module of data. */
const searchModule = (data) => ({
  name: 'search-data',
  resolveId: (id) => (id === 'virtual:search-data' ? id : null),
  load: (id) =>
    id === 'virtual:search-data'
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
      : null,
});

const instead = (name, path) => ({ find: new RegExp(`^\\./${name}\\.js$`), replacement: here(path) });

/** One file for each language, and one for all the rest, which every drawing needs. */
const fileOf = (id) =>
  id === 'virtual:search-data' ? 'search' : (/\/src\/strings\/(?!en\b)([\w-]+)/.exec(id)?.[1] ?? 'library');

/** What the block asks the library: modules, which an editor loads when it needs them. */
export const core = (outDir, data) => ({
  ...shared,
  plugins: [leanManifest(), minifyTemplates(), searchModule(data)],
  resolve: {
    alias: [
      instead('manifest', 'src/core/manifest.ts'),
      instead('text-files', 'src/core/text-files.ts'),
      instead('formats/index', 'src/core/formats.ts'),
    ],
  },
  build: {
    ...build,
    outDir,
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: { formats: ['es'], entry: { core: here('src/core/index.ts') } },
    rolldownOptions: {
      // Only the command uses these, and no part of it is in this build.
      external: [/^node:/],
      // Parts that load later elsewhere are in one file here.
      checks: { ineffectiveDynamicImport: false, pluginTimings: false },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [{ name: fileOf, debugName: 'by language' }] },
        minify: true,
      },
    },
  },
});

/** The packages of WordPress, which it has as members of `wp`, and the names of their scripts. */
export const PACKAGES = [
  'api-fetch',
  'block-editor',
  'blocks',
  'components',
  'data',
  'element',
  'i18n',
  'url',
];

export const camel = (name) => name.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());

/** A script that runs as a classic one, as WordPress loads them, with its packages as globals. */
export const script = (name, outDir) => ({
  ...shared,
  oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
  build: {
    ...build,
    outDir,
    lib: {
      formats: ['iife'],
      name: camel(`sco-facts-${name}`),
      entry: { [name]: here(`src/${name}/index.jsx`) },
      fileName: () => `${name}.js`,
    },
    rolldownOptions: {
      external: PACKAGES.map((each) => `@wordpress/${each}`),
      output: {
        globals: Object.fromEntries(PACKAGES.map((each) => [`@wordpress/${each}`, `wp.${camel(each)}`])),
      },
    },
  },
});
