/** Vite plugins of the library's own builds. */
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { foldImports } from './fold-imports.js';

/**
 * Every run of white space is one space, as it is on a page. None is taken out: whether a space is seen depends on what is
 * on both sides of it, which can be another template.
 */
const minifyMarkup = (markup: string): string => markup.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');

/** Minifies the text of html`` and css`` templates, before the types are stripped. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /(?:html|svg|css)`/ },
      async handler(code, id) {
        const out = await minifyHTMLLiterals(code, { fileName: id, html: minifyMarkup });
        return out ? { code: out.code, map: out.map?.toString() ?? null } : null;
      },
    },
  };
}

/** Of the manifest, what the snippet builder reads: tags, and their attributes. The rest would double its page. */
export function leanManifest(): Plugin {
  type Declaration = { tagName?: string; summary?: string; attributes?: object[] };
  type Manifest = { modules: { declarations?: Declaration[] }[] };
  return {
    name: 'lean-manifest',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/custom-elements\.json$/ },
      handler(code) {
        const { modules } = JSON.parse(code) as Manifest;
        const declarations = modules
          .flatMap((module) => module.declarations ?? [])
          .filter(({ tagName }) => tagName)
          .map(({ tagName, summary, attributes }) => ({ tagName, summary, attributes }));
        return { code: JSON.stringify({ modules: [{ declarations }] }), map: null };
      },
    },
  };
}

/**
 * Takes out what the bundler's own minifier leaves in: some three per cent over the wire.
 *
 * No `unsafe` option of Terser's is on, a getter may do anything (`pure_getters`), and functions keep their number of
 * parameters (`keep_fargs`).
 */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const options = {
        module: true,
        ecma: 2020,
        compress: {
          passes: 2,
          hoist_funs: true,
          keep_fargs: true,
          pure_getters: false,
          // What is off compresses better.
          conditionals: false,
          sequences: false,
        },
        format: { comments: /^!/ },
      } as const;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code = chunk.code } = await minify(chunk.code, options);
        chunk.code = foldImports(code);
      }
    },
  };
}

/** What the size report needs to know: which modules each file is made of. Given to `report`, not written. */
export function moduleReport(
  report: (chunks: { [file: string]: { [module: string]: number } }) => void,
): Plugin {
  return {
    name: 'module-report',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks: { [file: string]: { [module: string]: number } } = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [id, renderedLength]);
        chunks[chunk.fileName] = Object.fromEntries(modules) as { [module: string]: number };
      }
      report(chunks);
    },
  };
}
