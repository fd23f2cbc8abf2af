/** Keeps those declaration files that the types of the package's exports refer to. The others would be most of the files. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Relative files that a declaration file refers to. */
const references = (file, text) =>
  [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)\.js'/g)].map(([, path]) =>
    resolve(dirname(file), `${path}.d.ts`),
  );

/** An import for its effect alone has no types; the package that it names may not be installed. */
const withoutEffects = (text) => text.replace(/^import '[^.'][^']*';\n/gm, '');

/**
 * @param root the folder of the package
 * @param exported the `exports` of its package.json
 */
export function pruneTypes(root, exported) {
  const entries = Object.values(exported).flatMap(({ types }) => types ?? []);
  const needed = new Set(entries.map((path) => resolve(root, path)));
  for (const file of needed) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, withoutEffects(text));
    for (const each of references(file, text)) needed.add(each);
  }
  const folder = join(root, 'dist', 'types');
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts') && !needed.has(file)) rmSync(file);
  }
}
