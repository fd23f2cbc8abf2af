/** Vite plugins of the library's own builds. */
import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Minifies the text of html`` and css`` templates, before the types are stripped. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /(?:html|svg|css)`/ },
      async handler(code, id) {
        const out = await minifyHTMLLiterals(code, { fileName: id });
        return out ? { code: out.code, map: out.map?.toString() ?? null } : null;
      },
    },
  };
}

const OWN = '?own=';

/**
 * Gives every slice of data that `src/data/load/` imports lazily a copy of its own of the modules in it.
 *
 * Without this, a data module that one tag draws from at once (`import`) and another tag only later
 * (`import()`) is shared between the two, so the bundler must put it in a chunk by itself. With some twenty
 * tags that ends in dozens of tiny chunks and as many requests. A slice with its own copy is one file, and
 * so is a tag; what it costs is that a page with both may load the same few records twice.
 */
export function ownCopy(): Plugin {
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      const [file, slice] = importer.split(OWN) as [string, string?];
      const first = options.kind === 'dynamic-import' && file.includes('/src/data/load/');
      if (!first && slice === undefined) return null;
      const target = await this.resolve(source, file, { ...options, skipSelf: true });
      if (!target || target.external || !/\/src\/(?:data|strings)\//.test(target.id)) return target;
      // Ends in .ts, by which Vite knows what language it reads.
      return { ...target, id: target.id + OWN + (slice ?? source.replace(/\.js$/, '.ts')) };
    },
    load: {
      filter: { id: /\?own=/ },
      async handler(id) {
        return { code: await readFile(id.split(OWN)[0]!, 'utf8'), moduleType: 'ts' };
      },
    },
  };
}

/** Takes out what the bundler's own minifier leaves in: some three per cent over the wire. */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const options = {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
        format: { comments: /^!/ },
      } as const;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
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
