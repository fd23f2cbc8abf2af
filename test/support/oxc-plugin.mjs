import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

/** Compiles TypeScript for the browsers with the transformer that the build uses. */
export function oxcPlugin() {
  let root;
  return {
    name: 'oxc',
    serverStart({ config }) {
      root = config.rootDir;
    },
    resolveMimeType({ path }) {
      return path.endsWith('.ts') ? 'js' : undefined;
    },
    resolveImport({ source, context }) {
      if (!context.path.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return undefined;
      const typescript = source.replace(/\.js$/, '.ts');
      const { pathname } = new URL(typescript, `http://localhost${context.path}`);
      return existsSync(join(root, pathname)) ? typescript : undefined;
    },
    async transform(context) {
      if (!context.path.endsWith('.ts')) return undefined;
      const file = join(root, context.path);
      const { code, map } = await transformWithOxc(context.body, file, { target: 'es2022', sourcemap: true });
      const inline = Buffer.from(JSON.stringify(map)).toString('base64');
      return {
        body: `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`,
        transformCache: true,
      };
    },
  };
}
