import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { components } from './scripts/components.mjs';
import { ownCopy } from './scripts/own-copy.js';
import { textImports } from './src/i18n/text-imports/index.js';
import { needs } from './src/preload/needs.js';
import { writtenOut } from './scripts/written-out.js';
import { slices } from './scripts/slices.js';
import { leanManifest, minifyTemplates, moduleReport, squeeze } from './scripts/vite-plugins.js';

const registrations = Object.fromEntries(
  components.map((name) => [`components/${name}`, `src/components/${name}/${name}.ts`]),
);
const classes = Object.fromEntries(
  components.map((name) => [`elements/${name}`, `src/components/${name}/${name}.element.ts`]),
);
const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };
/** Adds Lit's licence notice to files that contain Lit. THIRD-PARTY-LICENSES.md has the full text. */
const postBanner = ({ moduleIds }: { readonly moduleIds: readonly string[] }) =>
  moduleIds.some((id) => id.includes('/lit-html/')) ? '/*! Lit: BSD-3-Clause, (c) Google LLC */' : '';
const build = {
  target: 'es2022',
  emptyOutDir: false,
  minify: 'oxc',
  modulePreload: false,
  copyPublicDir: false,
} as const;

/** Files with effects, as those that register a tag, stand apart: `sideEffects` in package.json names them and no others. */
const apart = ({ moduleIds }: { readonly moduleIds: readonly string[] }) =>
  moduleIds.some((id) => /\/components\/([\w-]+)\/\1\.ts$|\/src\/data-sco\.ts$/.test(id))
    ? 'registrations/[name].js'
    : names.chunkFileNames;

/** Records which modules are in which file, for `npm run size`. */
function keepReport(chunks: object): void {
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync('node_modules/.cache/sco-elements-modules.json', JSON.stringify(chunks));
}

/**
 * For bundlers: Lit stays an import. The other packages are contained, because they would bring many more that are not
 * needed (docs/decisions/2026-11-30-one-dependency.md).
 */
const npm: UserConfig = {
  plugins: [writtenOut(), minifyTemplates()],
  build: {
    ...build,
    outDir: 'dist',
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        elements: 'src/elements.ts',
        data: 'src/dataset.ts',
        facts: 'src/own-facts/index.ts',
        static: 'src/static/index.ts',
        cli: 'src/cli/index.ts',
        hydrate: 'src/hydrate.ts',
        autoloader: 'src/autoloader-for-bundlers.ts',
        'data-sco': 'src/data-sco-for-bundlers.ts',
        ...registrations,
        ...classes,
      },
    },
    rolldownOptions: {
      external: [/^lit(?:-html)?(?:\/|$)/, /^node:/],
      output: { ...names, chunkFileNames: apart },
    },
  },
};

/** Code that most tags need goes into one file: one request for all tags, and better compression. */
const base = { name: 'base', minShareCount: Math.ceil(components.length * 0.75) };

/** Includes Lit's templates with the lean base class: see docs/decisions/2026-11-24-size.md. */
const lean = {
  alias: [{ find: /^lit$/, replacement: fileURLToPath(new URL('src/element/lean-lit.ts', import.meta.url)) }],
};

/** Files with words and texts keep their paths, from which their addresses follow. */
const textFiles = Object.fromEntries(
  Object.entries(textImports).flatMap(([language, files]) =>
    Object.keys(files).map((path) => [`strings/${language}/${path}`, `src/strings/${language}/${path}.ts`]),
  ),
);
const textsFrom = (module: string) => ({
  find: /^\.\/text-files\.js$/,
  replacement: fileURLToPath(new URL(`src/i18n/${module}.ts`, import.meta.url)),
});

const slicesByPath = {
  find: /^(?:\.\.\/)+slices\/load\.js$/,
  replacement: fileURLToPath(new URL('src/slices/load-by-path.ts', import.meta.url)),
};

/** The file of a summit has the name of its source, so that the autoloader knows it without a list: `chunks/summits/2024-astana.js`. */
function byRule({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const [, summit] = /\/src\/data\/(summits\/[^?]*)\.ts/.exec(facadeModuleId ?? '') ?? [];
  return summit ? `chunks/${summit}.js` : names.chunkFileNames;
}

/** For pages without a build: the autoloader, one file per tag, and shared files. */
const cdn: UserConfig = {
  resolve: { alias: [...lean.alias, textsFrom('text-files-by-path'), slicesByPath] },
  define: { __SCO_NEEDS__: JSON.stringify(needs) },
  plugins: [
    writtenOut({ records: true }),
    minifyTemplates(),
    ownCopy({ tags: true }),
    squeeze(),
    moduleReport(keepReport),
    slices(Object.keys(textImports)),
  ],
  build: {
    ...build,
    outDir: 'dist/cdn',
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    lib: {
      formats: ['es'],
      entry: {
        'sco-elements': 'src/autoloader.ts',
        'data-sco': 'src/data-sco.ts',
        resizer: 'src/resizer.ts',
        ...registrations,
        ...textFiles,
      },
    },
    rolldownOptions: {
      output: {
        ...names,
        chunkFileNames: byRule,
        codeSplitting: { groups: [base] },
        minify: true,
        postBanner,
      },
    },
  },
};

/** For pages without a build: a single file. */
const alone = (name: string, entry: string): UserConfig => ({
  resolve: lean,
  plugins: [writtenOut(), minifyTemplates(), squeeze({ isBundle: true })],
  build: {
    ...build,
    outDir: 'dist/cdn',
    lib: { formats: ['es'], entry: { [name]: entry } },
    rolldownOptions: { output: { ...names, codeSplitting: false, minify: true, postBanner } },
  },
});
const bundle: UserConfig = {
  ...alone('sco-elements.bundle', 'src/bundle.ts'),
  resolve: { alias: [...lean.alias, textsFrom('text-files-in-packs')] },
};
/** Contains its own copy of some Lit code: in the shared file, every page would load it. */
const hydrate = alone('hydrate', 'src/hydrate.ts');

/** What the builder has in a language is one file, loaded with that language. English is with the rest. */
const languageOf = (id: string): string =>
  /\/src\/(?:strings|builder\/questions)\/(?!en\b|index|types)([\w-]+)/.exec(id)?.[1] ?? 'english';

/** Scripts of the static site, into the folder that `scripts/site.mjs` names: one file each, but texts of a language apart. */
const sitePage = (name: string, entry: string): UserConfig => ({
  resolve: lean,
  plugins: [writtenOut(), leanManifest(), minifyTemplates(), squeeze()],
  build: {
    ...build,
    ...(name === 'builder' && { license: { fileName: 'builder.licenses.md' } }),
    lib: { formats: ['es'], entry: { [name]: entry } },
    rolldownOptions: {
      output: {
        ...names,
        chunkFileNames: 'builder/[name].js',
        codeSplitting: name === 'builder' && { groups: [{ name: languageOf }] },
        minify: true,
        postBanner,
      },
    },
  },
});

const modes: { readonly [mode: string]: UserConfig } = {
  npm,
  cdn,
  bundle,
  hydrate,
  builder: sitePage('builder', 'src/site/builder.page.ts'),
  widget: sitePage('widget', 'src/site/widget.ts'),
  proof: sitePage('proof', 'src/site/proof.page.ts'),
};

// Storybook also reads this file, in another mode, and needs no settings from it.
export default defineConfig(({ mode }) => modes[mode] ?? {});
