/** The texts of each language in one file, for pages with the bundle: `dist/cdn/sco-elements.bundle.<language>.js`. */
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { textImports } = await tsImport('../src/i18n/text-imports/index.ts', import.meta.url);

/** Source of the file: a classic script that leaves the texts where `src/i18n/text-files-in-packs.ts` looks for them. */
function source(language, paths) {
  const imports = paths.map(
    (path, index) => `import * as f${index} from '${root}/src/strings/${language}/${path}.ts';`,
  );
  const entries = paths.map((path, index) => `'${path}': { ...f${index} }`);
  return [
    ...imports,
    `(globalThis[Symbol.for('sco-elements texts')] ??= {})['${language}'] = { ${entries.join(', ')} };`,
  ].join('\n');
}

/** Names of the files. */
export const packs = Object.keys(textImports).map((language) => `sco-elements.bundle.${language}.js`);

/** Writes them into a folder. */
export async function buildPacks(outDir) {
  for (const [language, files] of Object.entries(textImports)) {
    const entry = `texts-of-${language}`;
    await build({
      configFile: false,
      logLevel: 'warn',
      root,
      plugins: [
        {
          name: 'texts-of-a-language',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
          load: (id) => (id === `\0${entry}` ? source(language, Object.keys(files)) : undefined),
        },
      ],
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        copyPublicDir: false,
        lib: {
          formats: ['iife'],
          entry,
          name: 'scoTexts',
          fileName: () => `sco-elements.bundle.${language}.js`,
        },
        // After a script that lacks its last semicolon, in a site's joined file.
        rolldownOptions: { output: { minify: true, postBanner: ';' } },
      },
    });
  }
}
