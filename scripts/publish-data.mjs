/** Writes the published dataset into `dist/data`, and the schema of facts of one's own beside it. Part of `npm run build`. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = `${root}/dist/data`;
const { publishedFiles } = await tsImport('../src/published/files.ts', import.meta.url);

rmSync(to, { recursive: true, force: true });
for (const [path, text] of await publishedFiles()) {
  mkdirSync(dirname(`${to}/${path}`), { recursive: true });
  writeFileSync(`${to}/${path}`, text);
}
// Who takes the folder along has what the licence asks for.
for (const [from, name] of [
  ['LICENSE', 'LICENSE.txt'],
  ['NOTICE', 'NOTICE.txt'],
  ['CITATION.cff', 'CITATION.cff'],
])
  copyFileSync(`${root}/${from}`, `${to}/${name}`);
