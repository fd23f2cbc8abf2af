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
        // In svg an element without its closing slash swallows the next one.
        const out = await minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } });
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

const OWN = '?own=';

/** Folders whose modules may stand in several files at once: they hold facts, words and pure functions. */
const COPIED =
  /\/src\/(?:data\/|strings\/|i18n\/(?:date-range|date-since|ordinal|spelled-number|official-names)\.|element\/(?:own-words|\w+s-element|summit-element)\.|templates\/(?!heading)|vocabulary\/)/;

/**
 * Gives every file of the build a copy of its own of the small modules in it, where it would otherwise share them.
 *
 * A module that one file imports and another one too has to be put in a third by the bundler. With some twenty tags,
 * each drawing on a dozen subjects of facts and words, that ends in as many tiny chunks and requests, and small files
 * compress badly. So each slice of data that `src/data/load/` imports lazily is one file and, with `tags`, each tag is
 * one file beside what all tags have. What it costs: a page with several tags loads a few records more than once.
 */
export function ownCopy({ tags = false } = {}): Plugin {
  /** Whose copy a module needs: by what is imported where that is done lazily, else by the folder of the tag. */
  const owner = (file: string, marked: string | undefined, source: string, dynamic: boolean) => {
    const lazily = file.includes('/src/data/load/') || (tags && file.includes('/src/components/'));
    if (dynamic && lazily) return source.replace(/\.js$/, '.ts');
    if (marked !== undefined) return marked;
    const tag = tags ? /\/src\/components\/([^/]+)\//.exec(file)?.[1] : undefined;
    return tag && `${tag}.ts`;
  };
  return {
    name: 'own-copy',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      const [file, marked] = importer.split(OWN) as [string, string?];
      const dynamic = options.kind === 'dynamic-import';
      const own = owner(file, marked, source, dynamic);
      if (own === undefined) return null;
      const target = await this.resolve(source, file, { ...options, skipSelf: true });
      if (!target || target.external || !(dynamic || COPIED.test(target.id))) return target;
      // Ends in .ts, by which Vite knows what language it reads.
      return { ...target, id: target.id + OWN + own };
    },
    load: {
      filter: { id: /\?own=/ },
      async handler(id) {
        return { code: await readFile(id.split(OWN)[0]!, 'utf8'), moduleType: 'ts' };
      },
    },
  };
}

/** A table such as `{"2024-astana":n(()=>import("../chunks/2024-astana.js")),…}`: every entry is named like its file. */
const IMPORTS = /\{(?:"([\w-]+)":(\w+)\(\(\)=>import\("([^"]+\/)\1(\.[\w.]+)"\)\),?){3,}\}/g;

/**
 * Says once what a table of lazily imported files has in common. The bundler needs every path as it is written in the
 * source; once it has named the files, their names are enough.
 */
function foldImports(code: string): string {
  return code.replaceAll(IMPORTS, (table, _id: string, lazy: string, folder: string, end: string) => {
    const ids = [...table.matchAll(/"([\w-]+)":/g)].map(([, id]) => id!);
    const written = ids.map((id) => `"${id}":${lazy}(()=>import("${folder}${id}${end}"))`);
    if (table !== `{${written.join(',')}}`) return table;
    const entry = `t=>[t,${lazy}(()=>import(\`${folder}\${t}${end}\`))]`;
    return `Object.fromEntries("${ids.join(' ')}".split(" ").map(${entry}))`;
  });
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
        compress: {
          passes: 6,
          sequences: false,
          keep_fargs: false,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
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
