import { publicManifest } from './scripts/manifest-plugin.mjs';

export default {
  globs: ['src/components/*/*.ts', 'src/element/*element.ts', 'src/element/settings.ts'],
  exclude: ['**/*.styles.ts', '**/*.model.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicManifest()],
};
