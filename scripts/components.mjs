/** The tags of the library, read from its folders, so that no list has to be maintained. */
import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('../src/components/', import.meta.url);

/** Names of all components, without prefix, alphabetically: `['member-list', …]`. */
export const components = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/${entry.name}.ts`, folder)))
  .map((entry) => entry.name)
  .sort();

/** Names of all themes: `['broadsheet', …]`. */
export const themes = readdirSync(new URL('../src/themes/', import.meta.url))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.slice(0, -'.css'.length))
  .sort();
