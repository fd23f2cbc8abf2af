import { register } from 'tsx/esm/api';

/** A namespace keeps these modules apart from those that Node.js itself was started with: `node --import tsx`. */
const { import: load } = register({ namespace: 'scripts' });

/**
 * Imports a TypeScript module. tsx has a function of this name, which registers one more resolver with every call and reads every
 * file anew: after some hundred calls, imports run out of stack.
 *
 * @param {string} specifier such as `../src/dataset.ts`
 * @param {string} parentURL `import.meta.url`, which a relative path starts from
 */
export const tsImport = (specifier, parentURL) => load(specifier, parentURL);

/** The same for a module in `src`, by its path there: `dataset.ts`. */
export const fromSource = (path) => load(`../src/${path}`, import.meta.url);
