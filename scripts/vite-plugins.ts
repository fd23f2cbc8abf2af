/** Vite plugins of the library's own builds. */
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { foldImports } from './fold-imports.js';

/**
 * Collapses white space to one space, as a browser does. Never removes it: whether a space is visible depends on what
 * is on both sides, which may be in another template.
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

/**
 * Reduces the manifest to what the snippet builder reads: tags and attributes. The rest would double the size of its
 * page.
 */
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

/** Whether a file would run as a classic script, too: it neither imports nor exports anything. */
const isScript = ({ isEntry, imports, exports }: Rolldown.OutputChunk): boolean =>
  isEntry && !imports.length && !exports.length;

/**
 * A script without names that leak: optimisers of sites join scripts into one classic file. The script before it there may
 * lack its last semicolon. A bundle is also as strict as a module, and may follow a comment without an end; the others save
 * these bytes, because every page loads them.
 */
const inFunction = (code: string, isBundle: boolean): string =>
  isBundle ? `\n;(()=>{"use strict";${code}})();\n` : `;(()=>{${code}})();`;

/**
 * Minifies further than the bundler: saves about three per cent of the transfer size.
 *
 * Only options that keep the semantics: no `unsafe` ones, getters may have side effects (`pure_getters`), and functions
 * keep their `length` (`keep_fargs`).
 */
export function squeeze({ isBundle = false } = {}): Plugin {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const options = {
        module: true,
        ecma: 2020,
        compress: {
          passes: 3,
          hoist_funs: true,
          keep_fargs: true,
          pure_getters: false,
          // Off, because the output compresses better without it.
          conditionals: false,
          sequences: false,
        },
        format: { comments: /^!/ },
      } as const;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code = chunk.code } = await minify(chunk.code, options);
        const folded = foldImports(code);
        chunk.code = isScript(chunk) ? inFunction(folded, isBundle) : folded;
      }
    },
  };
}

/** Passes the modules of each file to `report`, for the size report. Writes no file. */
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
